import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';

/** What keeps the bot from working at this moment, by name; nothing when it is ready. */
export interface Missing {
  /** What another machine has to be asked for. */
  readonly asked: () => Promise<readonly string[]>;
  /** What the process knows by itself: it is never an old answer. */
  readonly known: () => readonly string[];
  /** Conversations that are still read for what was said while nobody listened: no reason not to be ready. */
  readonly unread?: () => number;
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** An answer about readiness holds for so long (ms), so that whoever asks without end keeps nobody from Redis. */
const HOLDS_MS = 1_000;

/** The same question, with the last answer of others as long as that holds. */
function remembered({ asked, known }: Missing, now: () => number): () => Promise<readonly string[]> {
  let last: { readonly at: number; readonly names: Promise<readonly string[]> } | null = null;
  return async () => {
    const at = now();
    if (last === null || at - last.at >= HOLDS_MS) last = { at, names: asked() };
    return [...(await last.names), ...known()];
  };
}

/** For whoever watches the process: `/healthz` answers while it lives, `/readyz` with 200 while it can take answers, else 503. */
export function healthRoutes(missing: Missing, now: () => number = Date.now): CustomRoute[] {
  const asked = remembered(missing, now);
  return [
    {
      path: '/healthz',
      method: ['GET'],
      handler: (_: IncomingMessage, response: ServerResponse) => send(response, 200, { alive: true }),
    },
    {
      path: '/readyz',
      method: ['GET'],
      handler: (_: IncomingMessage, response: ServerResponse) => {
        void asked().then((names) => {
          const ready = names.length === 0;
          const unread = missing.unread?.() ?? 0;
          send(response, ready ? 200 : 503, { ready, missing: names, ...(unread > 0 ? { unread } : {}) });
        });
      },
    },
  ];
}

/** Where health is told in Socket Mode, which has no port of its own. */
export interface HealthAddress {
  readonly port: number;
  /** The network that is listened on: this machine alone unless told otherwise. */
  readonly host: string;
}

/** Tells health on a port of its own; the server that does. */
export async function tellHealth(
  { port, host }: HealthAddress,
  missing: Missing,
  now?: () => number,
): Promise<Server> {
  const routes = healthRoutes(missing, now);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const route = request.method === 'GET' ? routes.find((one) => one.path === path) : undefined;
    if (route) void route.handler(Object.assign(request, { params: {} }), response);
    else response.writeHead(404).end();
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
