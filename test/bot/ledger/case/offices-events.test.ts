import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../../../src/playground/wait.ts';

const ORGAN = '云岭县林业局';
const at = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
let now = at('2026-03-18');
let local: LocalBot;
/** Whether the channel has an organ: its name is asked for once. */
let isKnown = false;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => now } });
});

afterAll(async () => {
  await local.stop();
});

const clerk = () => local.workspace.as(PEOPLE.clerk);

const cardOf = (number: string, shows = ''): Promise<StoredMessage> =>
  local.workspace.waitUntil(
    () =>
      local.workspace
        .messages(CHANNELS.open)
        .find((one) => visibleText(one).startsWith(`申请 ${number}：`) && visibleText(one).includes(shows)),
    WAIT_MS,
    `${number} ${shows}`,
  );

async function applied(values: Record<string, string>): Promise<StoredMessage> {
  await clerk().command('/nianbao', 'apply', CHANNELS.open);
  const view = await local.workspace.waitForView(PEOPLE.clerk);
  const answer = await clerk().submit(view, {
    ...(isKnown ? {} : { organ: ORGAN }),
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-03-02',
    description: '青山林场采伐许可材料',
    ...values,
  });
  expect(answer.errors ?? {}).toEqual({});
  isKnown = true;
  return cardOf(values.number ?? '');
}

const told = (words: string): Promise<StoredMessage> =>
  local.workspace.waitUntil(
    () => local.workspace.ephemerals(PEOPLE.clerk).findLast((one) => visibleText(one).includes(words)),
    WAIT_MS,
    words,
  );

const said = (element: { text?: unknown }): unknown =>
  typeof element.text === 'object' && element.text !== null && 'text' in element.text
    ? element.text.text
    : '';

async function submitted(values: Record<string, string>) {
  const view = await local.workspace.waitForView(PEOPLE.clerk);
  return clerk().submit(view, values);
}

/** Records an event by a button of the card. */
async function recorded(card: StoredMessage, label: string, values: Record<string, string>, shows: string) {
  await clerk().press(card, (element) => said(element) === label);
  expect((await submitted(values)).errors ?? {}).toEqual({});
  return cardOf(/^申请 (\S+?)：/.exec(visibleText(card))?.[1] ?? '', shows);
}

/** Records an event by a button behind 其他事项. */
async function recordedElse(
  card: StoredMessage,
  label: string,
  values: Record<string, string>,
  shows: string,
) {
  const number = /^申请 (\S+?)：/.exec(visibleText(card))?.[1] ?? '';
  await clerk().press(card, (element) => said(element) === '其他事项');
  const more = await told(`申请 ${number}：还可以登记`);
  await clerk().press(more, (element) => said(element) === label);
  expect((await submitted(values)).errors ?? {}).toEqual({});
  return cardOf(number, shows);
}

it('one letter is registered as several applications at once, each with its content, numbers in a row', async () => {
  await applied({
    number: '2026-031',
    channel: 'post',
    name: '赵五',
    others: '青山林场2025年护林经费\n\n青山林场防火道建设批复',
  });
  expect(visibleText(await cardOf('2026-032'))).toContain('内容：青山林场2025年护林经费');
  const third = visibleText(await cardOf('2026-033'));
  expect(third).toContain('内容：青山林场防火道建设批复');
  expect(third).toContain('与2026-031同一封信');
  expect(third).toContain('3月2日（周一）到达');
  // What came in the letter is no other application of the same person.
  const hints = local.workspace.ephemerals(PEOPLE.clerk).map(visibleText);
  expect(hints.filter((text) => text.includes('同一申请人'))).toEqual([]);
});

it('an agent for several people: each of them and the agent find it, the channel names none', async () => {
  const card = await applied({
    number: '2026-041',
    name: '王一、王二',
    agent: '李青律师',
    description: '北坡征收林地批复',
  });
  expect(visibleText(card)).not.toMatch(/王一|王二|李青/);
  await clerk().press(card, (element) => said(element) === '申请人信息');
  const person = visibleText(await told('申请人：王一、王二'));
  expect(person).toContain('代理人：李青律师');
  for (const name of ['王一', '王二', '李青律师']) {
    const before = local.workspace.messages(clerk().dm).length;
    await clerk().say('dm', `${name}的申请`);
    const answer = await local.workspace.waitUntil(() =>
      local.workspace
        .messages(clerk().dm)
        .slice(before)
        .find(({ user }) => user !== PEOPLE.clerk),
    );
    expect(visibleText(answer)).toContain('2026-041');
  }
});

