import { expect, it } from 'vitest';
import {
  gridOf,
  hangsOver,
  isContinued,
  withOverhang,
} from '../../../../src/documents/reading/pdf/joined-tables.ts';
import { linesOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { piece } from './page-pieces.ts';

const row = (texts: readonly string[], width = 400 / texts.length) =>
  texts.map((text, at) => ({
    text,
    continued: false,
    left: 60 + at * width,
    right: 60 + (at + 1) * width,
    top: 0,
    bottom: 20,
  }));
const table = (...rows: readonly (readonly string[])[]) => ({
  left: 60,
  right: 460,
  top: 40,
  bottom: 700,
  rows: rows.map((texts) => row(texts)),
});
const texts = (...parts: readonly ReturnType<typeof table>[]) =>
  gridOf(parts).rows.map((cells) => cells.map(({ text }) => text));

it('goes on at the head of the next page where both parts are as wide', () => {
  expect(isContinued(table(), { ...table(), left: 62 })).toBe(true);
  expect(isContinued(table(), { ...table(), right: 420 })).toBe(false);
});

it('tells columns by the edges of all parts together', () => {
  const { rows } = gridOf([table(['行政许可', '486']), table(['甲', '1', '乙', '2'])]);
  expect(rows.map((cells) => cells.map(({ from, to }) => [from, to]))).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ]);
});

it('mends a row of table 三 that a page’s end cuts within its label', () => {
  const figures = ['1', '0', '0', '0', '0', '0', '1'];
  expect(texts(table(['2.属于涉密', ...figures]), table(['信息', '', '', '', '', '', '', '']))).toEqual([
    ['2.属于涉密信息', ...figures],
  ]);
  expect(texts(table(['1.甲', ...figures]), table(['2.乙', ...figures]))).toHaveLength(2);
});

it('takes words that hang below the last line into their cell', () => {
  const [line] = linesOf([piece('信息', 70, 704)]);
  if (!line) throw new Error('no line');
  const above = table(['涉密', '1']);
  expect(hangsOver(above, line, table())).toBe(true);
  expect(hangsOver(above, line, { ...table(), top: 720 })).toBe(false);
  expect(
    withOverhang(above, line)
      .rows.at(-1)
      ?.map(({ text }) => text),
  ).toEqual(['涉密信息', '1']);
});
