import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/interview/session.ts';
import { StoredDocumentError } from '../../src/store/errors.ts';
import { organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { createSessionStore, type Opened, type SessionStore } from '../../src/store/session-store.ts';
import { Talk } from '../interview/support/talk.ts';
import { withTrialStore } from '../support/trial-store.ts';

const trial = withTrialStore();

let now = 1_000_000;
const storeOf = (): SessionStore => createSessionStore(trial.redis, `t-${randomUUID()}`, () => now);

const ID = sessionIdOf(organIdOf('T1', '云岭县自然资源局'), 2025);
const first = (): Session => new Talk({ id: ID }).session;
const ACCOUNT = { at: '2026-01-05T01:00:00.000Z', by: 'U1', what: 'report.text', detail: {} };

/** Commits on what is stored now, or on what was opened earlier. */
async function commit(store: SessionStore, next: Session | null, id: string, key: string, opened?: Opened) {
  return store.commit(id, opened ?? (await store.open(id)), next, key, ACCOUNT);
}

const later = (session: Session): Session => ({ ...session, revision: session.revision + 1 });

describe('a commit', () => {
  it('creates a report and reads it back as it was', async () => {
    const store = storeOf();
    expect(await commit(store, first(), ID, 'k1')).toBe('done');
    expect(await store.load(ID)).toEqual({ session: first(), shown: 0 });
  });

  it('counts an input once, however often it comes', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    expect(await commit(store, later(first()), ID, 'k2')).toBe('done');
    expect(await commit(store, later(later(first())), ID, 'k2')).toBe('seen');
    expect((await store.load(ID))?.session.revision).toBe(2);
  });

  it('refuses to write over somebody else’s revision, and the input is not marked', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    const opened = await store.open(ID);
    await commit(store, later(first()), ID, 'k2');
    expect(await commit(store, later(first()), ID, 'k3', opened)).toBe('conflict');
    expect(await store.wasSeen(ID, 'k3')).toBe(false);
  });

  it('marks an input that changes nothing', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    expect(await commit(store, null, ID, 'k2')).toBe('done');
    expect(await store.wasSeen(ID, 'k2')).toBe(true);
    expect((await store.load(ID))?.session.revision).toBe(1);
  });

  it('counts the same work of two reports for each, though they share a hash tag', async () => {
    const store = storeOf();
    const ids = Array.from({ length: 130 }, (_, at) => sessionIdOf(organIdOf('T1', `第${at}局`), 2025));
    for (const id of ids) {
      await commit(store, { ...first(), id }, id, `start-${id}`);
      expect(await commit(store, { ...later(first()), id }, id, 'work-draft.overview-19')).toBe('done');
    }
  });

  it('notes that something is pending until it is struck off at the same revision', async () => {
    const store = storeOf();
    now = 5_000;
    await commit(store, first(), ID, 'k1');
    now = 6_999;
    expect(await store.claim()).toEqual([]);
    now = 7_000;
    expect(await store.claim()).toEqual([ID]);
    await commit(store, later(first()), ID, 'k2');
    await store.forget(ID, 1);
    now += 2_000;
    expect(await store.claim()).toEqual([ID]);
    await store.forget(ID, 2);
    now += 2_000;
    expect(await store.claim()).toEqual([]);
  });

  it('gives it to one of those who look, and to the next only after a while', async () => {
    const store = storeOf();
    now = 5_000;
    await commit(store, first(), ID, 'k1');
    now = 7_000;
    expect((await Promise.all([store.claim(), store.claim(), store.claim()])).flat()).toEqual([ID]);
    now = 8_999;
    expect(await store.claim()).toEqual([]);
    now = 9_000;
    expect(await store.claim()).toEqual([ID]);
  });

  it('leaves what waits in the queue alone, unless the report changes or it seems lost there', async () => {
    const store = storeOf();
    now = 5_000;
    await commit(store, first(), ID, 'k1');
    await store.handedOver(ID, 1);
    now = 60_000;
    expect(await store.claim()).toEqual([]);
    await commit(store, later(first()), ID, 'k2');
    await store.handedOver(ID, 1);
    now += 2_000;
    expect(await store.claim()).toEqual([ID]);
    await store.handedOver(ID, 2);
    now += 62_000;
    expect(await store.claim()).toEqual([ID]);
  });

  it('is not held up by a clock that was set back', async () => {
    const store = storeOf();
    now = 7_200_000;
    await commit(store, first(), ID, 'k1');
    expect(await store.takeShow(ID, 1)).toBe('take');
    now = 3_600_000;
    expect(await store.takeShow(ID, 1)).toBe('unknown');
    expect(await store.claim()).toEqual([ID]);
  });

  it('goes by Redis’ own time where no other is given', async () => {
    const store = createSessionStore(trial.redis, `t-${randomUUID()}`);
    await commit(store, first(), ID, 'k1');
    expect(await store.claim()).toEqual([]);
    expect(await store.takeShow(ID, 1)).toBe('take');
    expect(await store.takeShow(ID, 1)).toBe('leased');
  });
});