it('who registers alone is told of the same person’s others; a repetition of one that is open is flagged', async () => {
  await applied({ number: '2026-051', name: '孙六', description: '东沟护林站改造方案' });
  const second = await applied({
    number: '2026-052',
    name: '孙六',
    arrivedOn: '2026-03-10',
    description: '申请公开东沟护林站改造方案',
  });
  expect(visibleText(await told('2026-052：同一申请人在台账中另有1件'))).toContain('2026-051（尚未答复）');
  const card = await recorded(
    second,
    '答复',
    { on: '2026-03-17', disposition: 'refusedRepeat', documentNumber: '', delivery: '' },
    '已答复',
  );
  expect(visibleText(card)).toContain('2026-051当时尚未答复');
  expect(visibleText(card)).toContain('第三十六条第（六）项');
});

it('a number that the ledger does not have is asked about', async () => {
  const card = await applied({ number: '2026-055', description: '南山林权登记底册' });
  await clerk().press(card, (element) => said(element) === '答复');
  const answer = await submitted({
    on: '2026-03-17',
    disposition: 'refusedRepeat',
    documentNumber: '',
    delivery: '',
    repeats: '2026-999',
  });
  expect(answer.errors).toEqual({ repeats: '台账中没有这个编号，请核对；不在台账中的不填。' });
  expect((await submitted({ repeats: '2026-051' })).errors ?? {}).toEqual({});
  expect(visibleText(await cardOf('2026-055', '已答复'))).toContain('2026-051当时尚未答复');
});

it('转办, 联系不上 and a death are noted and close nothing', async () => {
  let card = await applied({ number: '2026-061', name: '钱七', description: '西岭防火道批复' });
  card = await recordedElse(
    card,
    '转办、退回、协办',
    { on: '2026-03-05', how: 'transferred', organ: '云岭县水利局', because: '涉及其职责' },
    '转办（云岭县水利局）',
  );
  expect(visibleText(card)).toContain('本件未因此办结，仍须答复申请人');
  card = await recordedElse(
    card,
    '联系不上申请人',
    { on: '2026-03-06', way: '电话' },
    '联系不上申请人（电话）',
  );
  card = await recordedElse(
    card,
    '申请人死亡或终止',
    { on: '2026-03-09', because: '钱七家属来电' },
    '得知申请人死亡或终止',
  );
  expect(visibleText(card)).toContain('答复期限：2026年3月30日');
  expect(visibleText(card)).not.toContain('钱七');
});

it('closing is offered once the period for a correction is over; a notice is optional', async () => {
  let card = await applied({ number: '2026-071', description: '林地界址资料' });
  card = await recorded(
    card,
    '补正告知',
    { on: '2026-03-05', until: '2026-03-17', items: '' },
    '补正期限已过',
  );
  const text = visibleText(card);
  expect(text).toContain('可按“逾期未补正”办结，是否书面告知由本机关定');
  expect(text).not.toContain('申请人补正期限');
  card = await recorded(card, '办结：逾期未补正', { on: '2026-03-18' }, '已答复');
  expect(visibleText(card)).toContain('逾期不补正');
  expect(visibleText(card)).not.toContain('请留意');
});

it('a review that the flag asks for is recorded after the answer, with the day on which it took place', async () => {
  let card = await applied({ number: '2026-081', description: '护林员名册' });
  card = await recorded(
    card,
    '答复',
    { on: '2026-03-16', disposition: 'granted', documentNumber: '', delivery: '' },
    '公开前未见审查记录',
  );
  card = await recordedElse(card, '公开审查', { reviewer: '审查人甲', outcome: '可以公开' }, '已答复');
  await local.workspace.waitUntil(async () => !visibleText(await cardOf('2026-081')).includes('请留意'));
  await clerk().press(card, (element) => said(element) === '查看记录、更正');
  const entries = visibleText(await told('申请 2026-081的记录'));
  expect(entries).toMatch(/4\. 2026-03-18\s*：公开审查（2026-03-16）/);
});

it('a letter that nobody confirmed says how long it has waited, on whichever day it is looked at', async () => {
  now = at('2026-04-20');
  await applied({ number: '2026-091', channel: 'ordinary-post', description: '林场租赁合同' });
  const text = visibleText(await cardOf('2026-091'));
  expect(text).toContain('待确认收到日期，待确认49天');
  expect(text).toContain('请留意：平信应在到达当日（2026-03-02）与申请人确认');
  expect(text).not.toContain('超期');
});
