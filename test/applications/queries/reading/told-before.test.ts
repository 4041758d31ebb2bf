import { describe, expect, it } from 'vitest';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

const count = (text: string): number => readAt(text, '2026-09-16', KNOWN, null).queries.length;

describe('what the question before in the message has told', () => {
  it.each([
    '今年各季度收件数，列一下',
    '今年申请最多的是谁，几件',
    '最慢的是哪件，用了几天',
    '2026-017要是9月20号补正到了，我几号前要答',
    '一季度和二季度哪个多，差多少',
  ])('is not asked again: %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it('does not hold of the same sides by something else', () => {
    expect(count('何晓跟林森今年各办结几件，谁手脚快')).toBe(2);
  });

  it('does not hold of another figure', () => {
    expect(count('今年收了几件，办结几件')).toBe(2);
  });
});
