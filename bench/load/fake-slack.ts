import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { monotonic, WORKSPACE } from './wire.ts';

/**
 * A process of its own: the fake Slack, 20 ms a call, and a slow language model. It keeps nothing and tells its
 * parent of every post. The local workspace of the playground checks every block; here it would be what is measured.
 */
const CALL_MS = 20;

/** Retry-After of a limited channel (s): the least that Slack tells. */
const RETRY_AFTER = 1;

/** The model writes one piece each second and is done after so many: drafts stay pending. */
const PIECES = 45;

/** A message that a bot posted, with the time (ms, this machine's monotonic clock). */
export interface Post {
  readonly channel: string;
  readonly thread: string | null;
  readonly ts: string;
  readonly text: string;
  readonly at: number;
}

/** What the parent says: channels that are answered with 429 from now on. */
export interface Order {
  readonly limited: readonly string[];
}

/** What it says to its parent. */
export type Told =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'posts'; readonly posts: readonly Post[] };

let limited: ReadonlySet<string> = new Set();
let posts: Post[] = [];
let count = 0;

const tell = (told: Told) => process.send?.(told);

const json = (response: ServerResponse, status: number, value: unknown, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
};

function argumentsOf(type: string, body: string): Record<string, unknown> {
  return type.startsWith('application/json')
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body));
}

function answerTo(method: string, args: Record<string, unknown>): Record<string, unknown> {
  const channel = String(args.channel ?? '');
  switch (method) {
    case 'auth.test':
      return {
        team_id: WORKSPACE.team,
        user_id: WORKSPACE.botUser,
        bot_id: WORKSPACE.bot,
        user: 'nianbao',
        team: 'load',
      };
    case 'chat.postMessage': {
      count += 1;
      const ts = `${1_700_000_000 + Math.floor(count / 1_000_000)}.${String(count % 1_000_000).padStart(6, '0')}`;
      const thread = typeof args.thread_ts === 'string' ? args.thread_ts : null;
      posts.push({ channel, thread, ts, text: String(args.text ?? ''), at: monotonic() });
      return { channel, ts, message: { type: 'message', text: args.text, ts, bot_id: WORKSPACE.bot } };
    }
    case 'conversations.open':
      return { channel: { id: `D${String(args.users)}` } };
    case 'users.info':
      return { user: { id: args.user, name: 'jingbanren', real_name: '经办人甲', profile: {} } };
    case 'conversations.info':
      return { channel: { id: channel, name: channel.toLowerCase(), is_channel: true } };
    default:
      return { messages: [], channel };
  }
}

function call(method: string, type: string, body: string, response: ServerResponse): void {
  const args = argumentsOf(type, body);
  if (limited.has(String(args.channel))) {
    json(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(RETRY_AFTER) });
    return;
  }
  json(response, 200, { ok: true, ...answerTo(method, args) });
}

function draft(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let piece = 0;
  const send = (choice: object) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, ...choice }] })}\n\n`,
    );
  const timer = setInterval(() => {
    piece += 1;
    if (piece < PIECES) return send({ delta: { content: ' ' }, finish_reason: null });
    clearInterval(timer);
    send({ delta: { content: '{}' }, finish_reason: 'stop' });
    return response.end('data: [DONE]\n\n');
  }, 1000);
  response.once('close', () => clearInterval(timer));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const method = /^\/api\/([\w.]+)/.exec(request.url ?? '')?.[1];
    if (!method) return draft(response);
    setTimeout(call, CALL_MS, method, request.headers['content-type'] ?? '', body, response);
    return undefined;
  });
});

process.on('message', (order: Order) => {
  limited = new Set(order.limited);
});
process.once('disconnect', () => process.exit(0));

setInterval(() => {
  if (posts.length === 0) return;
  tell({ kind: 'posts', posts });
  posts = [];
}, 1);

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  tell({ kind: 'listening', port: typeof address === 'object' && address ? address.port : 0 });
});
