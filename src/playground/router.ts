import type { IncomingMessage, ServerResponse } from 'node:http';
import { SlackApiError } from './api/errors.ts';
import type { ApiServer } from './api/server.ts';
import { ClientRoutes } from './client/routes.ts';
import { giveStatic } from './client/static-files.ts';
import type { Context } from './context.ts';
import { giveFile, takeUpload } from './file-transfer.ts';
import { readBody, sendBytes, sendJson } from './http.ts';
import { fieldsOf } from './json.ts';
import type { Person } from './person/person.ts';
import { answerAt } from './response-url.ts';

type Handler = (match: string, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What the workspace answers over HTTP. */
export interface Router {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): void;
}

/** A page of another site must not act here under a borrowed name: only the machine's own names are answered. */
function isLocal({ headers }: IncomingMessage): boolean {
  const names = [headers.host, headers.origin?.replace(/^https?:\/\//, '')];
  return names.every((name) => name === undefined || /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(name));
}

/** Leads every request to what answers it: Slack's own addresses first, then those of the browser page. */
export function createRouter(context: Context, api: ApiServer, people: (id: string) => Person): Router {
  const client = new ClientRoutes(context, people);
  const routes: readonly (readonly [RegExp, Handler])[] = [
    [/^\/api\/([\w.]+)$/, (method, request, response) => api.handle(context, method, request, response)],
    [/^\/upload\/v1\/(\w+)$/, (ticket, request, response) => takeUpload(context, ticket, request, response)],
    [/^\/files-pri\/\w+-(F\w+)\//, (id, request, response) => giveFile(context, id, request, response)],
    [/^\/response\/(\w+\/\w+)$/, (id, request, response) => takeAnswer(context, id, request, response)],
    [
      /^\/(signin)$/,
      (_, __, response) => sendBytes(response, 200, 'text/html', '<p>Sign in to the workspace</p>'),
    ],
    [/^\/client\/(.+)$/, (path, request, response) => client.handle(path, request, response)],
    [/^\/(?:page\/(.*))?$/, (path, _, response) => giveStatic(path, response)],
  ];
  return {
    async handle(request, response) {
      if (!isLocal(request)) return sendJson(response, 403, { error: 'this address is not the workspace' });
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        for (const [pattern, handler] of routes) {
          const match = pattern.exec(pathname);
          if (match) return await handler(match[1] ?? '', request, response);
        }
        sendBytes(response, 404, 'text/plain', 'not found');
      } catch (error) {
        if (response.headersSent) response.destroy();
        else sendJson(response, 500, { ok: false, error: 'internal_error', what: String(error) });
      }
    },
    stop: () => client.stop(),
  };
}

async function takeAnswer(context: Context, id: string, request: IncomingMessage, response: ServerResponse) {
  try {
    answerAt(context, id, fieldsOf(JSON.parse((await readBody(request)).toString('utf8'))));
    sendJson(response, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof SlackApiError)) throw error;
    const gone = error.code === 'used_url' || error.code === 'expired_url';
    sendJson(response, gone ? 404 : 400, { ok: false, error: error.code, ...error.details });
  }
}
