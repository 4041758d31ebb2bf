import { describe, expect, it } from 'vitest';
import { deputyOn, leavesFrom, reachedOn, stoodInFor } from '../../src/organs/leave.ts';

const leaves = {
  LI: { deputy: 'WANG', from: '2026-04-07', until: '2026-04-20' },
  WANG: { deputy: 'SUN', from: '2026-04-13', until: '2026-04-17' },
  SUN: { deputy: 'LI', from: '2026-04-15', until: '2026-04-15' },
};

describe('a deputy', () => {
  it('stands in from the first day of a leave to its last', () => {
    expect(
      ['2026-04-06', '2026-04-07', '2026-04-20', '2026-04-21'].map((day) => deputyOn(leaves, 'LI', day)),
    ).toEqual([null, 'WANG', 'WANG', null]);
  });

  it('who is away too is stood in for; nobody stands in where all of them are away', () => {
    expect(deputyOn(leaves, 'LI', '2026-04-14')).toBe('SUN');
    expect(deputyOn(leaves, 'LI', '2026-04-15')).toBeNull();
    expect(stoodInFor(leaves, 'SUN', '2026-04-14')).toEqual(['LI', 'WANG']);
  });

  it('is reached beside who is away, once', () => {
    expect(reachedOn(leaves, ['LI', 'WANG', 'CHEN'], '2026-04-08')).toEqual(['LI', 'WANG', 'CHEN']);
  });

  it('is forgotten with the leave that is over', () => {
    expect(Object.keys(leavesFrom(leaves, '2026-04-16'))).toEqual(['LI', 'WANG']);
  });
});
