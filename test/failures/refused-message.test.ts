import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';

/** A bot with a report begun, whose log is read. */
async function begun() {
  const lines: string[] = [];
  const local = await startLocalBot({ sweepMs: 50, logTo: { write: (line) => void lines.push(line) } });
  bots.push(local);
  const clerk = new Clerk(local.workspace);
  await clerk.start('白河县林业局', 2025);
  const { thread } = clerk;
  const { workspace } = local;
  const posts = () => workspace.calls.filter(({ method }) => method === 'chat.postMessage').length;
  const inThread = () => workspace.messages(CHANNELS.open, thread).map(({ text }) => text ?? '');
  const say = (text: string) => workspace.as(PEOPLE.clerk).say(CHANNELS.open, text, { thread_ts: thread });
  return { workspace, lines, clerk, posts, inThread, say };
}

const bots: LocalBot[] = [];

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

const hasBlocks = ({ blocks }: { blocks?: unknown }) => JSON.stringify(blocks ?? []).length > 4;

const CODES = ['invalid_blocks', 'msg_too_long'];

it.each(CODES)('what Slack refuses as it is written (%s) is asked in plain words at once', async (error) => {
  const { workspace, lines, clerk } = await begun();
  workspace.faults.failNext('chat.postMessage', { error });
  const seen = await clerk.say('继续');
  expect(seen.message.blocks?.[0]).toMatchObject({ type: 'section', text: { type: 'plain_text' } });
  expect(visibleText(seen.message)).toContain('请上传上一年度的年报');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { code: error, msg: 'Slack refused a message as it was written' },
  ]);
  expect((await clerk.press(seen, 'without')).question).toBe('contact');
});

it('a question of which Slack takes no block is asked in words alone', async () => {
  const { workspace, say, inThread } = await begun();
  workspace.faults.failNext('chat.postMessage', { error: 'invalid_blocks' }, 10, hasBlocks);
  await say('继续');
  const asked = await workspace.waitUntil(() => inThread().find((text) => text.includes('可选：')));
  expect(asked).toContain('“直接填”、“问过再填”');
});

it('a question that is refused in every form is not sent for ever, and the next one is shown', async () => {
  const { workspace, lines, posts, say, clerk } = await begun();
  workspace.faults.failNext('chat.postMessage', { error: 'invalid_blocks' }, 4);
  await say('继续');
  await expect.poll(() => lines.join(''), { timeout: 15_000 }).toContain('a question could not be shown');
  const sent = posts();
  expect((await clerk.say('跳过')).question).toBe('contact');
  expect(posts()).toBe(sent + 1);
});
