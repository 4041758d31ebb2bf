import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  await server?.stop();
});

async function withModel() {
  server = await startModelServer();
  local = await startLocalBot({
    model: { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 15_000 },
  });
  return { server, clerk: new Clerk(local.workspace) };
}

/** Answers everything of 五 and goes to its draft. */
async function toDraft(clerk: Clerk) {
  await clerk.start('青川县自然资源局', 2025);
  await clerk.say('去第五部分');
  await clerk.say('政策解读形式单一');
  await clerk.say('多用图解方式解读政策');
  let seen = await clerk.say('修改 存在的主要问题及改进情况（初稿）');
  while (!/采用|待核实/.test(visibleText(seen.message))) seen = await clerk.next();
  return seen;
}

describe('drafting with a model', () => {
  it('says where notes go before the first one leaves', async () => {
    const { server, clerk } = await withModel();
    await clerk.start('青川县水利局', 2025);
    const first = await clerk.say('去第一部分');
    expect(visibleText(first.message)).toContain(new URL(server.baseURL).host);
    expect(visibleText(first.message)).toContain('请勿写入国家秘密');
    expect(server.asked).toEqual([]);
  });

  it('marks an invented act, and leaves it out when the person deletes it', async () => {
    const { server, clerk } = await withModel();
    server.answer((asked) =>
      asked.messages.some(({ content }) => content.includes('sentences'))
        ? { kind: 'json', value: { sentences: [] } }
        : {
            kind: 'json',
            value: {
              problems: ['政策解读形式单一', '2025年举办的政府开放日参与人数偏少，仅有37人'],
              measures: ['多用图解方式解读政策'],
            },
          },
    );
    let seen = await toDraft(clerk);
    expect(visibleText(seen.message)).toContain('【待核实】');
    seen = await clerk.press(seen, 'delete-mark:0');
    while (visibleText(seen.message).includes('【待核实】')) seen = await clerk.press(seen, 'delete-mark:0');
    expect(visibleText(seen.message)).not.toContain('37人');
    expect(visibleText(seen.message)).toContain('采用');
  });

  it('shows both wordings of a sentence that the model put otherwise, and takes the one that the clerk chooses', async () => {
    const { server, clerk } = await withModel();
    server.answer((asked) =>
      asked.messages.some(({ content }) => content.includes('sentences'))
        ? { kind: 'json', value: { sentences: [{ id: 's1', text: '政策解读形式单一', ground: null }] } }
        : {
            kind: 'json',
            value: {
              improvements: [],
              problems: ['政策解读形式单一，群众投诉37次'],
              measures: ['多用图解方式解读政策'],
            },
          },
    );
    let seen = await toDraft(clerk);
    expect(visibleText(seen.message)).toContain('已改写为：“政策解读形式单一。”');
    expect(visibleText(seen.message)).toContain('原句：“政策解读形式单一，群众投诉37次。”');
    seen = await clerk.press(seen, 'swap:0');
    expect(visibleText(seen.message)).toContain('还存在一些不足：政策解读形式单一，群众投诉37次。');
    expect(visibleText(seen.message)).not.toContain('已改写为');
  });

  it('remembers a basis: the same words are not marked again when the part is drafted anew', async () => {
    const { server, clerk } = await withModel();
    server.answer((asked) =>
      asked.messages.some(({ content }) => content.includes('sentences'))
        ? { kind: 'json', value: { sentences: [] } }
        : {
            kind: 'json',
            value: {
              problems: ['政策解读形式单一', '2025年举办的政府开放日参与人数偏少，仅有37人'],
              measures: ['多用图解方式解读政策'],
            },
          },
    );
    let seen = await toDraft(clerk);
    while (visibleText(seen.message).includes('【待核实】'))
      seen = await clerk.fill(seen, 'basis:0', { basis: '见办公室活动台账' });
    expect(visibleText(seen.message)).toContain('37人');
    const before = server.asked.length;
    seen = await clerk.press(seen, 'redraft');
    while (!visibleText(seen.message).includes('采用')) seen = await clerk.next();
    expect(server.asked.length).toBeGreaterThan(before);
    expect(visibleText(seen.message)).toContain('37人');
    expect(visibleText(seen.message)).not.toContain('【待核实】');
  });

  it('goes on with the outline writer, and says so, when the model is down', async () => {
    const { clerk } = await withModel();
    const seen = await toDraft(clerk);
    expect(visibleText(seen.message)).toContain('先按要点直接成文');
    expect(visibleText(seen.message)).toContain('政策解读形式单一');
  });

  it('tells whoever joins in where notes go before anything of theirs leaves', async () => {
    const { server, clerk } = await withModel();
    const { workspace } = clerk;
    const host = new URL(server.baseURL).host;
    const toldTo = (user: string) =>
      workspace.ephemerals(user).filter((one) => visibleText(one).includes(host)).length;
    const before: number[] = [];
    server.answer(() => {
      before.push(toldTo(PEOPLE.reviewer));
      return { kind: 'status', status: 500 };
    });
    await clerk.start('青川县自然资源局', 2025);
    await clerk.say('去第五部分');
    await workspace.as(PEOPLE.reviewer).say(clerk.channel, '政策解读形式单一', { thread_ts: clerk.thread });
    await clerk.next();
    await clerk.say('多用图解方式解读政策');
    let seen = await clerk.say('修改 存在的主要问题及改进情况（初稿）');
    while (!visibleText(seen.message).includes('采用')) seen = await clerk.next();
    expect(before.length).toBeGreaterThan(0);
    expect(before.every((count) => count === 1)).toBe(true);
    // The thread's title told whoever opened it.
    expect(toldTo(PEOPLE.clerk)).toBe(0);
  });

  it('sends nothing where somebody cannot be told, and says so', async () => {
    const { server, clerk } = await withModel();
    const { workspace } = clerk;
    await clerk.start('青川县自然资源局', 2025);
    await clerk.say('去第五部分');
    await workspace.as(PEOPLE.reviewer).say(clerk.channel, '政策解读形式单一', { thread_ts: clerk.thread });
    await clerk.next();
    workspace.faults.failNext('chat.postEphemeral', { error: 'user_not_in_channel' }, 9);
    workspace.faults.failNext('conversations.open', { error: 'user_disabled' }, 9);
    await clerk.say('多用图解方式解读政策');
    let seen = await clerk.say('修改 存在的主要问题及改进情况（初稿）');
    while (!visibleText(seen.message).includes('采用')) seen = await clerk.next();
    expect(visibleText(seen.message)).toContain('没有发给语言模型');
    expect(server.asked).toEqual([]);
  });
});

