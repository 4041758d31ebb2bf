import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const WAYS = ['与上年对比', '和去年比一下', '跟上年的数对比', '看一下去年对比', '同比增减'];

describe('this year’s figures beside last year’s', () => {
  it.each(WAYS)('“%s” asks for last year’s report where there is none', (said) => {
    const talk = new Talk().at('notes.other').say(said);
    expect(talk.seen).toContain('请把上年年报文件');
    expect(talk.session.content.notes['notes.other']).toBeUndefined();
  });
});
