import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/interview/session.ts';
import { newOrgan, type Organ } from '../../src/organs/organ.ts';
import { createDeskAudit } from '../../src/store/desk-audit.ts';
import { EVERYBODY } from '../../src/store/desk-places.ts';
import { createDeskStore } from '../../src/store/desk-store.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';
import { createSessionStore } from '../../src/store/session-store.ts';
import { Talk } from '../interview/support/talk.ts';
import { withTrialStore } from '../support/trial-store.ts';

const trial = withTrialStore();

const ACCOUNT = { at: '2026-01-05T01:00:00.000Z', by: 'U1', what: 'report.text', detail: {} };
const NAME = '云岭县水利局';
const ORGAN = organIdOf('T1', NAME);
const ID = sessionIdOf(ORGAN, 2025);

/** A store of its own, and what a test does in it. */
function desk() {
  const prefix = `t-${randomUUID()}`;
  const sessions = createSessionStore(trial.redis, prefix, () => 1);
  const organs = createOrganStore(trial.redis, prefix, () => 1);
  const desks = createDeskStore(trial.redis, prefix);
  let inputs = 0;
  const key = () => `k${++inputs}`;
  return {
    prefix,
    keys: keysUnder(prefix),
    audit: createDeskAudit(trial.redis, prefix),
    sessions,
    organs,
    desks,
    on: async (reader: string, offset = 0, limit = 10) =>
      (await desks.page('T1', reader, offset, limit)).members,
    async write(id: string, change: Partial<Session> = {}) {
      const opened = await sessions.open(id);
      const before = opened.session ?? new Talk({ id, year: Number(id.slice(-4)) }).session;
      const next = { ...before, ...change, revision: before.revision + (opened.session ? 1 : 0) };
      return sessions.commit(id, opened, next, key(), ACCOUNT);
    },
    async arrange(...people: Organ['people']) {
      const opened = await organs.open(ORGAN);
      const before = opened.organ ?? { ...newOrgan(ORGAN, 'T1', NAME), revision: 0 };
      return organs.commit(
        opened,
        { ...before, people, revision: before.revision + 1 },
        null,
        key(),
        ACCOUNT,
      );
    },
  };
}

const drafter = (user: string) => ({ user, roles: ['drafter' as const] });

const FILE = {
  version: 1,
  name: '年报.docx',
  sha256: '',
  fileId: 'F1',
  at: '2026-01-10T01:00:00.000Z',
  content: '',
  pdf: null,
};

describe('a report lies on the desk', () => {
  it('of whoever began it, whoever works on it, and everybody, while nobody was arranged', async () => {
    const here = desk();
    await here.write(ID, { spoke: ['U2'] });
    expect(await here.on('UCLERK1')).toEqual([ID]);
    expect(await here.on('U2')).toEqual([ID]);
    expect(await here.on(EVERYBODY)).toEqual([ID]);
    expect(await here.on('U3')).toEqual([]);
  });

  it('of the organ’s people alone, once they are arranged, and no longer of who left', async () => {
    const here = desk();
    await here.write(ID, { spoke: ['U2'] });
    await here.arrange(drafter('U5'));
    expect(await here.on('U5')).toEqual([ID]);
    for (const reader of ['UCLERK1', 'U2', EVERYBODY]) expect(await here.on(reader)).toEqual([]);
    await here.arrange(drafter('U6'));
    expect(await here.on('U5')).toEqual([]);
    expect(await here.on('U6')).toEqual([ID]);
  });

  it('of everybody again where all people were taken out', async () => {
    const here = desk();
    await here.arrange(drafter('U5'));
    await here.write(ID);
    expect(await here.on(EVERYBODY)).toEqual([]);
    await here.arrange();
    expect(await here.on(EVERYBODY)).toEqual([ID]);
    expect(await here.on('U5')).toEqual([]);
  });

  it('with the organ’s other years, what is in hand first, what was given up last', async () => {
    const here = desk();
    await here.arrange(drafter('U5'));
    await here.write(sessionIdOf(ORGAN, 2023), { state: 'cancelled' });
    await here.write(sessionIdOf(ORGAN, 2024), { files: [FILE] });
    await here.write(sessionIdOf(ORGAN, 2022));
    await here.write(ID);
    expect(await here.on('U5')).toEqual([2025, 2022, 2024, 2023].map((year) => sessionIdOf(ORGAN, year)));
  });

  it('written together with the report or not at all', async () => {
    const here = desk();
    await here.write(ID);
    const opened = await here.sessions.open(ID);
    await here.write(ID, { lang: 'en' });
    const late = { ...new Talk({ id: ID }).session, spoke: ['U7'], revision: 2 };
    expect(await here.sessions.commit(ID, opened, late, 'late', ACCOUNT)).toBe('conflict');
    expect(await here.on('U7')).toEqual([]);
  });

  it('of the people as they are when it is written, whoever changed them since it was read', async () => {
    const here = desk();
    const opened = await here.sessions.open(ID);
    await here.arrange(drafter('U5'));
    const first = new Talk({ id: ID }).session;
    expect(await here.sessions.commit(ID, opened, first, 'first', ACCOUNT)).toBe('conflict');
    await here.write(ID);
    expect(await here.on('U5')).toEqual([ID]);
    expect(await here.on(EVERYBODY)).toEqual([]);
  });
});

