import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../../../src/playground/wait.ts';
import { type ModelServer, startModelServer } from '../../../support/model-server.ts';
import { allTold, toldOf } from '../../../support/told-alone.ts';

const NOON = Date.parse('2026-03-18T04:00:00Z');
let local: LocalBot;
let server: ModelServer;

/** Says something in one's own conversation with the bot and returns its answer. */
async function asked(text: string, user: string = PEOPLE.clerk): Promise<StoredMessage> {
  const person = local.workspace.as(user);
  const before = local.workspace.messages(person.dm).length;
  await person.say('dm', text);
  return local.workspace.waitUntil(
    () =>
      local.workspace
        .messages(person.dm)
        .slice(before)
        // A reminder may come in between, or where words go: neither is an answer.
        .find((message) => message.user !== user && !/提醒：|只告知一次/.test(visibleText(message))),
    WAIT_MS,
    text,
  );
}

const answerTo = async (text: string): Promise<string> => visibleText(await asked(text));

beforeAll(async () => {
  server = await startModelServer();
  local = await startLocalBot({
    workspace: { now: () => NOON },
    model: { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 15_000 },
  });
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', 'apply', 'dm');
  const view = await workspace.waitForView(PEOPLE.clerk);
  const said = { applicant: 'naturalPerson', channel: 'in-person', description: '征地批复' };
  await clerk.submit(view, {
    ...said,
    organ: '云岭县自然资源局',
    number: '2026-001',
    arrivedOn: '2026-01-05',
    name: '张小禾',
  });
  await workspace.waitFor((message: StoredMessage) => visibleText(message).startsWith('申请 2026-001：'));
  for (let at = 2; at <= 13; at += 1) {
    const number = `2026-${String(at).padStart(3, '0')}`;
    const day = `3月${at}日`;
    await clerk.say(
      'dm',
      `新收一件申请：编号${number}，申请人李小${'一二三四五六七八九十百千万'[at - 1]}（自然人），当面提交，${day}收到，申请公开：征地批复第${at}号`,
    );
    await workspace.waitFor((message: StoredMessage) => visibleText(message).startsWith(`申请 ${number}：`));
  }
});

afterAll(async () => {
  await local.stop();
  await server.stop();
});

describe('a wording that the reading does not know', () => {
  const WORDING = '把李小二递上来的材料理一理，看看依申请那边该催谁';
  const composed = (by: object) => ({
    query: { measure: { kind: 'list', order: 'due', most: null, skip: 0 }, filters: [by], latest: false },
  });

  it('is given to the model, which composes a query and sees no applicant’s name', async () => {
    server.answer(() => ({ kind: 'json', value: composed({ by: 'state', state: 'overdue', not: false }) }));
    expect(await answerTo(WORDING)).toContain('2026-001');
    const asked = JSON.stringify(server.asked.at(-1));
    expect(asked).toContain('该催谁');
    expect(asked).not.toContain('李小二');
  });

  it('is not answered where the model invents a number, a day or a query', async () => {
    const day = { by: 'when', moment: 'due', from: '2026-04-01', to: '2026-04-09', not: false };
    for (const value of [
      composed({ by: 'number', numbers: ['2026-999'], not: false }),
      composed(day),
      { query: { sql: 'drop' } },
    ]) {
      server.answer(() => ({ kind: 'json', value }));
      expect(await answerTo(WORDING)).toContain('可以这样问');
    }
    server.answer(() => ({ kind: 'status', status: 500 }));
    expect(await answerTo(WORDING)).toContain('可以这样问');
  });
});

