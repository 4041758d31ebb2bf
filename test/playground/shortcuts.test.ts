import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { type Setup, socketSetup } from './app.ts';

const manifest = {
  features: {
    slash_commands: [{ command: '/ask', description: '提问', usage_hint: '问题' }],
    shortcuts: [
      { type: 'global', name: '新建', callback_id: 'begin', description: '新建一件' },
      { type: 'message', name: '登记', callback_id: 'register', description: '登记这条消息' },
    ],
    agent_view: {
      agent_description: '可以问问题',
      suggested_prompts: [{ title: '能做什么', message: '帮助' }],
    },
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands'] } },
  settings: { event_subscriptions: { bot_events: ['app_home_opened'] } },
};

let setup: Setup;
const opened: string[] = [];

beforeAll(async () => {
  setup = await socketSetup(
    (app) => {
      app.shortcut('begin', async ({ ack, shortcut, client }) => {
        await ack();
        const title = { type: 'plain_text' as const, text: '新建' };
        const view = { type: 'modal' as const, title, blocks: [{ type: 'divider' }] };
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
      });
      app.shortcut(
        { type: 'message_action', callback_id: 'register' },
        async ({ ack, shortcut, respond }) => {
          await ack();
          await respond({ text: `登记：${String(shortcut.message.text)}（${shortcut.channel.name}）` });
        },
      );
      app.event('app_home_opened', async ({ event }) => {
        opened.push(event.tab ?? '');
      });
    },
    { manifest },
  );
});

afterAll(() => setup.stop());

describe('shortcuts of an app', () => {
  it('one that is offered anywhere opens a form', async () => {
    const clerk = setup.workspace.as(PEOPLE.clerk);
    expect(await clerk.shortcut('begin')).toMatchObject({ acked: true });
    await setup.workspace.waitForView(PEOPLE.clerk);
  });

  it('one beside a message comes with the message, and answers to that person alone', async () => {
    const clerk = setup.workspace.as(PEOPLE.clerk);
    const { message } = await clerk.say(CHANNELS.open, '申请公开一份批复');
    await clerk.shortcut('register', { channel: CHANNELS.open, ts: message.ts });
    const heard = await setup.workspace.waitUntil(() =>
      setup.workspace.ephemerals(PEOPLE.clerk).find(({ text }) => text.startsWith('登记')),
    );
    expect(heard.text).toBe('登记：申请公开一份批复（政务公开）');
  });

  it('one that the manifest lacks, or of another place, cannot be chosen', async () => {
    const clerk = setup.workspace.as(PEOPLE.clerk);
    await expect(clerk.shortcut('register')).rejects.toThrow('no global shortcut');
    await expect(clerk.shortcut('begin', { channel: CHANNELS.open, ts: '1.0' })).rejects.toThrow(
      'no message shortcut',
    );
  });

  it('tells the app when its direct message is opened', async () => {
    await setup.workspace.as(PEOPLE.clerk).openHome('messages');
    expect(opened).toContain('messages');
  });
});
