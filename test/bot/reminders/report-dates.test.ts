import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk, promptIn } from '../../../src/demo/clerk.ts';
import { addDays } from '../../../src/language/date.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { saying } from '../../support/saying.ts';
import { toldOf } from '../../support/told-alone.ts';
import { type Days, startDays, textOf } from './walk.ts';

const ORGAN = '云岭县交通运输局';
const { clerk } = PEOPLE;
let days: Days;

beforeAll(async () => {
  days = await startDays(ORGAN, '2025-12-01');
});

afterAll(async () => {
  await days.stop();
});

/** Every day from one to another on which somebody received something, and the first line about the report. */
async function walked(from: string, to: string): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  for (let day = from; day <= to; day = addDays(day, 1)) {
    await days.go(day);
    const messages = textOf(days.received(clerk));
    if (messages.length > 0) got[day] = messages.join('\n---\n');
  }
  return got;
}

describe('reminders of a report', () => {
  it('come 30, 14, 7, 3 and 1 working days before the last working day, say what is missing, and go on from there', async () => {
    const person = new Clerk(days.local.workspace);
    let seen = await person.start(ORGAN, 2025);
    seen = await person.press(seen, 'without');
    await person.say('云岭县城关镇新华路18号，邮编230000，电话0555-6600123');
    const got = await walked('2025-12-02', '2026-02-05');
    // 31 January 2026 is a Saturday: counted back from Friday the 30th, New Year’s holiday left out.
    expect(Object.keys(got)).toEqual(['2025-12-18', '2026-01-12', '2026-01-21', '2026-01-27', '2026-01-29']);
    const last = got['2026-01-29'] ?? '';
    expect(last).toContain('2025年度报告报送时限2026年1月31日（周六），还有1个工作日');
    expect(last).toContain('2025年度报告公布时限2026年1月31日');
    expect(last).toContain('尚缺：第一部分；第二部分');
  });

  it('come for a date that was set instead, and their button leads back to the thread', async () => {
    const { workspace } = days.local;
    await workspace.as(clerk).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
    const card = await toldOf(workspace, clerk, '提醒时间');
    await workspace
      .as(clerk)
      .press(card, (element) => String(element.action_id).startsWith('card:organSettings'));
    const view = await workspace.waitForView(clerk);
    const answer = await workspace.as(clerk).submit(view, {
      digestHour: '9',
      kind: 'department',
      submission: '2026-03-20',
      publication: '无',
    });
    expect(answer.errors ?? {}).toEqual({});
    await toldOf(workspace, clerk, '报送2026-03-20');
    const got = await walked('2026-02-06', '2026-03-02');
    // Counted back from 19 March over the spring festival: 28 February is a Saturday on which people work.
    expect(Object.keys(got)).toEqual(['2026-02-06', '2026-02-28']);
    const direct = [...workspace.world.channels.values()].find(({ imWith }) => imWith === clerk);
    const reminder = workspace.messages(direct?.id ?? '').findLast((message) => message.bot_id !== undefined);
    if (!reminder) throw new Error('there is no reminder');
    const thread = workspace.messages(CHANNELS.open).find(({ thread_ts }) => !thread_ts)?.ts ?? '';
    const prompts = () => workspace.messages(CHANNELS.open, thread).filter((message) => promptIn(message));
    const before = prompts().length;
    await workspace.as(clerk).press(reminder, saying('继续填写2025年报'));
    await workspace.waitUntil(() => (prompts().length > before ? true : undefined));
    await toldOf(workspace, clerk, '请到那个话题接着填');
  });

  it('put off beyond the date come on the day chosen, and say that it has passed', async () => {
    const { workspace } = days.local;
    const got = await walked('2026-03-03', '2026-03-10');
    expect(Object.keys(got)).toEqual(['2026-03-10']);
    const direct = [...workspace.world.channels.values()].find(({ imWith }) => imWith === clerk);
    const reminder = workspace.messages(direct?.id ?? '').findLast((message) => message.bot_id !== undefined);
    if (!reminder) throw new Error('there is no reminder');
    await workspace.as(clerk).press(reminder, saying('稍后提醒'));
    await workspace.as(clerk).submit(await workspace.waitForView(clerk), { day: '2026-03-24' });
    await toldOf(workspace, clerk, '推迟到2026年3月24日');
    const later = await walked('2026-03-11', '2026-03-26');
    expect(Object.keys(later)).toEqual(['2026-03-24']);
    expect(later['2026-03-24']).toContain('2025年度报告报送时限2026年3月20日（周五），已超期');
  });
});
