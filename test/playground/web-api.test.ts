import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';

let workspace: Workspace;
let client: WebClient;
let now = Date.UTC(2026, 0, 5, 1);
beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 1);
  workspace = await startWorkspace({ events: [], now: () => now });
  client = clientWith(workspace.botToken);
});
afterEach(() => workspace.stop());

function clientWith(token?: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

/** The word with which Slack refuses a call; the call must not succeed. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => ({ data: { error: 'was not refused' } }),
    (thrown: { data?: { error?: string } }) => thrown,
  );
  return error.data?.error ?? String(error);
}

describe('tokens', () => {
  it('are asked for, checked and kept apart', async () => {
    expect(await refusal(clientWith().auth.test())).toBe('not_authed');
    expect(await refusal(clientWith('xoxb-wrong').auth.test())).toBe('invalid_auth');
    expect(await refusal(clientWith(workspace.appToken).auth.test())).toBe('not_allowed_token_type');
    expect(await refusal(client.apps.connections.open())).toBe('not_allowed_token_type');
    expect(await client.auth.test()).toMatchObject({ user_id: workspace.botUserId, bot_id: workspace.botId });
  });

  it('do not help a method that does not exist', async () => {
    expect(await refusal(client.apiCall('chat.sing'))).toBe('unknown_method');
  });
});

describe('messages', () => {
  it('keep their metadata and give it to those who ask for it', async () => {
    const metadata = { event_type: 'nianbao', event_payload: { session: 's1', what: 'question' } };
    const posted = await client.chat.postMessage({ channel: CHANNELS.open, text: '问', metadata });
    const asked = await client.conversations.history({ channel: CHANNELS.open, include_all_metadata: true });
    const plain = await client.conversations.history({ channel: CHANNELS.open });

    expect(posted.ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(asked.messages?.[0]).toMatchObject({ text: '问', metadata });
    expect(plain.messages?.[0]).not.toHaveProperty('metadata');
  });

  it('come in threads, and a page at a time', async () => {
    const root = await client.chat.postMessage({ channel: CHANNELS.open, text: '根' });
    for (const text of ['一', '二', '三']) {
      await client.chat.postMessage({ channel: CHANNELS.open, text, thread_ts: root.ts ?? '' });
    }
    const first = await client.conversations.replies({ channel: CHANNELS.open, ts: root.ts ?? '', limit: 3 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const rest = await client.conversations.replies({
      channel: CHANNELS.open,
      ts: root.ts ?? '',
      limit: 3,
      cursor,
    });
    const top = await client.conversations.history({ channel: CHANNELS.open });

    expect(first.messages?.map((one) => one.text)).toEqual(['根', '一', '二']);
    expect(rest.messages?.map((one) => one.text)).toEqual(['三']);
    expect(top.messages).toMatchObject([{ text: '根', reply_count: 3 }]);
  });

  it('are changed and deleted by their author alone', async () => {
    const { message } = await workspace.as(PEOPLE.clerk).say(CHANNELS.open, '我写的');
    const own = await client.chat.postMessage({ channel: CHANNELS.open, text: '机器人写的' });
    const ts = own.ts ?? '';
    const of = { channel: CHANNELS.open };

    expect(await refusal(client.chat.update({ ...of, ts: message.ts, text: '改' }))).toBe(
      'cant_update_message',
    );
    expect(await refusal(client.chat.delete({ ...of, ts: message.ts }))).toBe('cant_delete_message');
    await client.chat.update({ ...of, ts, text: '改过' });
    expect(workspace.messages(CHANNELS.open).at(-1)).toMatchObject({
      text: '改过',
      edited: { user: workspace.botUserId },
    });
    await client.chat.delete({ ...of, ts });
    expect(await refusal(client.chat.update({ ...of, ts, text: '晚了' }))).toBe('message_not_found');
  });

  it.each([
    ['nowhere', { channel: 'C0', text: '问' }, 'channel_not_found'],
    ['without words', { channel: CHANNELS.open }, 'no_text'],
    [
      'in a thread that is not there',
      { channel: CHANNELS.open, text: '答', thread_ts: '1.000001' },
      'thread_not_found',
    ],
    ['with blocks that are no list', { channel: CHANNELS.open, blocks: '{"type":' }, 'invalid_blocks_format'],
    [
      'with metadata that has no payload',
      { channel: CHANNELS.open, text: '问', metadata: { event_type: 'x' } },
      'invalid_metadata_format',
    ],
    [
      'with metadata over 8 kB',
      {
        channel: CHANNELS.open,
        text: '问',
        metadata: { event_type: 'x', event_payload: { a: 'x'.repeat(8_000) } },
      },
      'metadata_too_large',
    ],
    [
      'as markdown and as text',
      { channel: CHANNELS.open, text: '问', markdown_text: '问' },
      'markdown_text_conflict',
    ],
  ])('are refused %s', async (_how, args, error) => {
    expect(await refusal(client.apiCall('chat.postMessage', args))).toBe(error);
    expect(workspace.messages(CHANNELS.open)).toEqual([]);
  });

  it('are refused where the bot is not a member, and a private channel does not even exist for it', async () => {
    const other = await startWorkspace({
      channels: [
        { id: 'C1', name: '公开', botInvited: false },
        { id: 'C2', name: '内部', isPrivate: true, botInvited: false },
      ],
    });
    const there = new WebClient(other.botToken, { slackApiUrl: other.apiUrl });
    expect(await refusal(there.chat.postMessage({ channel: 'C1', text: '问' }))).toBe('not_in_channel');
    expect(await refusal(there.chat.postMessage({ channel: 'C2', text: '问' }))).toBe('channel_not_found');
    await there.conversations.join({ channel: 'C1' });
    await expect(there.chat.postMessage({ channel: 'C1', text: '问' })).resolves.toMatchObject({ ok: true });
    await other.stop();
  });

  it('are cut off at 40,000 characters when posted and refused over 4,000 when changed', async () => {
    const posted = await client.chat.postMessage({ channel: CHANNELS.open, text: '字'.repeat(40_001) });
    expect([...(workspace.messages(CHANNELS.open)[0]?.text ?? '')]).toHaveLength(40_000);
    const update = (length: number) =>
      client.chat.update({ channel: CHANNELS.open, ts: posted.ts ?? '', text: '字'.repeat(length) });
    await expect(update(4_000)).resolves.toMatchObject({ ok: true });
    expect(await refusal(update(4_001))).toBe('msg_too_long');
  });

  it('may be for one person only', async () => {
    await client.chat.postEphemeral({ channel: CHANNELS.open, user: PEOPLE.clerk, text: '仅你可见' });
    expect(workspace.as(PEOPLE.clerk).ephemerals).toMatchObject([{ text: '仅你可见', for: PEOPLE.clerk }]);
    expect(workspace.as(PEOPLE.reviewer).ephemerals).toEqual([]);
    expect(workspace.messages(CHANNELS.open)).toEqual([]);
    const args = { channel: CHANNELS.open, user: 'U0', text: '谁' };
    expect(await refusal(client.chat.postEphemeral(args))).toBe('user_not_found');
  });
});

describe('streams', () => {
  const recipients = () => ({ recipient_team_id: workspace.teamId, recipient_user_id: PEOPLE.clerk });

  it('let a text grow until they are stopped', async () => {
    const { message } = await workspace.as(PEOPLE.clerk).say(CHANNELS.open, '起草');
    const seen: string[] = [];
    workspace.onChange((change) => {
      if (change.type === 'message_changed') seen.push(change.message.text);
    });
    const streamer = client.chatStream({
      channel: CHANNELS.open,
      thread_ts: message.ts,
      ...recipients(),
      buffer_size: 2,
    });
    await streamer.append({ markdown_text: '全年' });
    await streamer.append({ markdown_text: '收到申请' });
    await streamer.stop({ markdown_text: '12件。' });

    expect(seen).toEqual(['全年收到申请', '全年收到申请12件。']);
    const thread = workspace.messages(CHANNELS.open, message.ts);
    expect(thread.at(-1)).toMatchObject({ text: '全年收到申请12件。', streaming_state: 'completed' });
    const ts = streamer.ts ?? '';
    const late = client.chat.appendStream({ channel: CHANNELS.open, ts, markdown_text: '晚了' });
    expect(await refusal(late)).toBe('message_not_in_streaming_state');
  });

  it('need a recipient in a channel, and end by themselves after five minutes', async () => {
    const { message } = await workspace.as(PEOPLE.clerk).say(CHANNELS.open, '起草');
    const start = (more: object) =>
      client.chat.startStream({ channel: CHANNELS.open, thread_ts: message.ts, ...more });
    expect(await refusal(start({}))).toBe('missing_recipient_team_id');
    expect(await refusal(start({ recipient_team_id: workspace.teamId }))).toBe('missing_recipient_user_id');

    const { ts = '' } = await start(recipients());
    const update = client.chat.update({ channel: CHANNELS.open, ts, text: '改' });
    expect(await refusal(update)).toBe('streaming_state_conflict');
    now += 300_001;
    const append = client.chat.appendStream({ channel: CHANNELS.open, ts, markdown_text: '太久' });
    expect(await refusal(append)).toBe('message_not_in_streaming_state');
  });

  it('show a status line until the bot says something', async () => {
    const { message } = await workspace.as(PEOPLE.clerk).say('dm', '起草');
    const at = { channel_id: message.channel, thread_ts: message.ts };
    await client.assistant.threads.setStatus({ ...at, status: '正在起草' });
    expect(workspace.world.statuses.get(`${message.channel}:${message.ts}`)).toBe('正在起草');
    await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: '好了' });
    expect(workspace.world.statuses.size).toBe(0);
  });
});

describe('faults of calls', () => {
  it('answer 429 with Retry-After, once for one planned', async () => {
    workspace.faults.failNext('chat.postMessage', { status: 429, retryAfter: 7 });
    const post = () => client.chat.postMessage({ channel: CHANNELS.open, text: '问' });
    await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
    await expect(post()).resolves.toMatchObject({ ok: true });
    expect(workspace.calls.map(({ method, ok, error }) => [method, ok, error])).toEqual([
      ['chat.postMessage', false, 'ratelimited'],
      ['chat.postMessage', true, undefined],
    ]);
  });

  it('hit only the channel that was meant', async () => {
    const fault = { status: 429, retryAfter: 1 } as const;
    workspace.faults.failNext('*', fault, 1, (args) => args.channel === CHANNELS.private);
    await expect(client.chat.postMessage({ channel: CHANNELS.open, text: '问' })).resolves.toMatchObject({
      ok: true,
    });
    await expect(client.chat.postMessage({ channel: CHANNELS.private, text: '问' })).rejects.toThrow();
  });

  it('leave the outcome unknown when the answer is lost after the work was done', async () => {
    workspace.faults.failNext('chat.postMessage', { loseAnswer: true });
    await expect(client.chat.postMessage({ channel: CHANNELS.open, text: '发出去了' })).rejects.toThrow();
    expect(workspace.messages(CHANNELS.open)).toMatchObject([{ text: '发出去了' }]);
  });

  it('come as server errors, as words of Slack and as silence', async () => {
    workspace.faults.failNext('auth.test', { status: 500 });
    await expect(client.auth.test()).rejects.toMatchObject({ statusCode: 500 });
    workspace.faults.failNext('auth.test', { error: 'fatal_error' });
    expect(await refusal(client.auth.test())).toBe('fatal_error');
    workspace.faults.failNext('auth.test', { hang: true });
    const options = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 }, timeout: 50 };
    await expect(new WebClient(workspace.botToken, options).auth.test()).rejects.toThrow();
  });

  it('come by chance as often as was asked for', async () => {
    workspace.faults.atRandom({ seed: 3, api429: 0.2, api500: 0.2 });
    const calls = Array.from({ length: 100 }, () => client.auth.test().catch(() => undefined));
    const fine = (await Promise.all(calls)).filter(Boolean).length;
    expect(fine).toBeGreaterThan(45);
    expect(fine).toBeLessThan(75);
    workspace.faults.atRandom();
    await expect(client.auth.test()).resolves.toMatchObject({ ok: true });
  });
});
