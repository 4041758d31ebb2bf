import { afterEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { type Setup, socketSetup } from './app.ts';

let setup: Setup | undefined;
afterEach(async () => {
  await setup?.stop();
  setup = undefined;
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const options = ['甲', '乙'].map((name) => ({ text: plain(name), value: name }));
const blocks = [
  {
    type: 'actions' as const,
    block_id: 'choices',
    elements: [
      { type: 'static_select' as const, action_id: 'form', options },
      { type: 'button' as const, action_id: 'take', text: plain('确认'), value: 'r7' },
    ],
  },
];

async function asked(listen: (app: Setup['app']) => void, now?: () => number) {
  setup = await socketSetup(listen, now ? { now } : {});
  const { workspace, app } = setup;
  const { ts = '' } = await app.client.chat.postMessage({ channel: CHANNELS.open, text: '请确认', blocks });
  const message = await workspace.waitFor('确认');
  return { workspace, app, ts, message, clerk: workspace.as(PEOPLE.clerk) };
}

describe('an element of a message', () => {
  it('tells the app who did what, where, and what else is chosen', async () => {
    const bodies: unknown[] = [];
    const { clerk, message, ts } = await asked((app) => {
      app.action(/form|take/, async ({ ack, body }) => {
        await ack();
        bodies.push(body);
      });
    });
    await clerk.select(message, 'form', '乙');
    expect(await clerk.press(message, 'take')).toMatchObject({ acked: true, attempts: 1 });

    const chosen = { type: 'static_select', selected_option: options[1] };
    expect(bodies).toMatchObject([
      { actions: [{ action_id: 'form', block_id: 'choices', ...chosen }] },
      {
        type: 'block_actions',
        user: { id: PEOPLE.clerk },
        channel: { id: CHANNELS.open },
        container: { type: 'message', message_ts: ts, is_ephemeral: false },
        message: { ts, text: '请确认' },
        state: { values: { choices: { form: chosen } } },
        actions: [{ type: 'button', action_id: 'take', block_id: 'choices', value: 'r7' }],
      },
    ]);
  });

  it('that is not there cannot be pressed', async () => {
    const { clerk, message } = await asked(() => {});
    expect(() => clerk.press(message, 'other')).toThrow('no element other among: form, take');
  });

  it('leaves the person with an error when nobody acknowledges it', async () => {
    const { clerk, message, workspace } = await asked(() => {});
    expect(await clerk.press(message, 'take')).toMatchObject({ acked: false, error: 'operation_timeout' });
    expect(workspace.personErrors).toMatchObject([{ user: PEOPLE.clerk, what: '确认' }]);
  });
});

describe('a response_url', () => {
  it('replaces the message, answers one person, answers everybody, and deletes the message', async () => {
    const answers = [
      { replace_original: true, text: '已确认', blocks: [] },
      { text: '仅你可见', replace_original: false },
      { text: '大家可见', response_type: 'in_channel' as const, replace_original: false },
      { delete_original: true },
    ];
    const { clerk, message, workspace } = await asked((app) => {
      app.action('take', async ({ ack, respond }) => {
        await ack();
        for (const answer of answers) await respond(answer);
      });
    });
    await clerk.press(message, 'take');
    await workspace.waitUntil(
      () => workspace.messages(CHANNELS.open).every((one) => one.ts !== message.ts) || undefined,
    );

    expect(clerk.ephemerals.map((one) => one.text)).toEqual(['仅你可见']);
    expect(workspace.messages(CHANNELS.open).map((one) => one.text)).toEqual(['大家可见']);
    const changes = workspace.deliveries.map(
      (one) => (one.payload.event as { subtype?: string } | undefined)?.subtype,
    );
    expect(changes).toContain('message_changed');
  });

  it('can be used five times within thirty minutes', async () => {
    let now = Date.UTC(2026, 0, 5);
    const urls: string[] = [];
    const { clerk, message } = await asked(
      (app) => {
        app.action('take', async ({ ack, body }) => {
          await ack();
          if ('response_url' in body) urls.push(body.response_url);
        });
      },
      () => now,
    );
    await clerk.press(message, 'take');
    await clerk.press(message, 'take');
    const post = async (url = '') =>
      (await fetch(url, { method: 'POST', body: JSON.stringify({ text: '答', replace_original: false }) }))
        .status;

    expect([await post(urls[0]), await post(urls[0]), await post(urls[0])]).toEqual([200, 200, 200]);
    expect([await post(urls[0]), await post(urls[0]), await post(urls[0])]).toEqual([200, 200, 404]);
    now += 1_800_001;
    expect(await post(urls[1])).toBe(404);
  });
});

describe('a payload over a limit', () => {
  it("is refused with the place and the reason, in the client's error", async () => {
    setup = await socketSetup(() => {});
    const element = { type: 'button' as const, action_id: 'a', text: plain('字'.repeat(76)) };
    const args = {
      channel: CHANNELS.open,
      text: '问',
      blocks: [{ type: 'actions' as const, elements: [element] }],
    };
    const place = '[json-pointer:/blocks/0/elements/0/text/text]';

    await expect(setup.app.client.chat.postMessage(args)).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        errors: [`must be less than 76 characters ${place}`],
        response_metadata: { messages: [`[ERROR] must be less than 76 characters ${place}`] },
      },
    });
  });
});
