import { expect, it } from 'vitest';
import { linesOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { marginsOf, paragraphsOf } from '../../../../src/documents/reading/pdf/paragraphs.ts';
import { piece } from './page-pieces.ts';

const paragraphs = (...pieces: readonly ReturnType<typeof piece>[]) => {
  const lines = linesOf(pieces);
  return paragraphsOf(lines, marginsOf(lines)).map((text) => text.replace(/公+/gu, '…'));
};
const full = (mark: string, top: number, left = 60) => piece(mark.padEnd((460 - left) / 10, '公'), left, top);

it('goes on from a full line to one at the margin', () => {
  expect(paragraphs(full('甲', 0, 80), piece('乙。', 60, 20), full('丙', 40, 80))).toEqual([
    '甲…乙。',
    '丙…',
  ]);
});

it('ends with a short line, before an indent and before a number', () => {
  expect(paragraphs(full('甲', 0), piece('乙。', 60, 20), piece('丙。', 60, 40))).toEqual([
    '甲…乙。',
    '丙。',
  ]);
  expect(paragraphs(full('甲', 0), full('乙', 20, 80))).toEqual(['甲…', '乙…']);
  expect(paragraphs(full('甲', 0), piece('（二）乙', 60, 20))).toEqual(['甲…', '（二）乙']);
});

it('ends before a line that stands far below', () => {
  expect(paragraphs(full('甲', 0), piece('乙', 60, 60))).toEqual(['甲…', '乙']);
});

it('takes a title that is broken in the middle for one', () => {
  const title = [piece('云岭县林业局', 200, 0, 20), piece('年度报告', 220, 30, 20)];
  expect(paragraphs(...title, full('甲', 80), full('乙', 100), full('丙', 120))[0]).toBe(
    '云岭县林业局年度报告',
  );
});
