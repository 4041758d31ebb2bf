import { expect, it } from 'vitest';
import { linesOf, segmentsOf, textOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { piece } from './page-pieces.ts';

const texts = (...pieces: readonly ReturnType<typeof piece>[]) =>
  linesOf(pieces).map((line) => textOf(line.pieces));

it('reads from the top down and from left to right, in whatever order a page is drawn', () => {
  expect(texts(piece('下', 60, 40), piece('右', 70, 20), piece('左', 60, 20))).toEqual(['左右', '下']);
});

it('takes pieces that are set a little higher for one line', () => {
  expect(texts(piece('面积', 60, 20), piece('2', 80, 18, 6))).toEqual(['面积2']);
  expect(texts(piece('上', 60, 20), piece('下', 80, 26))).toEqual(['上', '下']);
});

it('parts words that are written with spaces, and columns', () => {
  expect(texts(piece('open', 60, 20), piece('data', 103, 20))).toEqual(['open data']);
  expect(texts(piece('公开', 60, 20), piece('目录', 83, 20))).toEqual(['公开目录']);
  expect(texts(piece('公开', 60, 20), piece('目录', 90, 20))).toEqual(['公开 目录']);
});

it('cuts a line at its wide gaps', () => {
  const [line] = linesOf([piece('行政许可', 60, 20), piece('486', 200, 20), piece('件', 230, 20)]);
  expect(line && segmentsOf(line).map(({ pieces }) => textOf(pieces))).toEqual(['行政许可', '486件']);
});
