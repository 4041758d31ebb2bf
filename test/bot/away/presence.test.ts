import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPresence, type PresenceParts } from '../../../src/bot/away/presence.ts';
import { NOTHING } from '../../../src/bot/origin.ts';
import { createLog } from '../../../src/log.ts';

const DAY_MS = 86_400_000;

const SAID = {
  key: 'm1',
  team: 'T1',
  channel: 'C1',
  user: 'U1',
  isOutsider: false,
  text: '12件',
  isWhole: true,
  ts: '1764500000.000100',
  thread: '1764500000.000001',
  isAddressed: false,
  inReport: false,
  files: [],
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A conversation that another process holds; each look at it takes half a second. */
function heldElsewhere() {
  const of = { isUnread: true };
  const parts = {
    absences: {
      listen: async () => ({ listened: { kind: 'throughout' as const }, since: '1', unread: 1 }),
      leave: async () => undefined,
      alsoUnread: async () => 1,
      isUnread: async () => {
        vi.setSystemTime(Date.now() + 500);
        return of.isUnread;
      },
      hold: async () => null,
      release: async () => undefined,
      putOff: async () => undefined,
    },
    heard: { note: async () => undefined, begin: async () => undefined, heardIn: async () => [] },
    history: { read: () => Promise.reject(new Error('not read here')), directs: async () => [] },
    store: { findThread: async () => null, findDirect: async () => null, load: async () => null },
    bot: { hear: async () => NOTHING, hearEdit: async () => NOTHING },
    outbound: { post: () => Promise.reject(new Error('not posted here')), tell: async () => undefined },
    clock: { now: Date.now, zone: 'Asia/Shanghai', at: (_: number, work) => work() },
    log: createLog('silent'),
    begun: async () => (async function* () {})(),
    team: 'T1',
    pace: async () => undefined,
    othersMs: 1_000,
  } satisfies PresenceParts;
  return { of, presence: createPresence(parts) };
}

it('leaves what is said to come again while what was said before is read elsewhere, and takes it when that lasts', async () => {
  const { presence } = heldElsewhere();
  await presence.look(true);
  await expect(presence.wasRead(SAID)).rejects.toMatchObject({ code: 'earlier_unread' });
  vi.setSystemTime(Date.now() + 240_000);
  expect(await presence.wasRead(SAID)).toBe(false);
});

it('waits as long in a later absence, however the wait of an earlier one ended', async () => {
  const { of, presence } = heldElsewhere();
  await presence.look(true);
  await expect(presence.wasRead(SAID)).rejects.toMatchObject({ code: 'earlier_unread' });
  of.isUnread = false;
  expect(await presence.wasRead(SAID)).toBe(false);
  vi.setSystemTime(Date.now() + DAY_MS);
  of.isUnread = true;
  await expect(presence.wasRead(SAID)).rejects.toMatchObject({ code: 'earlier_unread' });
});