describe('questions to the ledger', () => {
  it('lists what is pending by due date, a page at a time, with names for its handler', async () => {
    const answer = await asked('还有几件没办结');
    const text = visibleText(answer);
    expect(text).toContain('未办结的：13件，其中超期1件');
    expect(text).toContain('张小禾');
    expect(text.indexOf('2026-001')).toBeLessThan(text.indexOf('2026-002'));
    expect(text).not.toContain('2026-013');
    await local.workspace
      .as(PEOPLE.clerk)
      .press(answer, (element) => String(element.value).includes('"offset":10'));
    const next = await local.workspace.waitUntil(() => {
      const now = local.workspace.messages(answer.channel).find(({ ts }) => ts === answer.ts);
      return now && visibleText(now).includes('2026-013') ? now : undefined;
    });
    expect(visibleText(next)).not.toContain('2026-001');
  });

  it.each([
    ['超期的有哪些', /2026-001：办理中.*超期\d+个工作日/],
    ['逾期答复的有几件', /2026年办结、逾期答复的：没有/],
    ['最紧急的三件', /未办结的，期限最近的3件，其中超期1件/],
    ['2026-007到哪一步了', /2026-007：办理中，2026年4月3日.*剩\d+个工作日.*下一步/],
    ['张某的申请', /申请人：张小禾/],
    ['今年的总体情况', /2026年：新收13件.*办结0件/],
    [
      '今年收了几件，其中企业几件，收费多少',
      /2026年收到的：13件[\s\S]*申请人为商业企业的：没有[\s\S]*已收0元/,
    ],
    ['这周到期的', /3月16日.*3月22日.*到期、未办结的：没有/],
    ['4月10日前到期的', /4月10日.*及以前到期、未办结的：\d+件，其中超期1件/],
    ['今年自然人申请几件', /2026年收到、申请人为自然人的：13件/],
    ['今年网上申请多少件', /2026年收到、网上.*的：没有/],
    ['今年国家秘密的有几件', /“属于国家秘密”的：没有/],
    ['本月收到的有哪些', /收到的：12件/],
    ['内容含“征地批复第5号”的', /2026-005/],
    ['张小禾还有几天', /申请人：张小禾/],
    ['除了张小禾的还有几件没办结', /除申请人为“张小禾”外.*12件/],
    ['2026-099到哪了', /编号“2026-099”的：没有/],
    ['How many are pending?', /pending: 13, 1 of them overdue/],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toMatch(expected);
  });

  it('goes on from the question before it', async () => {
    expect(await answerTo('本月收到的有几件')).toContain('12件');
    expect(await answerTo('其中3月5日收到的')).toContain('2026-005');
    expect(await answerTo('今年收了几件')).toContain('13件');
    expect(await answerTo('那去年呢')).toContain('2025年收到的：没有');
  });

  it('says so where it goes on from a question before the one that it did not understand', async () => {
    server.answer(() => ({ kind: 'json', value: { query: null } }));
    await answerTo('本月收到的有几件');
    expect(await answerTo('按星座今年收了几件申请')).toContain('没看懂');
    expect(await answerTo('其中3月5日收到的')).toContain('接的是再前面答过的问题');
    expect(await answerTo('今年收了几件')).not.toContain('接的是');
    expect(await answerTo('那去年呢')).not.toContain('接的是');
  });

  it('says which words it does not understand, with questions to press', async () => {
    server.answer(() => ({ kind: 'json', value: { query: null } }));
    const answer = await asked('按星座今年收了几件申请');
    expect(visibleText(answer)).toContain('没看懂“星座”');
    const from = allTold(local.workspace, PEOPLE.clerk).length;
    await local.workspace.as(PEOPLE.clerk).press(answer, (element) => String(element.value).includes('几件'));
    await toldOf(local.workspace, PEOPLE.clerk, /\d件/, { from });
  });

  it('tells how the date of the case just talked about was counted', async () => {
    await answerTo('2026-012到哪一步了');
    const told = await answerTo('怎么算的？');
    expect(told).toContain('次日起算');
    expect(told).toContain('清明');
  });

  it('means the case in whose thread it is asked', async () => {
    const { workspace } = local;
    const clerk = workspace.as(PEOPLE.clerk);
    const card = workspace.messages(clerk.dm).find((one) => visibleText(one).startsWith('申请 2026-005：'));
    if (!card) throw new Error('the case has no card');
    await answerTo('2026-012到哪一步了');
    const place = card.thread_ts ?? card.ts;
    await clerk.say('dm', '怎么算的？', { thread_ts: place });
    const told = await workspace.waitUntil(() =>
      workspace.messages(clerk.dm, place).find((one) => visibleText(one).includes('次日起算')),
    );
    expect(visibleText(told)).toContain('2026-005');
  });

  it('names nobody to others, and nobody in a channel', async () => {
    expect(await answerTo('还有几件没办结')).toContain('张小禾');
    const other = await asked('超期的有哪些', PEOPLE.reviewer);
    expect(visibleText(other)).toContain('2026-001');
    expect(visibleText(other)).not.toContain('张小禾');
    expect(visibleText(await asked('张某的申请', PEOPLE.reviewer))).toContain('没有查到');
    const clerk = local.workspace.as(PEOPLE.clerk);
    await clerk.command('/nianbao', 'status', CHANNELS.open);
    const shown = await local.workspace.waitUntil(() =>
      local.workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('未办结的：13件')),
    );
    expect(visibleText(shown)).not.toContain('张小禾');
  });

  it('is asked in a channel by a mention, also in a thread', async () => {
    const clerk = local.workspace.as(PEOPLE.clerk);
    const root = () => {
      const found = local.workspace
        .messages(CHANNELS.open)
        .find((one) => visibleText(one).includes('超期的有哪些'));
      if (!found) throw new Error('the question is not there');
      return found;
    };
    await clerk.say(CHANNELS.open, `<@${local.workspace.botUserId}> 超期的有哪些`);
    const answer = await local.workspace.waitUntil(() =>
      local.workspace
        .messages(CHANNELS.open, root().ts)
        .find((message) => visibleText(message).includes('2026-001')),
    );
    expect(visibleText(answer)).not.toContain('张小禾');
  });

  it('says how to ask where nobody understands the wording', async () => {
    const clerk = local.workspace.as(PEOPLE.clerk);
    await clerk.command('/nianbao', 'status 那个那个', CHANNELS.open);
    await local.workspace.waitUntil(() =>
      local.workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('可以这样问')),
    );
  });
});