describe('a question in one’s own conversation with the bot, without any report', () => {
  it('leaves for a model only after its writer was told where to, once', async () => {
    const { server, clerk } = await withModel();
    const { workspace } = clerk;
    const person = workspace.as(PEOPLE.clerk);
    const host = new URL(server.baseURL).host;
    const told = () =>
      workspace.messages(person.dm).filter((message) => visibleText(message).includes(host)).length;
    const before: number[] = [];
    server.answer(() => {
      before.push(told());
      return {
        kind: 'json',
        value: {
          query: {
            measure: { kind: 'list', order: 'due', most: null, skip: 0 },
            filters: [{ by: 'state', state: 'pending', not: false }],
            latest: false,
          },
        },
      };
    });
    await person.command('/nianbao', 'apply', 'dm');
    await person.submit(await workspace.waitForView(PEOPLE.clerk), {
      organ: '青川县水利局',
      number: '2026-001',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '取水许可',
      name: '周小禾',
    });
    await workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-001：'));
    for (const question of ['帮我理一理依申请那边该催谁', '依申请那边这会儿该盯哪个']) {
      const from = workspace.messages(person.dm).length;
      await person.say('dm', question);
      await workspace.waitUntil(() =>
        workspace
          .messages(person.dm)
          .slice(from)
          .find((message) => visibleText(message).includes('2026-001')),
      );
    }
    expect(before).toEqual([1, 1]);
  });
});