describe('showing a prompt', () => {
  it('is one process’s turn; after its lease it may have arrived', async () => {
    const store = storeOf();
    now = 10_000;
    await commit(store, first(), ID, 'k1');
    expect(await store.takeShow(ID, 1)).toBe('take');
    expect(await store.takeShow(ID, 1)).toBe('leased');
    now += 9_000;
    expect(await store.takeShow(ID, 1)).toBe('unknown');
    await store.markShown(ID, 1, null, null);
    expect(await store.takeShow(ID, 1)).toBe('shown');
    expect((await store.load(ID))?.shown).toBe(1);
  });

  it('of a later revision does not wait for the earlier one, and never goes back', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    await store.takeShow(ID, 1);
    expect(await store.takeShow(ID, 2)).toBe('take');
    await store.markShown(ID, 2, null, null);
    await store.markShown(ID, 1, null, null);
    expect((await store.load(ID))?.shown).toBe(2);
  });
});

describe('opening a thread', () => {
  it('is one turn however often it is asked for, until the lease has run out or the next opening is wanted', async () => {
    const store = storeOf();
    now = 10_000;
    await commit(store, first(), ID, 'k1');
    expect(await store.takeOpening(ID, 'thread-1', 20_000)).toBe(true);
    await commit(store, later(first()), ID, 'k2');
    expect(await store.takeOpening(ID, 'thread-1', 20_000)).toBe(false);
    expect(await store.takeOpening(ID, 'thread-2', 20_000)).toBe(true);
    now += 20_000;
    expect(await store.takeOpening(ID, 'thread-2', 20_000)).toBe(true);
    await store.markShown(ID, 1, null, null);
    expect(await store.takeOpening(ID, 'thread-2', 20_000)).toBe(true);
  });

  it('is nobody’s of a report that is not there', async () => {
    expect(await storeOf().takeOpening(ID, 'thread-1', 20_000)).toBe(false);
  });
});

describe('the newest question of a report', () => {
  it('is read with it, and stays where an earlier one is noted late', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    expect((await store.open(ID)).card).toBeNull();
    await store.markShown(ID, 2, '1796099516.000200', null);
    await store.markShown(ID, 1, '1796099515.000100', null);
    await store.markShown(ID, 3, null, null);
    expect((await store.open(ID)).card).toBe('1796099516.000200');
  });
});

describe('a prompt that is all that was left to do', () => {
  it('strikes the report off once it was shown, unless the report has changed since', async () => {
    const store = storeOf();
    now = 5_000;
    await commit(store, first(), ID, 'k1');
    await commit(store, later(first()), ID, 'k2');
    await store.markShown(ID, 1, null, 1);
    now += 2_000;
    expect(await store.claim()).toEqual([ID]);
    await store.markShown(ID, 2, null, 2);
    now += 2_000;
    expect(await store.claim()).toEqual([]);
  });
});

