import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/interview/prompt/check-body.ts';
import { Talk } from '../support/talk.ts';

const values = (talk: Talk) => checkBody(talk.session).buttons?.map(({ value }) => value) ?? [];

describe('the check', () => {
  it('of a report with open questions says which, and makes no file', () => {
    const talk = new Talk().at('check');
    const { body } = checkBody(talk.session);
    expect(body[0]).toContain('检查的是已填内容。');
    expect(body.join('\n')).toContain('填好后才能生成文件。');
    expect(values(talk)).not.toContain('post');
    expect(values(talk)).toContain('recheck');
  });

  it('leads from a column that does not balance to the question that asks it', () => {
    const talk = new Talk()
      .at('cells.applications')
      .say('新收企业3件，企业予以公开2件，其余为0')
      .press('confirm');
    const { items } = checkBody(talk.session);
    const error = items?.find(({ text }) => text.startsWith('【错误】'));
    expect(error?.text).toContain('依据：');
    expect(error?.buttons.map(({ value }) => value)).toEqual(['go:cells.applications']);
  });

  it('while the file is being made says so and offers none', () => {
    const talk = new Talk().at('check');
    const posting = { as: 'docx', version: 1, since: 1, by: 'U1', isAgain: false } as const;
    talk.session = { ...talk.session, posting };
    expect(checkBody(talk.session).body.join('\n')).toContain('正在生成文件');
    expect(values(talk)).not.toContain('post');
  });
});
