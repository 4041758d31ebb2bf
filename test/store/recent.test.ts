import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/store/recent.ts';

describe('documents that were seen last', () => {
  it('are found by the mark of their version, and by no other', () => {
    const recent = new Recent<number>(100);
    recent.keep('a', 'one', 1, 10);
    expect(recent.find('a', 'one')).toBe(1);
    expect(recent.find('a', 'two')).toBeUndefined();
    expect(recent.find('b', 'one')).toBeUndefined();
    expect(recent.last('a')).toMatchObject({ mark: 'one', value: 1 });
  });

  it('weigh so much at the most; the one that was used longest ago goes first', () => {
    const recent = new Recent<number>(100);
    recent.keep('a', 'text', 1, 40);
    recent.keep('b', 'text', 2, 40);
    recent.find('a', 'text');
    recent.keep('c', 'text', 3, 40);
    expect([recent.find('a', 'text'), recent.find('b', 'text'), recent.find('c', 'text')]).toEqual([
      1,
      undefined,
      3,
    ]);
    recent.keep('a', 'longer', 4, 90);
    expect([recent.find('a', 'longer'), recent.find('c', 'text')]).toEqual([4, undefined]);
  });

  it('are not kept where one alone weighs more', () => {
    const recent = new Recent<number>(100);
    expect(recent.keep('a', 'text', 1, 101)).toBe(1);
    expect(recent.find('a', 'text')).toBeUndefined();
    recent.keep('b', 'text', 2, 100);
    expect(recent.find('b', 'text')).toBe(2);
  });
});
