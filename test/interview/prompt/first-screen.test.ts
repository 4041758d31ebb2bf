import { describe, expect, it } from 'vitest';
import { promptOf } from '../../../src/interview/prompt/prompt-of.ts';
import { blankReport } from '../../../src/report/report.ts';
import { Talk } from '../support/talk.ts';

const first = { due: '报送时限1月31日（周六），还有14个工作日。', applications: 3 };
const shown = (talk: Talk) => promptOf(talk.session, { modelDestination: null, first }, 0);

describe('the first screen of a report', () => {
  it('says when it is due, what is there and what is missing', () => {
    const { text } = shown(new Talk());
    expect(text.split('\n').slice(0, 3)).toEqual([
      first.due,
      '已有：申请台账3件（第三、四部分可按台账填）、规章（本机关没有制定权，按0填）、合计（随填随算）。',
      expect.stringMatching(/^还缺：上年年报、联系方式、第一部分\d+问、第二部分\d+问/),
    ]);
  });

  it('names last year’s report among what is there where it was made here', () => {
    const previous = [{ ...blankReport('2021', 2024, '云岭县自然资源局'), preamble: '二〇二四年' }];
    const [, ready, missing] = shown(new Talk({ previous })).text.split('\n');
    expect(ready).toContain('已有：上年年报、');
    expect(missing).not.toContain('上年年报');
  });

  it('says of an organ that may make 规章 nothing about them', () => {
    expect(shown(new Talk({ organ: '云川市人民政府' })).text).not.toContain('规章');
  });

  it('has one main button, and none beside it that looks the same', () => {
    const { buttons, aside } = shown(new Talk());
    const labels = [...buttons, ...aside].map(({ label, style }) => [label, style]);
    expect(labels).toEqual([
      ['直接填', 'primary'],
      ['问过再填', undefined],
      ['查看已填', undefined],
      ['帮助', undefined],
    ]);
  });

  it('is over once something was answered', () => {
    const { text } = shown(new Talk().press('without'));
    expect(text).not.toContain('时限');
    expect(text).not.toContain('还缺');
  });
});
