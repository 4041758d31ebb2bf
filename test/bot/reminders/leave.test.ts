import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { type Days, startDays, textOf } from './walk.ts';

const ORGAN = '云岭县水务局';
const { admin, clerk, reviewer, approver } = PEOPLE;
let days: Days;

const as = (user: string) => days.local.workspace.as(user);

async function register(number: string, arrivedOn: string, handler: string): Promise<void> {
  await as(clerk).command('/nianbao', 'apply', CHANNELS.open);
  const answer = await as(clerk).submit(await days.local.workspace.waitForView(clerk), {
    number,
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn,
    description: '青石河堤防加固批复',
    handler: handler,
  });
  expect(answer.errors ?? {}).toEqual({});
  await days.local.workspace.waitFor((message) => visibleText(message).startsWith(`申请 ${number}：`), {
    channel: CHANNELS.open,
  });
}

beforeAll(async () => {
  days = await startDays(ORGAN, '2026-03-02');
  await as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await as(admin).press(await days.shown(admin, '还没有安排人员'), saying('安排人员'));
  await as(admin).submit(await days.local.workspace.waitForView(admin), {
    handler: [clerk, reviewer],
    lead: [approver],
  });
  await days.shown(admin, '负责人：');
  // Due on 30 March.
  await register('2026-001', '2026-03-02', clerk);
});

afterAll(async () => {
  await days.stop();
});

describe('a leave', () => {
  it('is arranged in words, told to whoever stands in, and names what is missing', async () => {
    await as(clerk).say('dm', '我3月20日到3月31日休假');
    const asked = await days.shown(clerk, '还缺由谁代收提醒');
    expect(visibleText(asked)).toContain('休假');
    await as(clerk).say('dm', '我3月20日到3月31日休假，由科长乙代办');
    await as(clerk).press(await days.shown(clerk, '是否这样安排'), saying('确认'));
    await days.shown(clerk, '已安排：');
    expect(visibleText(await days.shown(reviewer, ORGAN))).toContain(
      '3月20日（周五）至2026年3月31日（周二）休假，提醒由',
    );
  });

  it('sends the reminders to the deputy, those of the due day and after to both', async () => {
    for (const user of [clerk, reviewer]) days.received(user);
    await days.go('2026-03-23');
    expect(textOf(days.received(clerk))).toEqual([]);
    const [line = ''] = textOf(days.received(reviewer));
    expect(line).toContain('您在代');
    expect(line).toContain('2026-001：答复期限2026年3月30日（周一），还有5个工作日');
    await days.go('2026-03-27');
    expect(textOf(days.received(clerk))).toEqual([]);
    expect(textOf(days.received(reviewer))).toHaveLength(1);
    await days.go('2026-03-30');
    expect(textOf(days.received(clerk))[0]).toContain('今日到期');
    expect(textOf(days.received(reviewer))[0]).toContain('今日到期');
  });

  it('tells the deputy of what is newly assigned', async () => {
    for (const user of [clerk, reviewer]) days.received(user);
    await as(approver).command('/nianbao', 'apply', CHANNELS.open);
    await as(approver).submit(await days.local.workspace.waitForView(approver), {
      number: '2026-002',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-30',
      description: '白鹤滩取水许可',
      handler: clerk,
    });
    await days.shown(clerk, '把申请 2026-002 指派给您承办');
    await days.shown(reviewer, '休假，由您代收提醒');
  });

  it('is over with its last day: the reminders are its own again', async () => {
    await days.go('2026-04-01');
    for (const user of [clerk, reviewer]) days.received(user);
    await days.go('2026-04-02');
    expect(textOf(days.received(clerk))[0]).toContain('2026-001');
    expect(textOf(days.received(reviewer))).toEqual([]);
    expect((await days.organs.load(days.organ))?.leaves).toEqual({});
  });

  it('of another is the lead’s to arrange, in a form too, and can be ended', async () => {
    await as(clerk).say('dm', '科长乙下周休假，由我代办');
    await days.shown(clerk, '的这一步由负责人办理');
    await as(approver).command('/nianbao', '休假', CHANNELS.open);
    await as(approver).press(await days.shown(approver, '目前没有人休假'), saying('安排休假'));
    const view = await days.local.workspace.waitForView(approver);
    const wrong = await as(approver).submit(view, {
      who: clerk,
      deputy: clerk,
      from: '2026-04-07',
      until: '2026-04-10',
    });
    expect(wrong.errors?.deputy).toContain('不能是休假的本人');
    await as(approver).submit(view, {
      who: clerk,
      deputy: reviewer,
      from: '2026-04-07',
      until: '2026-04-10',
    });
    await days.shown(approver, '已安排：');
    expect(visibleText(await days.shown(clerk, '4月7日（周二）至2026年4月10日（周五）休假'))).toContain(
      ORGAN,
    );
    await as(clerk).say('dm', '我回来了，销假');
    await days.shown(clerk, '休假已结束');
    expect((await days.organs.load(days.organ))?.leaves).toEqual({});
  });
});
