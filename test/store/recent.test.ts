import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/store/recent.ts';

describe('documents that were seen last', () => {
  it('are found by the mark of their version, and by no other', () => {
    const recent = new Recent<number>(10);
    recent.keep('a', 'one', 1);
    expect(recent.find('a', 'one')).toBe(1);
    expect(recent.find('a', 'two')).toBeUndefined();
    expect(recent.find('b', 'one')).toBeUndefined();
    expect(recent.last('a')).toEqual({ mark: 'one', value: 1 });
  });

  it('are so many at the most; the one that was kept longest ago goes first', () => {
    const recent = new Recent<number>(2);
    for (const [id, value] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['c', 4],
    ] as const)
      recent.keep(id, 'text', value);
    expect(recent.find('b', 'text')).toBeUndefined();
    expect([recent.find('a', 'text'), recent.find('c', 'text')]).toEqual([3, 4]);
  });
});