it('pages go through all of a desk once, in one order, over all hash tags', async () => {
  const here = desk();
  const ids = Array.from({ length: 150 }, (_, at) => sessionIdOf(organIdOf('T1', `第${at}局`), 2025));
  for (const id of ids) await here.write(id);
  const seen: string[] = [];
  for (let offset = 0; ; offset += 40) {
    const { members, more } = await here.desks.page('T1', 'UCLERK1', offset, 40);
    seen.push(...members);
    if (!more) break;
  }
  expect([...seen].sort()).toEqual([...ids].sort());
});

describe('the audit of the desks', () => {
  it('finds nothing where every write was ours', async () => {
    const here = desk();
    await here.write(ID, { spoke: ['U2'] });
    await here.arrange(drafter('U5'));
    await here.write(ID, { files: [FILE] });
    expect(await here.audit.differences()).toEqual([]);
    expect(await here.audit.refresh()).toBe(0);
  });

  it('names what is missing, what lies where it does not belong, and what names no report; and mends it', async () => {
    const here = desk();
    await here.write(ID);
    await trial.redis.zrem(here.keys.desk(ID, 'T1', 'UCLERK1'), ID);
    await trial.redis.zadd(here.keys.desk(ID, 'T1', 'U9'), 1, ID);
    await trial.redis.zadd(here.keys.desk(ID, 'T1', EVERYBODY), 5, ID);
    const gone = sessionIdOf(ORGAN, 2019);
    await trial.redis.zadd(here.keys.desk(ID, 'T1', 'U9'), 1, gone);
    const differences = await here.audit.differences();
    expect(differences).toEqual([
      { kind: 'misplaced', report: ID, team: 'T1', reader: EVERYBODY },
      { kind: 'missing', report: ID, team: 'T1', reader: 'UCLERK1' },
      { kind: 'surplus', report: gone, team: 'T1', reader: 'U9' },
      { kind: 'surplus', report: ID, team: 'T1', reader: 'U9' },
    ]);
    await here.audit.mend(differences);
    expect(await here.audit.differences()).toEqual([]);
    expect(await here.on('UCLERK1')).toEqual([ID]);
    expect(await here.on('U9')).toEqual([]);
  });

  it('a start lays out what a release without desks wrote, and what it changed of an organ’s people', async () => {
    const here = desk();
    await here.write(ID);
    await here.arrange(drafter('U5'));
    await trial.redis.del(here.keys.desk(ID, 'T1', 'U5'), here.keys.reports(ID));
    await trial.redis.hdel(here.keys.session(ID), 'index');
    expect(await here.audit.refresh()).toBe(1);
    expect(await here.on('U5')).toEqual([ID]);

    const document = JSON.parse((await trial.redis.hget(here.keys.organ(ORGAN), 'doc')) ?? '');
    const changed = { ...document, people: [drafter('U6')], revision: document.revision + 1 };
    await trial.redis.hset(here.keys.organ(ORGAN), 'doc', JSON.stringify(changed), 'rev', changed.revision);
    expect(await here.audit.refresh()).toBe(1);
    expect(await here.on('U6')).toEqual([ID]);
    expect(await here.on('U5')).toEqual([]);
    expect(await here.audit.differences()).toEqual([]);
  });

  it('the next write lays out a report that a release without desks wrote, before any start', async () => {
    const here = desk();
    await here.write(ID);
    await trial.redis.del(here.keys.desk(ID, 'T1', 'UCLERK1'), here.keys.desk(ID, 'T1', EVERYBODY));
    await trial.redis.hdel(here.keys.session(ID), 'index');
    await here.write(ID, { lang: 'en' });
    expect(await here.on('UCLERK1')).toEqual([ID]);
    expect(await here.on(EVERYBODY)).toEqual([ID]);
  });
});
