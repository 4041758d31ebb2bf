import { expect, it } from 'vitest';
import { withoutPageFurniture } from '../../../../src/documents/reading/pdf/furniture.ts';
import { linesOf, textOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { piece } from './page-pieces.ts';

const page = (...pieces: readonly ReturnType<typeof piece>[]) => ({
  page: { width: 600, height: 800, pieces, rules: [] },
  lines: linesOf(pieces),
});
const left = (...pages: readonly ReturnType<typeof page>[]) =>
  withoutPageFurniture(pages).map(({ lines }) => lines.map((line) => textOf(line.pieces)));

it('leaves page numbers out', () => {
  expect(left(page(piece('正文第一行', 60, 200), piece('— 1 —', 280, 770)))).toEqual([['正文第一行']]);
  expect(left(page(piece('正文第一行', 60, 200), piece('12', 280, 770)))).toEqual([['正文第一行']]);
});

it('leaves out what stands in the same place of another page, its figures apart', () => {
  const head = (number: number) => piece(`年度报告第${number}页共9页`, 60, 30);
  expect(left(page(head(1), piece('甲', 60, 200)), page(head(2), piece('乙', 60, 200)))).toEqual([
    ['甲'],
    ['乙'],
  ]);
});

it('keeps a line in the margin that stands there once, and figures in the text', () => {
  expect(left(page(piece('云岭县林业局', 60, 30), piece('12', 60, 400)))).toEqual([['云岭县林业局', '12']]);
});
