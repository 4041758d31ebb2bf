import { describe, expect, it } from 'vitest';
import { type SettleBeside, settled } from '../../../../src/interview/answers/tally/settle.ts';
import type { Tally } from '../../../../src/interview/answers/tally/told.ts';
import type { Told } from '../../../../src/interview/answers/tally/told-of.ts';

const told = (value: number, columns: readonly string[] = [], rows: readonly string[] = []): Told => ({
  value,
  share: false,
  rows,
  columns,
  isAll: false,
  isVague: false,
  wider: [],
});
const tally = (figures: Told[], more: Partial<Tally> = {}): Tally => ({
  told: figures,
  all: [],
  rest: [],
  none: [],
  endsThere: false,
  endsAt: 0,
  isLeft: false,
  isEach: false,
  aside: [],
  ...more,
});
const NEW: SettleBeside = { asked: 'new', whole: () => null, other: null };

/** "new.business=3", then the sums of rows of which nothing more is known. */
function comesTo(of: Tally, beside: SettleBeside = NEW): string | null {
  const found = settled(of, beside);
  if (!found) return null;
  const cells = [...found.cells].flatMap(([row, own]) =>
    [...own].map(([column, value]) => `${row}.${column}=${value}`),
  );
  return [...cells, ...[...found.sums].map(([row, value]) => `${row}=${value}`)].join(' ');
}
const share = (of: number, columns: readonly string[]): Told => ({ ...told(of, columns), share: true });
const person = { rows: [], columns: ['naturalPerson'] };

describe('a share of a sum that was told', () => {
  const named = told(12, [], ['new']);

  it('is so much of it, also where the row is named', () => {
    expect(comesTo(tally([named, share(1 / 3, ['business'])], { rest: [person] }))).toBe(
      'new.business=4 new.naturalPerson=8',
    );
    expect(comesTo(tally([named, share(1 / 2, ['business']), share(1 / 2, ['naturalPerson'])]))).toBe(
      'new.business=6 new.naturalPerson=6',
    );
  });

  it('is nothing where it is no whole number, or only about right', () => {
    expect(comesTo(tally([named, share(1 / 5, ['business'])], { rest: [person] }))).toBeNull();
    expect(comesTo(tally([named, share(Number.NaN, ['business'])], { rest: [person] }))).toBeNull();
    expect(comesTo(tally([share(1 / 100, [])]))).toBeNull();
  });
});

describe('what was told of one row', () => {
  it('is its columns, and a sum alone where nobody is named', () => {
    expect(comesTo(tally([told(9, ['naturalPerson']), told(3, ['business'])]))).toBe(
      'new.naturalPerson=9 new.business=3',
    );
    expect(comesTo(tally([told(12)]))).toBe('new=12');
  });

  it('leaves the rest of a sum to whom it was said of', () => {
    expect(comesTo(tally([told(12), told(3, ['business'])], { rest: [person] }))).toBe(
      'new.business=3 new.naturalPerson=9',
    );
    expect(comesTo(tally([told(12)], { all: [person] }))).toBe('new.naturalPerson=12');
  });

  it('adds what was told twice, and says so', () => {
    const twice = tally([told(2, ['business']), told(3, ['business'])]);
    expect(comesTo(twice)).toBe('new.business=5');
    expect(settled(twice, NEW)?.added).toBe(true);
  });

  it('comes to nothing where it does not agree, or some of it is left', () => {
    expect(comesTo(tally([told(2), told(3, ['business'])]))).toBeNull();
    expect(comesTo(tally([told(12), told(3, ['business'])]))).toBeNull();
    expect(comesTo(tally([told(9, ['naturalPerson'])], { isLeft: true }))).toBeNull();
    expect(comesTo(tally([told(3, ['business', 'research'])]))).toBeNull();
  });
});

describe('what was told of several rows', () => {
  it('is each row’s own', () => {
    expect(
      comesTo(tally([told(8, ['business'], ['granted']), told(1, ['business'], ['partiallyGranted'])])),
    ).toBe('granted.business=8 partiallyGranted.business=1');
  });

  it('can be all that there are, where that is known', () => {
    const all = tally([], { all: [{ rows: ['granted'], columns: ['business'] }] });
    expect(comesTo(all, { ...NEW, asked: null, whole: () => 7 })).toBe('granted.business=7');
    expect(comesTo(all, { ...NEW, asked: null })).toBeNull();
  });

  it('is none of a row that was denied', () => {
    const none = [{ rows: ['partiallyGranted'], columns: [] }];
    expect(comesTo(tally([told(8, ['business'], ['granted'])], { none }))).toBe(
      'granted.business=8 partiallyGranted=0',
    );
  });
});
