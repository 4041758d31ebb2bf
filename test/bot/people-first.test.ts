import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { writeReport } from '../../src/documents/write.ts';
import { DEFAULT_USERS } from '../../src/playground/state/seed.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';
import { seedOrgans } from '../support/seed-organs.ts';

const ORGANS = 400;
/** Five days before the reports of departments are due, after weeks in which nobody was reminded. */
const MORNING = Date.parse('2026-01-26T09:05:00+08:00');

const leads = Array.from({ length: ORGANS }, (_, at) => `U0LEAD${at}`);

let local: LocalBot | undefined;
let connection: StoreConnection | undefined;

afterEach(async () => {
  connection?.disconnect();
  await local?.stop();
});

it('reads a dropped file at once while 400 organs’ reminders are due', { timeout: 60_000 }, async () => {
  const users = [...DEFAULT_USERS, ...leads.map((id) => ({ id, name: id.toLowerCase(), realName: id }))];
  local = await startLocalBot({
    workspace: { now: () => MORNING, users, latencyMs: 20 },
    sweepMs: 100,
    unaskedEveryMs: 300,
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('北川县自然资源局', bureauReport().year);
  connection = await connectStore(local.redis.address);
  const due = { digestAt: MORNING - 1, remindedUntil: '2026-01-05' };
  await seedOrgans(connection, { prefix: 'local', team: workspace.teamId, leads, ...due });
  const reminded = () =>
    [...workspace.world.channels.values()].filter(
      ({ id, imWith = '' }) => leads.includes(imWith) && workspace.messages(id).length > 0,
    ).length;
  const before = await workspace.waitUntil(() => reminded() || undefined, 20_000, 'the first reminder');
  const seen = await clerk.drop('上年年报.html', await writeReport(bureauReportLastYear(), 'html'));
  expect(seen.question).toBe('previous');
  // Behind them it would have come after all but a few.
  expect(reminded() - before).toBeLessThan(ORGANS / 4);
});
