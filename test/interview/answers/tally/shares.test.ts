import { describe, expect, it } from 'vitest';
import { HALVES, shareAt } from '../../../../src/interview/answers/tally/shares.ts';

describe('a share of the whole', () => {
  it.each([
    ['四分之一是企业', 1 / 4],
    ['三成是个人', 0.3],
    ['60%公开了', 0.6],
    ['一半给了', 1 / 2],
  ])('%s', (text, of) => {
    expect(shareAt(text, 0)?.of).toBeCloseTo(of);
  });

  it('is left to who asks where it is only about right', () => {
    expect(shareAt('一半以上给了', 0)?.of).toBeNaN();
    expect(shareAt('两成半给了', 0)?.of).toBeNaN();
  });

  it('is none of a plain figure, and half of each where it is said so', () => {
    expect(shareAt('三件公开', 0)).toBeNull();
    expect(HALVES.isIn('公开不公开对半')).toBe(true);
  });
});
