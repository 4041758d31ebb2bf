import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { startWorkspace } from '../../src/playground/workspace.ts';
import { httpSetup, type Setup, socketSetup } from './app.ts';

let setup: Setup | undefined;
afterEach(async () => {
  await setup?.stop();
  setup = undefined;
});

const starts = { 'Socket Mode': socketSetup, HTTP: httpSetup };

describe.each(Object.entries(starts))('deliveries by %s', (_mode, start) => {
  it('brings a message, and a mention as a second event', async () => {
    const heard: string[] = [];
    setup = await start((app) => {
      app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.text}`));
      app.message(async ({ message }) => void heard.push(`message ${message.channel_type}`));
    });
    const { workspace } = setup;
    const said = await workspace.as(PEOPLE.clerk).say(CHANNELS.open, `<@${workspace.botUserId}> 年报 <b>`);

    expect(said).toMatchObject({ acked: true, attempts: 1 });
    expect(heard.sort()).toEqual([`mention <@${workspace.botUserId}> 年报 &lt;b&gt;`, 'message channel']);
  });

  it('repeats an event that the app does not acknowledge, saying which try it is and why', async () => {
    const tries: unknown[] = [];
    setup = await start(
      (app) => {
        const process = app.processEvent.bind(app);
        app.processEvent = async (event) => {
          tries.push([event.retryNum, event.retryReason]);
          if (tries.length < 3) throw new Error('not now');
          await process(event);
        };
        app.message(async () => {});
      },
      // Two of these pass by; a busy machine still acknowledges the third within it.
      { ackTimeoutMs: 1_500 },
    );
    const said = await setup.workspace.as(PEOPLE.clerk).say('dm', '一次');

    expect(said).toMatchObject({ acked: true, attempts: 3 });
    const [first, second, third] = tries;
    expect([undefined, 0]).toContain((first as unknown[])[0]);
    expect(second).toEqual([1, expect.stringMatching(/timeout|http_error/)]);
    expect(third).toEqual([2, expect.stringMatching(/timeout|http_error/)]);
  });

  it('gives an event up after its last repetition', async () => {
    setup = await start(
      (app) => {
        app.processEvent = async () => {
          throw new Error('never');
        };
      },
      { ackTimeoutMs: 40 },
    );
    const said = await setup.workspace.as(PEOPLE.clerk).say('dm', '没有人听');

    expect(said).toMatchObject({ acked: false, attempts: 4 });
  });

  it('shows the person an error when a command is not acknowledged, and does not repeat it', async () => {
    let tries = 0;
    setup = await start(
      (app) => {
        app.command('/nianbao', async () => {
          tries += 1;
        });
      },
      { ackTimeoutMs: 500 },
    );
    const acted = await setup.workspace.as(PEOPLE.clerk).command('/nianbao', '开始');

    expect(acted).toMatchObject({ acked: false, attempts: 1, error: 'operation_timeout' });
    expect(setup.workspace.personErrors).toMatchObject([{ user: PEOPLE.clerk, code: 'operation_timeout' }]);
    expect(tries).toBe(1);
  });

  it('shows what a command was acknowledged with to the one who gave it', async () => {
    setup = await start((app) => {
      app.command('/nianbao', async ({ ack, command }) => ack(`收到：${command.text}`));
    });
    const clerk = setup.workspace.as(PEOPLE.clerk);
    await clerk.command('/nianbao', '2025', CHANNELS.open);

    expect(clerk.ephemerals.map((one) => one.text)).toEqual(['收到：2025']);
    expect(setup.workspace.messages(CHANNELS.open)).toEqual([]);
  });

  it("tells the app of its own messages, as Slack does, with the bot's id", async () => {
    setup = await start((app) => {
      app.message('问', async ({ say }) => void (await say('答')));
    });
    const { workspace } = setup;
    await workspace.as(PEOPLE.clerk).say('dm', '问');
    await workspace.waitFor('答');
    await workspace.idle();

    const events = workspace.deliveries.map((one) => one.payload.event);
    expect(events).toMatchObject([
      { text: '问', user: PEOPLE.clerk },
      { text: '答', bot_id: workspace.botId },
    ]);
    expect((events[0] as { client_msg_id: string }).client_msg_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells of an edit with both versions', async () => {
    const edits: unknown[] = [];
    setup = await start((app) => {
      app.event('message', async ({ event }) => void edits.push(event));
    });
    const clerk = setup.workspace.as(PEOPLE.clerk);
    const said = await clerk.say('dm', '12件');
    await clerk.edit('dm', said.message.ts, '13件');

    expect(edits[1]).toMatchObject({
      subtype: 'message_changed',
      message: { text: '13件', ts: said.message.ts, edited: { user: PEOPLE.clerk } },
      previous_message: { text: '12件' },
    });
  });
});

describe('faults of deliveries', () => {
  it('sends an event twice with the same event id', async () => {
    setup = await socketSetup((app) => app.message(async () => {}));
    const { workspace } = setup;
    workspace.faults.atRandom({ seed: 1, duplicate: 1 });
    await workspace.as(PEOPLE.clerk).say('dm', '一次');

    const ids = workspace.deliveries.map((one) => one.payload.event_id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('lets messages arrive out of order, the same way for the same seed', async () => {
    const orders: string[][] = [];
    for (const seed of [7, 7]) {
      const heard: string[] = [];
      const one = await socketSetup((app) => {
        app.message(async ({ message }) => void heard.push('text' in message ? (message.text ?? '') : ''));
      });
      one.workspace.faults.atRandom({ seed, late: 0.5, lateMs: 60 });
      const clerk = one.workspace.as(PEOPLE.clerk);
      await Promise.all(['一', '二', '三', '四', '五', '六'].map((text) => clerk.say('dm', text)));
      orders.push(heard);
      await one.stop();
    }
    expect(orders[0]).toHaveLength(6);
    expect(orders[0]).not.toEqual(['一', '二', '三', '四', '五', '六']);
    expect([...(orders[1] ?? [])].sort()).toEqual([...(orders[0] ?? [])].sort());
  });

  it('reaches the app again after its links were dropped or refreshed', async () => {
    setup = await socketSetup(
      (app) => app.message(async () => {}),
      { retryDelaysMs: [50, 200, 500, 1_000] },
      50,
    );
    const { workspace } = setup;
    const clerk = workspace.as(PEOPLE.clerk);
    workspace.dropSockets();
    expect(await clerk.say('dm', '断线时')).toMatchObject({ acked: true });
    await workspace.connected();
    workspace.refreshSockets();
    expect(await clerk.say('dm', '换线时')).toMatchObject({ acked: true });
  });

  it('tells the app nothing that it is not subscribed to', async () => {
    setup = await socketSetup(() => {}, { events: ['app_mention'] });
    expect(await setup.workspace.as(PEOPLE.clerk).say('dm', '无人订阅')).toMatchObject({
      acked: true,
      attempts: 0,
    });
  });
});

describe('signatures', () => {
  it('are refused by an app that holds another signing secret', async () => {
    setup = await httpSetup((app) => app.message(async () => {}), { retryDelaysMs: [] });
    const { workspace } = setup;
    const clerk = workspace.as(PEOPLE.clerk);
    expect(await clerk.say('dm', '真')).toMatchObject({ acked: true });

    const url = workspace.requestUrls[0] ?? '';
    const forger = await startWorkspace({ signingSecret: '另一个密钥', retryDelaysMs: [] });
    forger.connectHttp(url);
    expect(await forger.as(PEOPLE.clerk).say('dm', '假')).toMatchObject({ acked: false });
    await forger.stop();
  });
});
