import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../../../src/playground/wait.ts';

const NOON = Date.parse('2026-03-18T04:00:00Z');
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => NOON } });
});

afterAll(async () => {
  await local.stop();
});

const handler = () => local.workspace.as(PEOPLE.clerk);

/** Registers an application by the form and returns its card. */
async function applied(values: Record<string, string>, user: string = PEOPLE.clerk): Promise<StoredMessage> {
  const { workspace } = local;
  const person = workspace.as(user);
  await person.command('/nianbao', 'apply', CHANNELS.open);
  const view = await workspace.waitForView(user);
  const answer = await person.submit(view, {
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-03-02',
    description: '城东片区2025年征收土地批复文件',
    ...values,
  });
  expect(answer.errors ?? {}).toEqual({});
  return cardOf(values.number ?? '');
}

const cardOf = (number: string): Promise<StoredMessage> =>
  local.workspace.waitFor((message: StoredMessage) => visibleText(message).startsWith(`申请 ${number}：`), {
    channel: CHANNELS.open,
  });

const wordsOn = (element: { text?: unknown }): unknown =>
  typeof element.text === 'object' && element.text !== null && 'text' in element.text
    ? element.text.text
    : '';

/** What tells the clerk alone, in whichever way, something with these words. */
const toldWith = (words: string): Promise<StoredMessage> =>
  local.workspace.waitUntil(() =>
    [...local.workspace.ephemerals(PEOPLE.clerk), ...local.workspace.messages(handler().dm)].find((one) =>
      visibleText(one).includes(words),
    ),
  );

/** Presses a button of a case's card by the words on it. */
async function press(card: StoredMessage, words: string, user: string = PEOPLE.clerk): Promise<void> {
  await local.workspace.as(user).press(card, (element) => wordsOn(element) === words);
}

/** Records an event by its form and waits until the card shows it. */
async function recorded(
  card: StoredMessage,
  words: string,
  values: Record<string, string>,
  shows: string,
): Promise<StoredMessage> {
  const { workspace } = local;
  await press(card, words);
  const view = await workspace.waitForView(PEOPLE.clerk);
  const answer = await handler().submit(view, values);
  expect(answer.errors ?? {}).toEqual({});
  return workspace.waitUntil(
    () => {
      const now = workspace.messages(CHANNELS.open).find(({ ts }) => ts === card.ts);
      return now && visibleText(now).includes(shows) ? now : undefined;
    },
    WAIT_MS,
    shows,
  );
}