describe('a report that this process has at hand', () => {
  const twoProcesses = () => {
    const prefix = `t-${randomUUID()}`;
    const store = () => createSessionStore(trial.redis, prefix, () => now);
    return { prefix, ours: store(), theirs: store() };
  };

  it('is the same object until somebody writes it', async () => {
    const store = storeOf();
    const session = first();
    await commit(store, session, ID, 'k1');
    expect((await store.load(ID))?.session).toBe(session);
    expect((await store.open(ID)).session).toBe(session);
  });

  it('is read anew where another process has written it', async () => {
    const { ours, theirs } = twoProcesses();
    await commit(ours, first(), ID, 'k1');
    const next = { ...later(first()), lang: 'en' as const };
    await commit(theirs, next, ID, 'k2');
    expect((await ours.load(ID))?.session).toEqual(next);
    expect((await ours.open(ID)).session).toEqual(next);
  });

  it('is read anew where a backup was restored that has another document of the same revision', async () => {
    const { prefix, ours, theirs } = twoProcesses();
    await commit(ours, first(), ID, 'k1');
    await trial.redis.del(...(await trial.redis.keys(`${prefix}:*`)));
    const other = { ...first(), lang: 'en' as const };
    await commit(theirs, other, ID, 'k1');
    expect((await ours.load(ID))?.session).toEqual(other);
  });

  it('is read anew where an earlier release has written it, which notes no digest', async () => {
    const prefix = `t-${randomUUID()}`;
    const store = createSessionStore(trial.redis, prefix, () => now);
    await commit(store, first(), ID, 'k1');
    const [key = ''] = await trial.redis.keys(`${prefix}:*session:${ID}`);
    await trial.redis.hset(key, 'doc', JSON.stringify(later(first())), 'rev', '2');
    expect((await store.load(ID))?.session.revision).toBe(2);
    expect(await commit(store, later(later(first())), ID, 'k3')).toBe('done');
  });
});

describe('a Redis that has forgotten the scripts', () => {
  it('is sent them again', async () => {
    const store = storeOf();
    await commit(store, first(), ID, 'k1');
    await trial.redis.script('FLUSH');
    expect(await commit(store, later(first()), ID, 'k2')).toBe('done');
    expect((await store.load(ID))?.session.revision).toBe(2);
  });
});

describe('a thread', () => {
  it('leads to its report for good', async () => {
    const store = storeOf();
    await store.linkThread('T1', 'C1', '1.1', ID);
    expect(await store.findThread('T1', 'C1', '1.1')).toBe(ID);
    expect(await store.findThread('T2', 'C1', '1.1')).toBeNull();
  });
});

describe('a stored document that no version wrote', () => {
  it('is named, not guessed at', async () => {
    const prefix = `t-${randomUUID()}`;
    const store = createSessionStore(trial.redis, prefix, () => now);
    await commit(store, first(), ID, 'k1');
    const key = (await trial.redis.keys(`${prefix}:*session:${ID}`))[0] ?? '';
    await trial.redis.hset(key, 'doc', '{"schemaVersion":1}', 'rev', '2');
    await expect(store.load(ID)).rejects.toBeInstanceOf(StoredDocumentError);
  });
});

describe('the file of a version', () => {
  it('is kept byte for byte', async () => {
    const store = storeOf();
    const bytes = Uint8Array.from([0, 255, 1, 254]);
    await store.keepFile(ID, 1, 'docx', 7, bytes);
    expect([...((await store.fileOf(ID, 1, 'docx', 7)) ?? [])]).toEqual([...bytes]);
    expect(await store.fileOf(ID, 1, 'docx', 8)).toBeNull();
    expect([...((await store.fileOf(ID, 1, 'docx', null)) ?? [])]).toEqual([...bytes]);
  });
});
