import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { type Days, remindersOf, startDays } from './walk.ts';

const ORGAN = '云岭县林业局';
const { admin, clerk, approver } = PEOPLE;
let days: Days;

const as = (user: string) => days.local.workspace.as(user);
const labelled = (label: string) => saying(`"${label}"`);

const cardOf = (number: string, says = ''): Promise<StoredMessage> =>
  days.local.workspace.waitUntil(() =>
    days.local.workspace
      .messages(CHANNELS.open)
      .find((one) => visibleText(one).startsWith(`申请 ${number}：`) && visibleText(one).includes(says)),
  );

async function register(number: string, arrivedOn: string): Promise<StoredMessage> {
  await as(clerk).command('/nianbao', 'apply', CHANNELS.open);
  const answer = await as(clerk).submit(await days.local.workspace.waitForView(clerk), {
    number,
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn,
    description: '松树坡林地占用审批材料及现场勘验记录',
    handler: clerk,
  });
  expect(answer.errors ?? {}).toEqual({});
  return cardOf(number);
}

async function record(card: StoredMessage, label: string, values: Record<string, string>, says: string) {
  const number = /^申请 (\S+?)：/.exec(visibleText(card))?.[1] ?? '';
  await as(clerk).press(card, labelled('其他事项'));
  await as(clerk).press(await days.shown(clerk, `申请 ${number}：还可以登记`), labelled(label));
  const answer = await as(clerk).submit(await days.local.workspace.waitForView(clerk), values);
  expect(answer.errors ?? {}).toEqual({});
  await cardOf(number, says);
}

/** What the handler was reminded of since this was asked last, a line a case. */
const lines = () =>
  remindersOf(days.received(clerk)).flatMap((text) =>
    text.split('\n').filter((line) => /\d{4}-\d{3}：/.test(line)),
  );

beforeAll(async () => {
  days = await startDays(ORGAN, '2026-03-02');
  await as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await as(admin).press(await days.shown(admin, '还没有安排人员'), saying('安排人员'));
  await as(admin).submit(await days.local.workspace.waitForView(admin), {
    handler: [clerk],
    lead: [approver],
  });
  await days.shown(admin, '负责人：');
});

afterAll(async () => {
  await days.stop();
});

describe('a morning', () => {
  it('names no 补正告知 where a third party is asked or a fee was notified, and says when it is time to decide', async () => {
    const asked = await register('2026-001', '2026-03-02');
    const charged = await register('2026-002', '2026-03-02');
    await register('2026-003', '2026-03-02');
    await days.go('2026-03-04');
    await record(
      asked,
      '征求意见',
      { on: '2026-03-04', whom: 'thirdParty', receivedOn: '2026-03-04' },
      '征求',
    );
    await record(
      charged,
      '收费通知',
      { on: '2026-03-04', basis: 'pages', units: '45', amountYuan: '150', receivedOn: '2026-03-04' },
      '缴费',
    );
    lines();
    // The seventh working day.
    await days.go('2026-03-11');
    expect(lines().map((line) => /\d{4}-\d{3}/.exec(line)?.[0])).toEqual(['2026-003']);
    // The third party had until 25 March; the day after the office has to decide.
    await days.go('2026-03-25');
    lines();
    await days.go('2026-03-26');
    const [decide = ''] = lines().filter((line) => line.includes('2026-001'));
    expect(decide).toContain('2026年3月25日（周三）已满，该作决定了（第三十二条）');
    expect(decide).toContain('内容：松树坡林地占用审批材料及现场');
  });

  it('after eight working days without the bot calls nothing late that is not', async () => {
    await days.go('2026-03-27');
    await register('2026-004', '2026-03-27');
    lines();
    await days.local.pause();
    // Nine working days after the receipt, 清明 between: the day for 补正告知 was 8 April.
    days.set('2026-04-10');
    await days.local.resume();
    await days.go('2026-04-10', '09:31');
    expect(lines().filter((line) => line.includes('2026-004'))).toEqual([]);
  });

  it('writes out every line that is due, before the rest, in the same order every day', async () => {
    const head = '登记编号,申请人类型,申请方式,收到日期,申请内容,承办人';
    const rows = Array.from({ length: 33 }, (_, at) => {
      const number = `2026-${String(133 - at).padStart(3, '0')}`;
      return `${number},自然人,当面,2026-04-13,第${at + 1}号林班采伐许可,经办人甲`;
    });
    await days.go('2026-04-14');
    const later = '2026-050,自然人,当面,2026-04-14,苗圃承包合同,经办人甲';
    await as(clerk).upload('dm', {
      name: '台账.csv',
      bytes: new TextEncoder().encode([head, later, ...rows].join('\n')),
    });
    await as(clerk).press(await days.shown(clerk, '可导入34件'), saying('导入34件'));
    await days.shown(clerk, '新登记34件');
    // Received on 13 April: fourteen working days of April, 6 to 9 May and 11 to 12 May: due on 13 May.
    await days.go('2026-05-12');
    lines();
    await days.go('2026-05-13');
    const numbered = lines().filter((line) => line.includes('林班') || line.includes('苗圃'));
    const numbers = numbered.map((line) => /\d{4}-\d{3}/.exec(line)?.[0]);
    expect(numbers.slice(0, 33)).toEqual(rows.map((row) => row.slice(0, 8)).reverse());
    expect(numbered.slice(0, 33).every((line) => line.includes('今日到期'))).toBe(true);
    await days.go('2026-05-14');
    const next = lines()
      .filter((line) => line.includes('林班'))
      .map((line) => /\d{4}-\d{3}/.exec(line)?.[0]);
    expect(next).toEqual(numbers.slice(0, 33));
  });
});
