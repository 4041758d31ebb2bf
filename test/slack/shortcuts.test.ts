import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';

const NOON = Date.parse('2026-03-18T04:00:00Z');
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({
    workspace: {
      now: () => NOON,
      channels: [
        { id: CHANNELS.open, name: '政务公开' },
        { id: CHANNELS.private, name: '年报内部', botInvited: false },
      ],
    },
  });
});

afterAll(() => local.stop());

const clerk = () => local.workspace.as(PEOPLE.clerk);

describe('what Slack’s menus offer of the bot', () => {
  it('begins a report from anywhere', async () => {
    await clerk().shortcut('start_report');
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    await clerk().submit(view, { organ: '云岭县自然资源局', year: '2025' });
    await local.workspace.waitFor('云岭县自然资源局2025年', { channel: clerk().dm });
  });

  it('registers what stands in a message, even where the bot is not', async () => {
    const letter = '王小禾3月16日当面递交申请，要城东片区征收补偿方案';
    const { message } = await clerk().say(CHANNELS.private, letter);
    await clerk().shortcut('register_application', { channel: CHANNELS.private, ts: message.ts });
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    expect(JSON.stringify(view.blocks)).toContain('城东片区征收补偿方案');
    await clerk().select(view, 'value', '2026-03-09', { block_id: 'arrivedOn' });
    const dated = await local.workspace.waitForView(PEOPLE.clerk, ({ blocks }) =>
      JSON.stringify(blocks[0]).includes('答复期限：2026年4月7日（周二）'),
    );
    const answer = await clerk().submit(dated, {
      applicant: 'naturalPerson',
      channel: 'in-person',
    });
    expect(answer.errors ?? {}).toEqual({});
    await local.workspace.waitUntil(() =>
      local.workspace.messages(clerk().dm).find((one) => visibleText(one).startsWith('申请 2026-001：')),
    );
  });

  it('greets once whoever opens the conversation, and never over a report', async () => {
    const reviewer = local.workspace.as(PEOPLE.reviewer);
    const greetings = () =>
      local.workspace.messages(reviewer.dm).filter(({ text }) => text.includes('逐问逐答'));
    await reviewer.openHome('messages');
    await local.workspace.waitFor('逐问逐答', { channel: reviewer.dm });
    await reviewer.openHome('messages');
    await clerk().openHome('messages');
    await reviewer.say('dm', '还有几件没办结');
    await local.workspace.idle();
    expect(greetings()).toHaveLength(1);
    expect(local.workspace.messages(clerk().dm).some(({ text }) => text.includes('逐问逐答'))).toBe(false);
  });
});
