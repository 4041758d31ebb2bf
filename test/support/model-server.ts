import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What the server was asked, as an OpenAI-compatible server gets it. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream: boolean;
  readonly response_format?: { readonly type: string };
}

/** How it answers one question. */
export type Answer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cut-off'; readonly text: string }
  | { readonly kind: 'refusal' }
  /** An error; `body` is what comes with it, OpenAI's own form unless given. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number;
      readonly body?: unknown;
    }
  /** Chunks as they are, one event each. */
  | { readonly kind: 'chunks'; readonly chunks: readonly unknown[] }
  /** One body without any stream. */
  | { readonly kind: 'whole'; readonly body: unknown }
  /** The beginning of an answer, then nothing more. */
  | { readonly kind: 'stalls'; readonly text: string }
  | { readonly kind: 'silence' };

/** A local OpenAI-compatible server that answers by streaming what it is told to. */
export interface ModelServer {
  readonly baseURL: string;
  readonly asked: readonly Asked[];
  /** Answers by what was asked, until it is told otherwise. */
  answer(by: (asked: Asked, count: number) => Answer): void;
  stop(): Promise<void>;
}

/** Characters a chunk: several chunks an answer, as real servers stream. */
const CHUNK = 40;

const chunkOf = (delta: object, finish_reason: string | null) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason }],
});

function stream(response: ServerResponse, deltas: readonly object[], finish: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish_reason: string | null) =>
    response.write(`data: ${JSON.stringify(chunkOf(delta, finish_reason))}\n\n`);
  for (const delta of deltas) send(delta, null);
  send({}, finish);
  response.end('data: [DONE]\n\n');
}

function give(response: ServerResponse, answer: Answer): void {
  const chunks = (text: string) =>
    (text.match(new RegExp(`[\\s\\S]{1,${CHUNK}}`, 'g')) ?? []).map((content) => ({ content }));
  switch (answer.kind) {
    case 'json':
      stream(response, chunks(JSON.stringify(answer.value)), 'stop');
      return;
    case 'text':
      stream(response, chunks(answer.text), 'stop');
      return;
    case 'cut-off':
      stream(response, chunks(answer.text), 'length');
      return;
    case 'refusal':
      stream(response, [{ refusal: '不能协助' }], 'stop');
      return;
    case 'status': {
      const headers = answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) };
      response.writeHead(answer.status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(answer.body ?? { error: { message: 'no', type: 'server_error' } }));
      return;
    }
    case 'chunks':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const chunk of answer.chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
      response.end();
      return;
    case 'whole':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body, null, 1));
      return;
    case 'stalls':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chunkOf({ content: answer.text }, null))}\n\n`);
      return;
    case 'silence':
      return;
    default:
      answer satisfies never;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Starts the server; without further word it answers 500. */
export async function startModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let by: (asked: Asked, count: number) => Answer = () => ({ kind: 'status', status: 500 });
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push(body);
      give(response, by(body, asked.length));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    asked,
    answer: (next) => {
      by = next;
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
