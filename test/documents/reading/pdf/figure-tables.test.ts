import { describe, expect, it } from 'vitest';
import {
  type FigureTable,
  withFigureTables,
  withRest,
} from '../../../../src/documents/reading/pdf/figure-tables.ts';
import { linesOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { piece } from './page-pieces.ts';

const WIDTH = 600;
/** A row of seven figures beside the first line of its label, further lines of the label below. */
const row = ([first = '', ...more]: readonly string[], figure: number, top: number) => [
  piece(first, 150, top),
  ...[0, 1, 2, 3, 4, 5, 6].map((at) => piece(String(figure), 250 + at * 40, top)),
  ...more.map((text, at) => piece(text, 150, top + 13 * (at + 1))),
];
const columns = () => ({ last: [] as readonly number[] });
const tableIn = (pieces: readonly ReturnType<typeof piece>[], state = columns()): FigureTable => {
  const found = withFigureTables(linesOf(pieces), WIDTH, state).find((part) => 'grid' in part);
  if (!found || !('grid' in found)) throw new Error('no table');
  return found;
};
const labels = ({ grid }: FigureTable) => grid.rows.map(([label]) => label?.text);

describe('a table without lines', () => {
  it('has labels that go on below their figures, and vertical ones beside them', () => {
    const table = tableIn([
      ...row(['1.信访举', '报投诉类', '申请'], 1, 0),
      piece('（五）', 80, 0),
      piece('不予处', 80, 13),
      ...row(['2.重复申', '请'], 2, 60),
      ...row(['3.其他'], 3, 100),
    ]);
    expect(labels(table)).toEqual(['1.信访举报投诉类申请', '2.重复申请', '3.其他']);
  });

  it('has labels with their figures in the middle', () => {
    const table = tableIn([
      ...row(['（四）总计'], 1, 0),
      piece('2.申请人逾期', 150, 40),
      ...[0, 1, 2, 3, 4, 5, 6].map((at) => piece('5', 250 + at * 40, 46)),
      piece('未缴纳费用', 150, 53),
    ]);
    expect(labels(table)).toEqual(['（四）总计', '2.申请人逾期未缴纳费用']);
  });

  it.each([
    ['alone', []],
    ['beside a vertical label', [piece('处理', 80, 0)]],
  ])('ends its last label at the head of the next page, %s', (_, beside) => {
    const state = columns();
    const first = tableIn(row(['7.属于行'], 1, 700), state);
    const second = tableIn(
      [piece('政执法案', 150, 0), piece('卷', 150, 13), ...beside, ...row(['8.属于行', '政查询'], 2, 40)],
      state,
    );
    expect(labels(withRest(first, second.rest))).toEqual(['7.属于行政执法案卷']);
    expect(labels(second)).toEqual(['8.属于行政查询']);
    expect(second.above).toEqual([]);
  });

  it('takes no words from above a table that begins on its page', () => {
    const parts = withFigureTables(
      linesOf([piece('说明文字', 150, 0), ...row(['1.重复申', '请'], 1, 40), ...row(['2.其他'], 1, 80)]),
      WIDTH,
      columns(),
    );
    expect(parts.map((part) => ('grid' in part ? part.rest : 'line'))).toEqual(['line', '']);
  });
});
