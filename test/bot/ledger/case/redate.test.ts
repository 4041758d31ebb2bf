import { afterEach, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { PEOPLE } from '../../../../src/playground/state/seed.ts';
import { visibleText } from '../../../../src/playground/wait.ts';
import { connectStore } from '../../../../src/store/connection.ts';
import { organIdOf } from '../../../../src/store/keys.ts';
import { createOrganStore } from '../../../../src/store/organ-store.ts';
import { startTrialRedis, type TrialRedis } from '../../../../src/store/trial-redis.ts';

const ORGAN = '云岭县自然资源局';
let redis: TrialRedis | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  await redis?.stop();
});

async function answerTo(text: string): Promise<string> {
  if (!local) throw new Error('no bot is running');
  const { workspace } = local;
  const person = workspace.as(PEOPLE.clerk);
  const before = workspace.messages(person.dm).length;
  await person.say('dm', text);
  const answer = await workspace.waitUntil(() =>
    workspace
      .messages(person.dm)
      .slice(before)
      .find(({ user }) => user !== PEOPLE.clerk),
  );
  return visibleText(answer);
}

it('a date that was 暂定 moves in every list once the holiday notice of its year is known', async () => {
  redis = await startTrialRedis();
  let now = Date.parse('2026-12-10T10:00:00+08:00');
  const clock = { workspace: { now: () => now }, redis };
  local = await startLocalBot(clock);
  const clerk = local.workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', 'apply', 'dm');
  await clerk.submit(await local.workspace.waitForView(PEOPLE.clerk), {
    organ: ORGAN,
    number: '2026-101',
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-12-10',
    description: '征收土地批复',
  });
  await local.workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-101：'));
  now = Date.parse('2027-01-04T10:00:00+08:00');
  expect(await answerTo('这周到期的')).toContain('2026-101');
  const { teamId } = local.workspace;
  await local.stop();

  const off = ['2027-01-01', '2027-01-04', '2027-01-05'];
  local = await startLocalBot({ ...clock, holidays: { 2027: { off, work: [] } } });
  const connection = await connectStore(redis.address);
  const organs = createOrganStore(connection, 'local', () => now);
  const id = organIdOf(teamId, ORGAN);
  await expect.poll(async () => (await organs.load(id))?.datedBy).not.toBe('');
  connection.disconnect();
  expect(await answerTo('这周到期的')).not.toContain('2026-101');
  expect(await answerTo('下周到期的')).toContain('2027年1月12日');
});
