import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { readBody, sendBytes, sendJson } from '../http.ts';
import type { Person } from '../person/person.ts';
import { NoSuchElementError } from '../person/press.ts';
import type { User } from '../state/types.ts';
import { perform } from './actions.ts';
import { ACTION } from './protocol.ts';
import { concerns, snapshotFor } from './snapshot.ts';

/** How long a page may hear nothing before a comment tells it that the line is still open. */
const KEEP_ALIVE_MS = 15_000;

/** The requests of the browser page; see `protocol.ts`. */
export class ClientRoutes {
  readonly #context: Context;
  readonly #people: (id: string) => Person;
  readonly #streams = new Set<ServerResponse>();

  constructor(context: Context, people: (id: string) => Person) {
    this.#context = context;
    this.#people = people;
  }

  /** Answers a request below `/client/`. */
  async handle(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = new URL(request.url ?? '/', this.#context.url).searchParams;
    const { identity, world } = this.#context;
    if (path === 'people') {
      const people = [...world.users.values()].filter((user) => !user.isBot);
      return sendJson(response, 200, { team: identity.teamName, bot: identity.botName, people });
    }
    const user = world.users.get(query.get('as') ?? '');
    if (!user || user.isBot) return sendJson(response, 400, { error: 'as: whom do you act as?' });
    const [route, id] = path.split('/');
    if (route === 'snapshot') return sendJson(response, 200, snapshotFor(this.#context, user));
    if (route === 'changes') return this.#stream(user, response);
    if (route === 'files') return this.#download(id ?? '', user, response);
    if (request.method !== 'POST') return sendJson(response, 404, { error: 'not found' });
    try {
      const person = this.#people(user.id);
      const body = await readBody(request);
      if (route === 'upload') return sendJson(response, 200, await person.upload(...fileSent(query, body)));
      if (route !== 'act') return sendJson(response, 404, { error: 'not found' });
      const action = ACTION.parse(JSON.parse(body.toString('utf8')));
      sendJson(response, 200, await perform(this.#context, person, action));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      sendJson(response, 400, { error: error.message });
    }
  }

  /** Ends all open streams of changes. */
  stop(): void {
    for (const stream of this.#streams) stream.end();
  }

  #stream(user: User, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const end = this.#context.world.onChange((change) => {
      if (concerns(this.#context, user.id, change)) response.write(`data: ${JSON.stringify(change)}\n\n`);
    });
    const alive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
    alive.unref();
    this.#streams.add(response);
    response.once('close', () => {
      clearInterval(alive);
      end();
      this.#streams.delete(response);
    });
  }

  #download(id: string, user: User, response: ServerResponse): void {
    const { world } = this.#context;
    const file = world.files.get(id);
    const shared = [...world.channels.values()]
      .filter((channel) => channel.members.includes(user.id))
      .some((channel) =>
        world.history(channel.id).some((message) => message.files?.some((one) => one.id === id)),
      );
    if (!file || !shared) {
      sendJson(response, 404, { error: 'not found' });
      return;
    }
    const name = encodeURIComponent(file.info.name);
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}`);
    sendBytes(response, 200, file.info.mimetype, file.bytes);
  }
}

function fileSent(query: URLSearchParams, bytes: Buffer): Parameters<Person['upload']> {
  const text = query.get('text');
  const threadTs = query.get('thread_ts');
  const sent = {
    name: query.get('name') ?? 'file',
    bytes,
    ...(text ? { text } : {}),
    ...(threadTs ? { thread_ts: threadTs } : {}),
  };
  return [query.get('channel') ?? 'dm', sent];
}

/** What the page asked for cannot be done, as against a fault of the workspace. */
function isRefusal(error: unknown): error is Error {
  const kinds = [RangeError, SyntaxError, NoSuchElementError, z.ZodError];
  return kinds.some((kind) => error instanceof kind);
}
