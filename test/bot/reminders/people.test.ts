import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { connectStore } from '../../../src/store/connection.ts';
import { keysUnder } from '../../../src/store/keys.ts';
import { saying } from '../../support/saying.ts';
import { type Days, remindersOf, startDays, textOf } from './walk.ts';

const ORGAN = '云岭县住房和城乡建设局';
const { admin, clerk, approver } = PEOPLE;
let days: Days | undefined;

afterEach(async () => {
  await days?.stop();
  days = undefined;
});

/** Starts with a handler and a lead; `settings` are set by the lead. */
async function office(day: string, settings: Record<string, string> = {}): Promise<Days> {
  const made = await startDays(ORGAN, day);
  days = made;
  const { workspace } = made.local;
  const told = (user: string, said: string) =>
    workspace.waitUntil(() => workspace.ephemerals(user).findLast((one) => visibleText(one).includes(said)));
  await workspace.as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await workspace.as(admin).press(await told(admin, ORGAN), saying('安排人员'));
  await workspace
    .as(admin)
    .submit(await workspace.waitForView(admin), { handler: [clerk], lead: [approver], drafter: [approver] });
  await told(admin, '负责人：');
  await workspace.as(approver).command('/nianbao', '设置', CHANNELS.open);
  await workspace.as(approver).press(await told(approver, ORGAN), saying('提醒、时限'));
  const view = await workspace.waitForView(approver);
  await workspace.as(approver).submit(view, {
    digestHour: '9',
    kind: 'department',
    submission: '无',
    publication: '无',
    ...settings,
  });
  await told(approver, '报送不设');
  return made;
}

async function register({ local }: Days, arrivedOn: string): Promise<StoredMessage> {
  const { workspace } = local;
  await workspace.as(clerk).command('/nianbao', 'apply', CHANNELS.open);
  const answer = await workspace.as(clerk).submit(await workspace.waitForView(clerk), {
    number: '2026-001',
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn,
    description: '老旧小区改造资金安排',
    handler: clerk,
    name: '周小禾',
    contact: '13900000001',
  });
  expect(answer.errors ?? {}).toEqual({});
  return workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-001：'), {
    channel: CHANNELS.open,
  });
}

describe('people', () => {
  it('who cannot be messaged hold up nobody: their lead is told once what did not arrive', async () => {
    const made = await office('2026-03-02');
    await register(made, '2026-03-02');
    const { faults } = made.local.workspace;
    const isClerks = ({ users }: { users?: unknown }) => users === clerk;
    faults.failNext('conversations.open', { error: 'user_disabled' }, 100, isClerks);
    for (const day of ['2026-03-23', '2026-03-26', '2026-03-27']) await made.go(day);
    expect(made.received(clerk)).toEqual([]);
    const [told, second] = remindersOf(made.received(approver));
    expect(told).toContain('收不到提醒');
    expect(told).toContain('2026-001：');
    expect(second).toBeUndefined();
  });

  it('nobody hears anything on the last minutes of the day or before the office opens', async () => {
    const made = await office('2026-03-02');
    await register(made, '2026-03-02');
    await made.go('2026-03-22', '10:00');
    made.set('2026-03-23', '08:59');
    await new Promise((done) => setImmediate(done));
    expect(made.received(clerk)).toEqual([]);
    await made.go('2026-03-23', '20:30');
    expect(made.received(clerk)).toEqual([]);
    await made.go('2026-03-24', '09:00');
    expect(textOf(made.received(clerk))[0]).toContain('还有4个工作日');
  });
});

describe('the hour of reminders', () => {
  it('set to one that has passed today loses nothing of what falls due today', async () => {
    const made = await office('2026-03-02', { digestHour: '14' });
    await register(made, '2026-03-02');
    await made.go('2026-03-27', '14:01');
    made.received(clerk);
    made.set('2026-03-30', '10:00');
    const { workspace } = made.local;
    await workspace.as(approver).command('/nianbao', '设置', CHANNELS.open);
    const card = await workspace.waitUntil(() =>
      workspace.ephemerals(approver).findLast((one) => visibleText(one).includes('工作日14:00')),
    );
    await workspace.as(approver).press(card, saying('提醒、时限'));
    const view = await workspace.waitForView(approver);
    await workspace
      .as(approver)
      .submit(view, { digestHour: '9', kind: 'department', submission: '无', publication: '无' });
    await workspace.waitUntil(() =>
      workspace.ephemerals(approver).find((one) => visibleText(one).includes('工作日9:00')),
    );
    await made.go('2026-03-30', '14:01');
    expect(textOf(made.received(clerk))[0]).toContain('今日到期');
    await made.go('2026-03-31', '09:01');
    expect(textOf(made.received(clerk))[0]).toContain('已超期1个工作日');
  });
});

describe('applicants’ data', () => {
  it('is deleted so many months after the case was closed; figures, events and the trail stay', async () => {
    const made = await office('2026-03-02', { retentionMonths: '6' });
    const card = await register(made, '2026-03-02');
    const { workspace } = made.local;
    made.set('2026-03-10');
    await workspace.as(clerk).press(card, saying('答复'));
    await workspace
      .as(clerk)
      .submit(await workspace.waitForView(clerk), { on: '2026-03-10', disposition: 'granted' });
    const connection = await connectStore(made.local.redis.address);
    const keys = keysUnder('local');
    const stored = async () => {
      const names = await connection.keys(`*:application:${made.organ}:*`);
      return (await Promise.all(names.map((name) => connection.hget(name, 'doc')))).join('\n');
    };
    await expect.poll(stored).toContain('granted');
    await made.go('2026-09-10', '08:30');
    // Readable as it is written, so that the test below means what it says.
    await connection.call('CONFIG', 'SET', 'rdbcompression', 'no').catch(() => undefined);
    await made.go('2026-09-10');
    expect(await stored()).not.toContain('13900000001');
    expect(await stored()).toContain('granted');
    await made.local.workspace.as(clerk).command('/nianbao', '今年收了多少、公开了多少', CHANNELS.open);
    await workspace.waitUntil(() =>
      workspace.ephemerals(clerk).find((one) => visibleText(one).includes('1件')),
    );
    const trail = (await connection.lrange(keys.audit(made.organ), 0, -1)).join('\n');
    expect(trail).toContain('application.person-deleted');
    expect(trail).not.toMatch(/周小禾|13900000001/);
    // Nor does Redis' own file keep it: somebody who copies the disk finds nothing that was deleted.
    const { address } = made.local.redis;
    if ('socket' in address) {
      const files = join(dirname(address.socket), 'appendonlydir');
      const onDisk = async () => {
        const read = (await readdir(files)).map((file) =>
          readFile(join(files, file), 'utf8').catch(() => ''),
        );
        return (await Promise.all(read)).join('\n');
      };
      await expect.poll(onDisk).not.toContain('13900000001');
    }
    connection.disconnect();
  });
});