describe('an application in Slack', () => {
  it('is registered by the form, moved by forms, disputed, answered anew and corrected', async () => {
    let card = await applied({
      organ: '云岭县自然资源局',
      number: '2026-017',
      channel: 'online',
      name: '周小禾',
      contact: '13900000001',
    });
    expect(visibleText(card)).toContain('待确认收到日期');
    expect(visibleText(card)).not.toContain('周小禾');
    card = await recorded(card, '确认收到', { on: '2026-03-04' }, '办理中');
    card = await recorded(card, '补正告知', { on: '2026-03-06', until: '2026-03-20' }, '待补正');
    card = await recorded(card, '收到补正', { on: '2026-03-10' }, '办理中');
    card = await recorded(
      card,
      '延期',
      { on: '2026-03-12', approver: '公开办负责人', notifiedOn: '2026-03-12', workdays: '20' },
      '已延期',
    );
    card = await recorded(
      card,
      '答复',
      { on: '2026-03-16', disposition: 'granted', documentNumber: '云自然资告〔2026〕3号', delivery: '邮寄' },
      '予以公开',
    );
    expect(visibleText(card)).toContain('已答复');
    await recorded(card, '送达', { on: '2026-03-17' }, '已答复');
    const thread = local.workspace.messages(CHANNELS.open, card.ts).map(visibleText);
    expect(thread.some((line) => line.includes('登记：答复（2026-03-16），（一）予以公开'))).toBe(true);
  });

  it('keeps who applied for its handler, and tells others whom to ask', async () => {
    const card = await applied({ number: '2026-018', name: '郑一川', contact: '13900000002' });
    await press(card, '申请人信息');
    const shown = await local.workspace.waitUntil(() =>
      local.workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('郑一川')),
    );
    expect(visibleText(shown)).toContain('13900000002');
    await press(card, '申请人信息', PEOPLE.reviewer);
    await local.workspace.waitUntil(() =>
      local.workspace
        .ephemerals(PEOPLE.reviewer)
        .find((one) => visibleText(one).includes('只给该件承办人看')),
    );
    const all = local.workspace.messages(CHANNELS.open).map((message) => JSON.stringify(message));
    expect(all.filter((text) => text.includes('郑一川') || text.includes('13900000002'))).toEqual([]);
  });

  it('is refused a number that is taken, with the field named', async () => {
    const person = handler();
    await applied({ number: '2026-019' });
    await person.command('/nianbao', 'apply', CHANNELS.open);
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    const answer = await person.submit(view, {
      number: '2026-019',
      applicant: 'business',
      channel: 'post',
      arrivedOn: '2026-03-03',
      description: '另一件',
    });
    expect(answer.errors?.number).toContain('已有');
    await person.close(view);
  });

  it('is given a number once, though two people register it in the same moment', async () => {
    const people = [PEOPLE.clerk, PEOPLE.reviewer].map((user) => local.workspace.as(user));
    const sent = await Promise.all(
      people.map(async (person) => {
        await person.command('/nianbao', 'apply', CHANNELS.open);
        const view = await local.workspace.waitForView(person.id);
        return { person, view };
      }),
    );
    const answers = await Promise.all(
      sent.map(({ person, view }) =>
        person.submit(view, {
          number: '2026-011',
          applicant: 'business',
          channel: 'post',
          arrivedOn: '2026-03-03',
          description: '取水许可',
        }),
      ),
    );
    const refused = answers.flatMap(({ errors }) => errors?.number ?? []);
    expect(refused).toEqual(['台账中已有 2026-011，请核对或换一个编号。']);
    const [late] = sent.filter((_, at) => answers[at]?.errors);
    await late?.person.close(late.view);
  });

  it('is not amended to a number that another has', async () => {
    await applied({ number: '2026-012' });
    const card = await applied({ number: '2026-013' });
    await press(card, '查看记录、更正');
    const entries = await local.workspace.waitUntil(() =>
      local.workspace
        .ephemerals(PEOPLE.clerk)
        .find((one) => visibleText(one).includes('申请 2026-013的记录')),
    );
    await handler().press(entries, (element) => wordsOn(element) === '更正第1条');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    const answer = await handler().submit(view, { number: '2026-012', why: '录入时写错' });
    expect(answer.errors?.number).toContain('台账中已有 2026-012');
    await handler().close(view);
  });

  it('says what cannot be, and records with a flag what the law did not foresee', async () => {
    let card = await applied({ number: '2026-020', arrivedOn: '2026-01-05' });
    await press(card, '答复');
    let view = await local.workspace.waitForView(PEOPLE.clerk);
    const early = await handler().submit(view, { on: '2026-01-02', disposition: 'granted' });
    expect(early.errors?.on).toContain('早于');
    await handler().close(view);
    card = await recorded(card, '补正告知', { on: '2026-01-26', until: '2026-02-06' }, '请留意');
    expect(visibleText(card)).toContain('请留意');
    await press(card, '延期');
    view = await local.workspace.waitForView(PEOPLE.clerk);
    const future = await handler().submit(view, {
      on: '2026-04-01',
      approver: '甲',
      notifiedOn: '2026-04-01',
      workdays: '20',
    });
    expect(future.errors?.on).toContain('尚未到来');
    await handler().close(view);
  });

  it('is amended with who, when and why; what it said stays readable', async () => {
    let card = await applied({ number: '2026-021' });
    card = await recorded(card, '答复', { on: '2026-03-10', disposition: 'granted' }, '予以公开');
    await press(card, '查看记录、更正');
    const entries = await local.workspace.waitUntil(() =>
      local.workspace
        .ephemerals(PEOPLE.clerk)
        .find((one) => visibleText(one).includes('申请 2026-021的记录')),
    );
    await handler().press(entries, (element) => wordsOn(element) === '更正第3条');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    await handler().submit(view, {
      does: 'replace',
      on: '2026-03-11',
      disposition: 'partiallyGranted',
      why: '录入时选错',
    });
    card = await local.workspace.waitUntil(() => {
      const now = local.workspace.messages(CHANNELS.open).find(({ ts }) => ts === card.ts);
      return now && visibleText(now).includes('部分公开') ? now : undefined;
    });
    await press(card, '查看记录、更正');
    const after = await local.workspace.waitUntil(() =>
      local.workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('录入时选错')),
    );
    expect(visibleText(after)).toContain('予以公开');
  });

  it('shows the new answer that was ordered, and every entry can be amended, also a closed consultation', async () => {
    let card = await applied({ number: '2026-007', arrivedOn: '2026-01-05' });
    const amend = async (entry: number) => {
      await press(card, '查看记录、更正');
      const entries = await local.workspace.waitUntil(() =>
        local.workspace
          .ephemerals(PEOPLE.clerk)
          .findLast((one) => JSON.stringify(one.blocks).includes(`更正第${entry}条`)),
      );
      await handler().press(entries, (element) => wordsOn(element) === `更正第${entry}条`);
      return local.workspace.waitForView(PEOPLE.clerk);
    };
    const more = async (words: string, values: Record<string, string>, shows: string) => {
      await press(card, '其他事项');
      const offered = await local.workspace.waitUntil(() =>
        local.workspace.ephemerals(PEOPLE.clerk).findLast((one) => {
          const said = JSON.stringify(one.blocks);
          return said.includes('2026-007') && said.includes(`"${words}"`);
        }),
      );
      await handler().press(offered, (element) => wordsOn(element) === words);
      const view = await local.workspace.waitForView(PEOPLE.clerk);
      expect((await handler().submit(view, values)).errors ?? {}).toEqual({});
      return local.workspace.waitUntil(() => {
        const now = local.workspace.messages(CHANNELS.open).find(({ ts }) => ts === card.ts);
        return now && visibleText(now).includes(shows) ? now : undefined;
      });
    };
    // The day of arrival is amended to a later one although a handler was named on the earlier.
    const registration = await amend(1);
    const later = await handler().submit(registration, { arrivedOn: '2026-01-06', why: '看错日期' });
    expect(later.errors ?? {}).toEqual({});
    card = await more('征求意见', { on: '2026-01-08', whom: 'thirdParty' }, '征求意见中');
    card = await recorded(card, '收到意见', { on: '2026-01-14', reply: 'objects' }, '办理中');
    const ended = await amend(4);
    expect((await handler().submit(ended, { on: '2026-01-15', why: '录错' })).errors ?? {}).toEqual({});
    const sent = await amend(3);
    const refused = await handler().submit(sent, { on: '2026-01-20', why: '录错' });
    expect(refused.errors?.why).toContain('更正后第4条记录不成立');
    await handler().close(sent);
    const denied = { on: '2026-01-20', disposition: 'deniedThirdPartyRights', toldReconsideration: 'yes' };
    card = await recorded(card, '答复', denied, '第三方合法权益');
    card = await more('复议、诉讼立案', { on: '2026-02-02', kind: 'reconsideration' }, '复议诉讼中');
    const ordered = { on: '2026-03-02', result: 'corrected', reanswer: 'yes', by: '2026-03-20' };
    card = await recorded(card, '复议、诉讼结果', ordered, '重新答复期限：2026年3月20日');
    card = await recorded(card, '答复', { on: '2026-03-16', disposition: 'partiallyGranted' }, '再次答复');
    expect(visibleText(card)).toContain(
      '2026年3月16日（周一）再次答复：（二）部分公开，留存备查，不重复计数',
    );
    card = await recorded(card, '送达', { on: '2026-03-17' }, '已答复');
  });

  it('is registered by a message that says enough, once however often it is delivered', async () => {
    const person = handler();
    const text =
      '新收一件申请：编号2026-022，申请人林小满（自然人），当面提交，3月16日收到，申请公开：老旧小区改造资金安排，纸质提供，电话13900000003';
    await person.say('dm', text);
    const card = await local.workspace.waitFor(
      (message: StoredMessage) => visibleText(message).startsWith('申请 2026-022：'),
      { channel: person.dm },
    );
    expect(visibleText(card)).toContain('老旧小区改造资金安排');
    expect(visibleText(card)).not.toContain('林小满');
    await person.say('dm', '怎么算的？');
    const told = await local.workspace.waitFor(
      (message: StoredMessage) => visibleText(message).includes('次日起算'),
      { channel: person.dm },
    );
    expect(visibleText(told)).toContain('2026-022');
  });

  it('is registered by the form that a message with gaps opens, with what it said', async () => {
    const person = handler();
    await person.say('dm', '新收一件申请：申请人何小满，公民，今天窗口提交，申请公开学校周边道路规划');
    const asked = await toldWith('还差编号');
    expect(visibleText(asked)).not.toContain('何小满');
    await person.press(asked, (element) => wordsOn(element) === '补全登记');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    const answer = await person.submit(view, {});
    expect(answer.errors ?? {}).toEqual({});
    const card = await local.workspace.waitFor(
      (message: StoredMessage) =>
        visibleText(message).includes('学校周边道路规划') &&
        visibleText(message).startsWith('申请 2026-023：'),
      { channel: person.dm },
    );
    expect(visibleText(card)).toContain('自然人，当面提交，2026年3月18日');
  });

  it('is asked for one by one where a message speaks of several', async () => {
    const person = handler();
    await person.say('dm', '新收两件申请：张大江、李小河');
    const told = await local.workspace.waitFor(
      (message: StoredMessage) => visibleText(message).includes('不同申请人的请每件单独发一条'),
      { channel: person.dm },
    );
    expect(visibleText(told)).toContain('还没有登记');
  });

  it('is offered to be registered where a message tells of one without asking for it', async () => {
    const person = handler();
    await person.say('dm', '王五昨天来信申请公开城东水库征地批复');
    const offered = await toldWith('像是新收的申请，还没有登记');
    expect(visibleText(offered)).not.toContain('王五');
    await person.press(offered, (element) => wordsOn(element) === '登记申请');
    const view = await local.workspace.waitForView(PEOPLE.clerk, (open) =>
      JSON.stringify(open).includes('城东水库征地批复'),
    );
    expect(JSON.stringify(view)).toContain('"initial_date":"2026-03-17"');
    await person.close(view);
  });

  it('is not given today for a day of arrival that cannot be', async () => {
    const person = handler();
    await person.say('dm', '新收一件申请：申请人许小岭，公民，4月3日窗口提交，申请公开停车场规划');
    const asked = await toldWith('“4月3日”还没有到或者不存在');
    await person.press(asked, (element) => wordsOn(element) === '补全登记');
    const view = await local.workspace.waitForView(PEOPLE.clerk, (open) =>
      JSON.stringify(open).includes('停车场规划'),
    );
    expect(JSON.stringify(view)).not.toContain('"initial_date"');
    const answer = await person.submit(view, { number: '2026-080', arrivedOn: '2026-03-18' });
    expect(answer.errors ?? {}).toEqual({});
  });

  it('tells whoever is assigned in their own conversation, and its thread who that is', async () => {
    const { workspace } = local;
    const card = await applied({ number: '2026-090', name: '郑小岭', description: '郑小岭家的征地批复' });
    await press(card, '其他事项');
    const more = await toldWith('申请 2026-090：还可以登记');
    await press(more, '指派承办人');
    const view = await workspace.waitForView(PEOPLE.clerk);
    const answer = await handler().submit(view, { on: '2026-03-18', handler: PEOPLE.reviewer });
    expect(answer.errors ?? {}).toEqual({});
    const told = await workspace.waitFor(
      (message: StoredMessage) => visibleText(message).includes('申请 2026-090 指派给您承办'),
      { channel: workspace.as(PEOPLE.reviewer).dm },
    );
    expect(visibleText(told)).toContain('答复期限2026年3月30日');
    expect(visibleText(told)).not.toContain('郑小岭');
    await workspace.waitUntil(() =>
      workspace
        .messages(CHANNELS.open, card.ts)
        .find((line) => /登记：指派承办人（2026-03-18），承办人/.test(visibleText(line))),
    );
  });

  it('shows hostile words as words', async () => {
    const card = await applied({
      number: '2026-024',
      description: '<!channel> =1+1 <https://e.example|官网> *加粗*',
    });
    const block = JSON.stringify(card.blocks);
    expect(block).toContain('<!channel> =1+1');
    expect(block).not.toContain('"type":"broadcast"');
    expect(card.text).not.toContain('<!channel>');
  });
});

describe('the line that an amendment leaves in a case’s thread', () => {
  it('does not name the applicant whom its reason names', async () => {
    const { workspace } = local;
    const card = await applied({ number: '2026-071', name: '冯大年', contact: '13700000021' });
    await press(card, '查看记录、更正');
    const entries = await workspace.waitUntil(() =>
      workspace.ephemerals(PEOPLE.clerk).findLast((one) => visibleText(one).includes('2026-071的记录')),
    );
    await handler().press(entries, (element) => wordsOn(element) === '更正第1条');
    const view = await workspace.waitForView(PEOPLE.clerk);
    const answer = await handler().submit(view, {
      arrivedOn: '2026-03-01',
      why: '冯大年（13700000021）来电更正',
    });
    expect(answer.errors ?? {}).toEqual({});
    const line = await workspace.waitUntil(() =>
      workspace.messages(CHANNELS.open, card.ts).find((one) => visibleText(one).includes('来电更正')),
    );
    expect(visibleText(line)).not.toMatch(/冯大年|13700000021/);
  });
});
