import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/store/recent.ts';
import { deserialise, serialise } from '../../src/store/serialise.ts';
import { Talk } from '../interview/support/talk.ts';

describe('documents that were seen last', () => {
  it('are found by the very text that was stored, and by no other', () => {
    const recent = new Recent<number>(10);
    recent.keep('a', 'one', 1);
    expect(recent.find('a', 'one')).toBe(1);
    expect(recent.find('a', 'two')).toBeUndefined();
    expect(recent.find('b', 'one')).toBeUndefined();
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

describe('a stored report', () => {
  it('that was written here is not parsed again', () => {
    const { session } = new Talk({ id: 'o1-2025' });
    expect(deserialise(session.id, serialise(session))).toBe(session);
  });

  it('that somebody else has written since is read anew', () => {
    const { session } = new Talk({ id: 'o1-2025' });
    serialise(session);
    const theirs = { ...session, revision: session.revision + 1 };
    expect(deserialise(session.id, JSON.stringify(theirs))).toEqual(theirs);
  });

  it('means the same whether it was kept or read', () => {
    const { session } = new Talk({ id: 'o1-2025' });
    const kept = deserialise(session.id, serialise(session));
    expect(JSON.stringify(deserialise('another', serialise(session)))).toBe(JSON.stringify(kept));
  });
});
