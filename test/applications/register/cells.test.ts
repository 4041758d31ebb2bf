import { describe, expect, it } from 'vitest';
import { readDisposition } from '../../../src/applications/case/words.ts';
import { type RowProblem, rowCells } from '../../../src/applications/register/cells.ts';
import { findHeadings } from '../../../src/applications/register/headings.ts';
import { reads } from '../../support/reader.ts';

const HEADINGS = ['编号', '申请人', '收到日期', '申请内容', '办理结果'];
const headings = findHeadings([HEADINGS]);

/** A register's row as it is read: the result that it names, or why it is held back. */
function rowOf(row: readonly string[]) {
  if (!headings) throw new Error('no headings');
  const problems: RowProblem[] = [];
  const cells = rowCells(row, headings, { year: 2026, order: null }, problems);
  return { cells, problems };
}

const resultOf = (said: string): string | null => {
  const { cells, problems } = rowOf(['1', '张小禾', '3月5日', '征地方案', said]);
  return cells.word('disposition', readDisposition) ?? problems[0]?.why ?? null;
};

reads('the cell of a result', resultOf, {
  valid: [
    ['予以公开', 'granted'],
    ['不予公开（国家秘密）', 'deniedStateSecret'],
    ['查无此件', 'unavailableNotHeld'],
  ],
  unclear: [
    ['信访，重复申请', 'unreadable'],
    ['不予公开', 'unreadable'],
    ['天气', 'unreadable'],
  ],
  notMine: ['', '/', '-', '正在办理', '待答复'],
});

describe('the cells of a row', () => {
  it('give what is written, and days of the year of their column', () => {
    const { cells, problems } = rowOf([' 2026-018 ', '张小禾', '３月５日', '征地方案', '']);
    expect(cells.written('number')).toBe('2026-018');
    expect(cells.date('arrivedOn')).toBe('2026-03-05');
    expect(problems).toEqual([]);
  });

  it('tell of a day that is none', () => {
    const { cells, problems } = rowOf(['1', '张小禾', '2月30日', '征地方案', '']);
    expect(cells.date('arrivedOn')).toBeNull();
    expect(problems).toEqual([{ field: 'arrivedOn', value: '2月30日', why: 'unreadable' }]);
  });
});
