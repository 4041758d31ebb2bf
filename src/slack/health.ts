import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';

/** What keeps the bot from working at this moment, by name; nothing when it is ready. */
export type Missing = () => Promise<readonly string[]>;

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** For whoever watches the process: `/healthz` answers while it lives, `/readyz` with 200 while it can take answers, else 503. */
export const healthRoutes = (missing: Missing): CustomRoute[] => [
  {
    path: '/healthz',
    method: ['GET'],
    handler: (_: IncomingMessage, response: ServerResponse) => send(response, 200, { alive: true }),
  },
  {
    path: '/readyz',
    method: ['GET'],
    handler: (_: IncomingMessage, response: ServerResponse) => {
      void missing().then((names) =>
        send(response, names.length === 0 ? 200 : 503, { ready: names.length === 0, missing: names }),
      );
    },
  },
];
