import { describe, expect, it } from 'vitest';
import { isBelieved, isUnknown } from '../../src/language/doubt.ts';

describe('how sure somebody is', () => {
  it.each(['好像是11件', '应该有3个吧', 'maybe 3'])('%s is believed', (said) => {
    expect([isBelieved(said), isUnknown(said)]).toEqual([true, false]);
  });
  it.each(['记不清是几件了', '3件还是4件说不准'])('%s is not known', (said) => {
    expect(isUnknown(said)).toBe(true);
  });
});
