import { describe, expect, it } from 'vitest';
import { NewerDocumentError, StoredDocumentError } from '../../src/store/errors.ts';
import { climbed, type Migrations } from '../../src/store/migrations.ts';
import { deserialise, deserialiseApplication, deserialiseOrgan } from '../../src/store/serialise.ts';
import { Talk } from '../interview/support/talk.ts';

/** Version 2 parted a name in two, version 3 counts from one. */
const MIGRATIONS: Migrations = {
  version: 3,
  steps: {
    1: (stored) => {
      const { name, ...rest } = stored as { name?: string };
      return { ...rest, schemaVersion: 2, names: name?.split(' ') };
    },
    2: (stored) => ({ ...stored, schemaVersion: 3, from: 1 }),
  },
};

describe('a stored document', () => {
  it('of an earlier version climbs every step to the present one', () => {
    expect(climbed('a', { schemaVersion: 1, name: '甲 乙' }, MIGRATIONS)).toEqual({
      schemaVersion: 3,
      names: ['甲', '乙'],
      from: 1,
    });
    expect(climbed('a', { schemaVersion: 2 }, MIGRATIONS)).toEqual({ schemaVersion: 3, from: 1 });
  });

  it('of the present version, or of none, stays as it is', () => {
    expect(climbed('a', { schemaVersion: 3, x: 1 }, MIGRATIONS)).toEqual({ schemaVersion: 3, x: 1 });
    expect(climbed('a', 'text', MIGRATIONS)).toBe('text');
    expect(climbed('a', { schemaVersion: 0 }, MIGRATIONS)).toEqual({ schemaVersion: 0 });
  });

  it('of a later version is refused', () => {
    expect(() => climbed('a', { schemaVersion: 4 }, MIGRATIONS)).toThrow(NewerDocumentError);
  });

  it('that is a report of the first version loses what a model was to read of a table, and nothing else', () => {
    const { session } = new Talk();
    const reading = { by: 'U1', at: session.now.at, day: session.now.day, id: 'a', since: 1 };
    const first = {
      ...session,
      schemaVersion: 1,
      tasks: [
        { ...reading, work: { kind: 'read-words', question: 'cells.fees', text: '收了些费' } },
        { ...reading, work: { kind: 'read-ledger', purpose: 'fill' } },
      ],
    };
    const read = deserialise(session.id, JSON.stringify(first));
    expect(read.tasks.map(({ work }) => work.kind)).toEqual(['read-ledger']);
    expect({ ...read, tasks: [] }).toEqual({ ...session, tasks: [] });
  });

  it.each([
    ['report', deserialise],
    ['organ', deserialiseOrgan],
    ['application', deserialiseApplication],
  ])('that is a %s of a later release is told from one that is spoilt', (_, read) => {
    expect(() => read('a', '{"schemaVersion":99}')).toThrow(NewerDocumentError);
    expect(() => read('b', '{"schemaVersion":1}')).toThrow(StoredDocumentError);
    expect(() => read('c', '{')).toThrow(StoredDocumentError);
  });
});
