import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFailureOf } from '../../src/slack/call-failure.ts';
import { DirectClient } from '../../src/slack/direct-client.ts';

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

/** A server that answers as it is told and keeps what it was asked; null: it never answers. */
let answer: Answer | null = null;
let asked: Asked[] = [];
let server: Server;
let client: DirectClient;
/** Gives up what is not answered almost at once; the others have all the time that a busy machine takes. */
let hasty: DirectClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      asked.push({ path: request.url ?? '', headers: request.headers, body });
      if (!answer) return;
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const clientOf = (timeout: number) =>
    new DirectClient('xoxb-1', {
      slackApiUrl: `http://127.0.0.1:${port}/api/`,
      timeout,
      retryConfig: { retries: 0 },
    });
  client = clientOf(10_000);
  hasty = clientOf(200);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (told: Answer | null) => {
  answer = told;
  asked = [];
  return (told ? client : hasty).chat.postMessage({
    channel: 'C1',
    text: '第三部分：新收12件',
    thread_ts: '1.1',
  });
};

const failure = async (told: Answer | null) =>
  callFailureOf(await post(told).catch((error: unknown) => error));

describe('a message', () => {
  it('leaves as JSON with the bot’s token, every character as it was', async () => {
    const sent = await post({ status: 200, body: '{"ok":true,"ts":"2.2","channel":"C1"}' });
    expect(sent).toMatchObject({ ok: true, ts: '2.2', channel: 'C1' });
    expect(asked[0]?.path).toBe('/api/chat.postMessage');
    expect(asked[0]?.headers.authorization).toBe('Bearer xoxb-1');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      channel: 'C1',
      text: '第三部分：新收12件',
      thread_ts: '1.1',
    });
  });

  it('that Slack puts off says how long to wait', async () => {
    expect(await failure({ status: 429, headers: { 'retry-after': '7' }, body: '' })).toEqual({
      kind: 'rate-limited',
      retryAfterMs: 7_000,
    });
  });

  it('that Slack refuses says why', async () => {
    expect(await failure({ status: 200, body: '{"ok":false,"error":"is_archived"}' })).toEqual({
      kind: 'refused',
      code: 'is_archived',
    });
  });

  it.each([
    ['a broken server', { status: 502, body: '<html></html>' }],
    ['an answer that is no JSON', { status: 200, body: '<html></html>' }],
    ['silence', null],
  ])('may have arrived after %s', async (_, told) => {
    expect(await failure(told)).toEqual({ kind: 'unknown' });
  });
});

describe('any other call', () => {
  it('goes the way that the WebClient sends it', async () => {
    answer = { status: 200, body: '{"ok":true,"user_id":"U1"}' };
    asked = [];
    expect((await client.auth.test()).user_id).toBe('U1');
    expect(asked[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });
});
