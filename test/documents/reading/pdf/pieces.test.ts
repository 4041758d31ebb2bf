import { expect, it } from 'vitest';
import { piecesOf } from '../../../../src/documents/reading/pdf/pieces.ts';

/** A page of 800 points, counted from its top. */
const VIEW = [1, 0, 0, -1, 0, 800] as const;
const run = (str: string, width: number, transform: readonly unknown[] = [10, 0, 0, 10, 60, 700]) =>
  piecesOf({ str, transform, width }, VIEW);

it('stands a little above and below the line that it is written on', () => {
  const [piece] = run('公开', 20);
  expect(piece).toMatchObject({ text: '公开', size: 10, left: 60, right: 80 });
  expect([piece?.top, piece?.bottom].map((y) => Math.round((y ?? 0) * 10) / 10)).toEqual([91.4, 101.4]);
});

it('parts words at their blanks, each where it is printed', () => {
  expect(run('公开 12', 35).map(({ text, left, right }) => [text, left, right])).toEqual([
    ['公开', 60, 80],
    ['12', 85, 95],
  ]);
});

it('keeps turned words together', () => {
  expect(run('本年 结果', 45, [0, 10, -10, 0, 60, 700])).toMatchObject([{ text: '本年结果', size: 10 }]);
});

it('reads the shape that a character shares with a radical as the character', () => {
  expect(run('⼈⺠〈', 30).map(({ text }) => text)).toEqual(['人民〈']);
});

it.each([
  ['blanks', '   ', [10, 0, 0, 10, 60, 700]],
  ['words that stand nowhere', '公开', [10, 0]],
])('is nothing in %s', (_, str, transform) => {
  expect(run(str, 20, transform)).toEqual([]);
});
