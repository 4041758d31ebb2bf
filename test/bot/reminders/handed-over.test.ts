import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../../src/demo/clerk.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { saying } from '../../support/saying.ts';
import { toldOf } from '../../support/told-alone.ts';
import { type Days, remindersOf, startDays } from './walk.ts';

const ORGAN = '云岭县民政局';
const { admin, clerk, reviewer, approver } = PEOPLE;
let days: Days;

beforeAll(async () => {
  days = await startDays(ORGAN, '2025-12-01');
});

afterAll(() => days.stop());

/** Goes to a day on which the report's dates are reminded of; who is, and the text. */
async function remindedOn(day: string): Promise<Record<string, string>> {
  await days.go(day);
  return Object.fromEntries(
    [admin, clerk, reviewer, approver].flatMap((user) => {
      const got = remindersOf(days.received(user)).filter((text) => text.includes('2025年度报告'));
      return got.length > 0 ? [[user, got.join('\n')]] : [];
    }),
  );
}

/** Gives the organ its people as an admin does. */
async function arrange(people: Record<string, string[]>): Promise<void> {
  const { workspace } = days.local;
  await workspace.as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  const card = await toldOf(workspace, admin, '提醒时间');
  await workspace.as(admin).press(card, saying('安排人员'));
  const answer = await workspace.as(admin).submit(await workspace.waitForView(admin), people);
  expect(answer.errors ?? {}).toEqual({});
  await toldOf(workspace, admin, '负责人：');
}

describe('reminders of a report that was handed over', () => {
  it('go to its receiver and no longer to the giver, and say what is missing', async () => {
    const { workspace } = days.local;
    const who = new Clerk(workspace);
    await who.press(await who.start(ORGAN, 2025), 'without');
    expect(Object.keys(await remindedOn('2025-12-18'))).toEqual([clerk]);

    const asked = await who.say(`转交给<@${reviewer}>`);
    await workspace.as(clerk).press(asked.message, saying('转交'));
    await workspace.as(clerk).submit(await workspace.waitForView(clerk), { to: reviewer, note: '' });
    await toldOf(workspace, reviewer, '转交给您');

    const reminded = await remindedOn('2026-01-12');
    expect(Object.keys(reminded)).toEqual([reviewer]);
    expect(reminded[reviewer]).toContain('尚缺：');
  });

  it('stay with the receiver and the lead once the organ has its people', async () => {
    await arrange({ drafter: [clerk, reviewer], lead: [approver] });
    expect(Object.keys(await remindedOn('2026-01-21'))).toEqual([reviewer, approver]);
  });

  it('go back to those who fill it in where the receiver may not any more', async () => {
    await arrange({ drafter: [clerk], lead: [approver] });
    expect(Object.keys(await remindedOn('2026-01-27'))).toEqual([clerk, approver]);
  });
});
