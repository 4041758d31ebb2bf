import { afterEach, expect, it } from 'vitest';
import { stampNow } from '../../src/bot/clock.ts';
import { takeInput } from '../../src/bot/take-input.ts';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { connectStore } from '../../src/store/connection.ts';
import { createSessionStore } from '../../src/store/session-store.ts';

const PREFIX = 'died';
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
});

it('a question whose process died while posting it is posted by another, which had looked too early', async () => {
  let time = Date.parse('2026-01-12T02:00:00Z');
  const now = () => time;
  local = await startLocalBot({ workspace: { now }, prefix: PREFIX, sweepMs: 50 });
  const { workspace } = local;
  const left = new Clerk(workspace);
  const other = new Clerk(workspace, PEOPLE.reviewer, CHANNELS.private);
  await left.start('云岭县水利局', 2025);
  await other.start('云岭县林业局', 2025);
  await local.pause();

  const redis = await connectStore(local.redis.address);
  const store = createSessionStore(redis, PREFIX, now);
  for (const { user, channel, thread } of [left, other]) {
    const team = workspace.messages(channel, thread)[0]?.team ?? '';
    const id = (await store.findThread(team, channel, thread)) ?? '';
    const taken = await takeInput({ store }, id, 'said', {
      ...stampNow({ clock: { now, zone: 'Asia/Shanghai' }, drafter: { destination: null } }, user),
      kind: 'text',
      text: '去第二部分',
      message: thread,
    });
    if (taken.kind !== 'taken') throw new Error(taken.kind);
    if (thread === left.thread) await store.takeShow(id, taken.session.prompted);
  }
  redis.disconnect();

  time += 3_000;
  await local.resume();
  // Both were swept at once, so that the one that dies with its process has been looked at by then.
  expect((await other.next()).question).toBe('cells.normativeDocuments');
  time += 5_000;
  expect((await left.next()).question).toBe('cells.normativeDocuments');
});
