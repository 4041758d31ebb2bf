import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore } from '../../src/store/connection.ts';
import { toldOf } from '../support/told-alone.ts';

const FILE = '周小禾登记的台账.csv';
const REGISTER = `编号,申请人,申请人类型,申请渠道,收到日期,申请内容\n2026-001,周小禾,自然人,当面,2026-03-02,取水许可\n`;
const lines: string[] = [];
let local: LocalBot;

beforeAll(async () => {
  const logTo = { write: (line: string) => void lines.push(line) };
  local = await startLocalBot({ logLevel: 'trace', logTo });
  const clerk = local.workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', 'apply', 'dm');
  await clerk.submit(await local.workspace.waitForView(PEOPLE.clerk), {
    organ: '云岭县水利局',
    number: '2026-100',
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn: '2026-03-02',
    description: '取水许可',
    name: '周小禾',
  });
  await local.workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-100：'));
});

afterAll(() => local.stop());

it('whoever asked is told that no answer could be posted, and answered when they ask again', async () => {
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  workspace.faults.failNext('chat.postMessage', { error: 'no_permission' });
  await clerk.say('dm', '还有几件没办结');
  await toldOf(workspace, PEOPLE.clerk, '没能完成，请再试一次');
  await clerk.say('dm', '还有几件没办结');
  await workspace.waitFor((message) => visibleText(message).includes('2026-100：'), { channel: clerk.dm });
});

it('what a channel does not take comes in the conversation with them, also where Slack asks to wait first', async () => {
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  workspace.faults.failNext('chat.postEphemeral', { error: 'user_not_in_channel' });
  workspace.faults.failNext('conversations.open', { status: 429, retryAfter: 1 });
  await clerk.command('/nianbao', 'help', CHANNELS.open);
  await workspace.waitFor((message) => visibleText(message).includes('开始填报'), { channel: clerk.dm });
});

it('a register that cannot be imported is told of, and no log line holds its name, plain or encoded', async () => {
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  await clerk.upload('dm', { name: FILE, bytes: Buffer.from(REGISTER) });
  const card = await workspace.waitUntil(() =>
    workspace
      .messages(clerk.dm)
      .findLast((one) => JSON.stringify(one.blocks ?? '').includes('registerImport')),
  );
  workspace.faults.failNext('files.info', { error: 'internal_error' }, 9);
  await clerk.press(card, ({ action_id }) => String(action_id).startsWith('card:registerImport'));
  await toldOf(workspace, PEOPLE.clerk, '没能全部导入');
  const all = lines.join('');
  expect(all).toContain('"what":"import.F');
  const decoded = [...all.matchAll(/[\w-]{24,}/g)].map(([word]) => Buffer.from(word, 'base64url').toString());
  expect([all, ...decoded].join('\n')).not.toContain('周小禾');
});

it('a question that the ledger cannot answer is not met with silence', async () => {
  const { workspace } = local;
  const clerk = workspace.as(PEOPLE.clerk);
  const redis = await connectStore(local.redis.address);
  for (const key of await redis.keys('*:application:*')) await redis.hset(key, 'doc', '{"周小禾"');
  await clerk.say('dm', '还有几件没办结');
  await toldOf(workspace, PEOPLE.clerk, '没能完成，请再试一次');
  redis.disconnect();
  expect(lines.join('')).not.toContain('周小禾');
});
