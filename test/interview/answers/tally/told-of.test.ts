import { describe, expect, it } from 'vitest';
import {
  isNarrower,
  isOfSame,
  lacks,
  narrowing,
  says,
  type Told,
} from '../../../../src/interview/answers/tally/told-of.ts';

const told = (rows: readonly string[], columns: readonly string[] = []): Told => ({
  value: 2,
  share: false,
  rows,
  columns,
  isAll: false,
  isVague: false,
  wider: [],
});
const DENIED = ['deniedByLaw', 'deniedInternalAffairs'];
const aim = (rows: readonly string[], columns: readonly string[] = []) => ({ rows, columns });

describe('what a figure was told to be of', () => {
  it('is narrowed by one of its rows, and by one of its columns', () => {
    expect(narrowing(told(DENIED), aim(['deniedByLaw']))?.rows).toEqual(['deniedByLaw']);
    expect(narrowing(told(['new'], ['business', 'research']), aim([], ['business']))).toMatchObject({
      columns: ['business'],
      wider: ['business', 'research'],
    });
    expect(narrowing(told(['new']), aim(['granted']))).toBeNull();
  });

  it('is narrower only where it names some of the rows, and no column', () => {
    expect(isNarrower(aim(['deniedByLaw']), aim(DENIED))).toBe(true);
    expect(isNarrower(aim(DENIED), aim(DENIED))).toBe(false);
    expect(isNarrower(aim(['deniedByLaw'], ['business']), aim(DENIED))).toBe(false);
  });

  it('is said again by what it has, and lacks what it has none of', () => {
    const granted = told(['granted']);
    expect(says(granted, aim(['granted']))).toBe(true);
    expect(says(granted, aim(['partiallyGranted']))).toBe(false);
    expect(lacks(granted, aim([], ['business']))).toBe(true);
    expect(lacks(granted, aim(['partiallyGranted']))).toBe(false);
  });

  it('is of the same only where all of it is, and something is named', () => {
    expect(isOfSame(told(['granted'], ['business']), aim(['granted'], ['business']))).toBe(true);
    expect(isOfSame(told(['granted']), aim(['granted'], ['business']))).toBe(false);
    expect(isOfSame(told([]), aim([]))).toBe(false);
  });
});
