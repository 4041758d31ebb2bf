import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../src/documents/reading/pdf/columns.ts';
import { linesOf, textOf } from '../../../../src/documents/reading/pdf/lines.ts';
import { piece } from './page-pieces.ts';

/** A page of 600 points with margins of 60, its gutter in the middle. */
const PAGE = 600;
const AREA = { left: 60, right: 540 };
const read = (pieces: readonly ReturnType<typeof piece>[]) => {
  const stretches = stretchesOf(linesOf(pieces), PAGE, AREA);
  return {
    said: stretches.flatMap(({ lines }) => lines.map((line) => textOf(line.pieces).slice(0, 2))),
    isColumns: stretches.some((stretch) => stretch.isColumns),
  };
};

/** Three lines of a column: two full ones and the paragraph's end. */
const column = (mark: string, left: number, down: number) =>
  [22, 22, 9].map((length, at) => piece(`${mark}${at + 1}`.padEnd(length, '公'), left, at * 20 + down));

describe('prose in two columns', () => {
  it.each([0, 4, 9])('is read down the left one first, the other set %i points lower', (lower) => {
    const { said } = read([...column('左', 60, 0), ...column('右', 320, lower)]);
    expect(said).toEqual(['左1', '左2', '左3', '右1', '右2', '右3']);
  });

  it('stands between lines that go from margin to margin', () => {
    const above = piece('上文'.padEnd(48, '公'), 60, 0);
    const below = piece('下文'.padEnd(48, '公'), 60, 100);
    const { said } = read([above, ...column('左', 60, 20), ...column('右', 320, 20), below]);
    expect(said).toEqual(['上文', '左1', '左2', '左3', '右1', '右2', '右3', '下文']);
  });

  it('ends above the heading of the next section', () => {
    const heading = piece('二、主动公开政府信息情况', 60, 100);
    expect(read([...column('左', 60, 0), ...column('右', 320, 0), heading]).said.at(-1)).toBe('二、');
  });

  it('is none where cells of a table stand apart, or words below one another at the right', () => {
    const cells = [1, 2, 3, 4].flatMap((at) => [piece('行政许可', 60, at * 20), piece('12', 320, at * 20)]);
    const signed = [...column('左', 60, 0), piece('云岭县林业局', 420, 80), piece('2025年1月20日', 420, 100)];
    expect([read(cells).isColumns, read(signed).isColumns]).toEqual([false, false]);
  });
});
