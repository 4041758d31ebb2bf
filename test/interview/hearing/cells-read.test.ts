import { expect, it } from 'vitest';
import { because, cellsRead, refused } from '../../../src/interview/hearing/cells-read.ts';
import { phrase } from '../../../src/report/language.ts';

const WHY = phrase('没有读懂。', 'Not understood.');

it('says that nothing was changed, and how it can be said where an example helps', () => {
  expect(because(WHY, '12件').zh).toBe('没有读懂。已填内容没有改动。可以这样说：12件');
  expect(refused(WHY)).toEqual({ kind: 'refused', why: because(WHY, null) });
});

it('holds nothing but what it was told', () => {
  const { cells, left, instead } = cellsRead('cells.fees', { cells: { 'proactive.fees.amountWan': 2 } });
  expect({ cells, left, instead }).toEqual({
    cells: { 'proactive.fees.amountWan': 2 },
    left: [],
    instead: [],
  });
});
