import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';

let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

const ORGAN = '白河县林业局';
const TITLE = new RegExp(`^${ORGAN}2025年政府信息公开工作年度报告`);

/** A report that was begun in a channel which has been archived since. */
async function stranded(error = 'is_archived') {
  const started = await startLocalBot({ sweepMs: 50 });
  local = started;
  const { workspace } = started;
  const clerk = new Clerk(workspace);
  const seen = await clerk.start(ORGAN, 2025);
  await clerk.press(seen, 'without');
  await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');
  workspace.faults.failNext(
    'chat.postMessage',
    { error },
    10_000,
    ({ channel }) => channel === CHANNELS.open,
  );
  workspace.faults.failNext(
    'chat.postEphemeral',
    { error },
    10_000,
    (args) => args.channel === CHANNELS.open,
  );
  const titlesIn = (channel: string) =>
    workspace.messages(channel).filter((message) => TITLE.test(visibleText(message)));
  return { workspace, titlesIn };
}

describe('a report whose channel was archived or deleted', () => {
  it.each(['is_archived', 'channel_not_found'])('goes on where it is started again (%s)', async (error) => {
    const { workspace, titlesIn } = await stranded(error);
    const clerk = new Clerk(workspace, PEOPLE.reviewer, CHANNELS.private);
    let seen = await clerk.start(ORGAN, 2025);
    expect(seen.question).toBe('notes.proactiveDisclosure');
    seen = await clerk.say('查看已填');
    expect(visibleText(seen.message)).toContain('联系方式：城关镇');
    expect(titlesIn(CHANNELS.private)).toHaveLength(1);
  });

  it('opens one thread though two start it at once and Slack’s answer to it is lost', async () => {
    const { workspace, titlesIn } = await stranded();
    workspace.faults.failNext('chat.postMessage', { loseAnswer: true }, 1, ({ text }) =>
      TITLE.test(String(text)),
    );
    const start = (user: string) => workspace.as(user).command('/nianbao', `${ORGAN} 2025`, CHANNELS.private);
    await Promise.all([start(PEOPLE.clerk), start(PEOPLE.reviewer)]);
    await workspace.waitUntil(
      () =>
        workspace.messages(CHANNELS.private).some((one) => visibleText(one).includes('加入填报')) ||
        undefined,
    );
    await local?.restart();
    await start(PEOPLE.approver);
    await workspace.waitUntil(() =>
      workspace.ephemerals(PEOPLE.approver).find((one) => visibleText(one).includes('已在填报中')),
    );
    expect(titlesIn(CHANNELS.private)).toHaveLength(1);
  });

  it('opens it with whoever asks for it where that channel cannot be written to either', async () => {
    const { workspace, titlesIn } = await stranded();
    const reviewer = workspace.as(PEOPLE.reviewer);
    await reviewer.command('/nianbao', `${ORGAN} 2025`, CHANNELS.open);
    await workspace.waitFor(TITLE, { channel: reviewer.dm });
    expect(titlesIn(workspace.as(PEOPLE.clerk).dm)).toEqual([]);
  });

  it('counts once what was asked in a message that came twice', async () => {
    const { workspace, titlesIn } = await stranded();
    workspace.faults.atRandom({ seed: 1, duplicate: 1 });
    const reviewer = workspace.as(PEOPLE.reviewer);
    await reviewer.say('dm', `开始 ${ORGAN} 2025`);
    await workspace.waitFor('加入填报', { channel: reviewer.dm });
    await workspace.idle();
    expect(titlesIn(reviewer.dm)).toHaveLength(1);
  });

  it('goes on in its own thread once the channel takes messages again', async () => {
    const { workspace, titlesIn } = await stranded();
    const thread = titlesIn(CHANNELS.open)[0]?.ts ?? '';
    await workspace.as(PEOPLE.reviewer).say(CHANNELS.open, '跳过', { thread_ts: thread });
    await expect.poll(() => workspace.calls.some((call) => call.error === 'is_archived')).toBe(true);
    workspace.faults.atRandom();
    await workspace.as(PEOPLE.reviewer).say(CHANNELS.open, '查看已填', { thread_ts: thread });
    await workspace.waitFor('联系方式：城关镇', { channel: CHANNELS.open });
  });
});
