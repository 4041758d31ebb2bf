import { afterAll, beforeAll, expect, it } from 'vitest';
import { Clerk, promptIn, type Seen } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText, WAIT_MS } from '../../src/playground/wait.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const NOW = Date.parse('2026-03-18T04:00:00Z');
const ORGAN = '云岭县水利局';
/** Applicants of the ledger, a person and a firm. */
const PERSONS = ['周小禾', '青石宏达矿业有限公司'];

let server: ModelServer;
let local: LocalBot;
let clerk: Clerk;
let seen: Seen;

beforeAll(async () => {
  server = await startModelServer();
  server.answer(() => ({ kind: 'status', status: 500 }));
  local = await startLocalBot({
    workspace: { now: () => NOW },
    model: { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 15_000 },
    logLevel: 'silent',
  });
  const person = local.workspace.as(PEOPLE.clerk);
  for (const [at, name] of PERSONS.entries()) {
    await person.command('/nianbao', 'apply', 'dm');
    await person.submit(await local.workspace.waitForView(PEOPLE.clerk), {
      ...(at === 0 ? { organ: ORGAN } : {}),
      number: `2026-00${at + 1}`,
      applicant: at === 0 ? 'naturalPerson' : 'business',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '取水许可',
      name,
    });
    await local.workspace.waitFor((message) => visibleText(message).startsWith(`申请 2026-00${at + 1}：`));
  }
  clerk = new Clerk(local.workspace);
  seen = await clerk.start(ORGAN, 2025);
  seen = await clerk.press(seen, 'without');
});

afterAll(async () => {
  await local.stop();
  await server.stop();
});

/** Says something in the thread and waits until the model was asked for it. */
async function asked(text: string): Promise<string> {
  const before = server.asked.length;
  await local.workspace.as(clerk.user).say(clerk.channel, text, { thread_ts: clerk.thread });
  await local.workspace.waitUntil(() => (server.asked.length > before ? true : undefined), WAIT_MS, text);
  await local.workspace.idle();
  return server.asked
    .slice(before)
    .map(({ messages }) => messages.map(({ content }) => content).join('\n'))
    .join('\n');
}

const withoutPersons = (sent: string): void => {
  for (const name of PERSONS) expect(sent).not.toContain(name);
  expect(sent).toContain('〔姓名1〕');
};

it('applicants of the ledger leave for the model in no question, however they are named', async () => {
  const { workspace } = local;
  const latest = () =>
    workspace
      .messages(clerk.channel, clerk.thread)
      .flatMap((message) => promptIn(message) ?? [])
      .at(-1);
  await clerk.say('去第三部分');
  withoutPersons(await asked('关于周小禾这类人，股里意见不统一'));
  await clerk.say('去第五部分');
  await clerk.say('周小禾、青石宏达矿业有限公司反映答复不及时');
  await clerk.say('加强培训，按时答复');
  withoutPersons(await asked('修改 存在的主要问题及改进情况（初稿）'));
  const draft = await workspace.waitUntil(() => {
    const prompt = latest();
    return prompt?.question === 'draft.problems' && visibleText(prompt.message).includes('采用')
      ? prompt
      : undefined;
  });
  expect(visibleText(draft.message)).toContain('周小禾');
});
