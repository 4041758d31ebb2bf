import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { ApiFault } from '../faults.ts';
import { readBody, sendJson } from '../http.ts';
import type { Fields } from '../json.ts';
import { remember } from '../log.ts';
import { missingScope } from '../manifest.ts';
import { type Args, readArguments } from './arguments.ts';
import { SlackApiError } from './errors.ts';
import type { Methods } from './method.ts';

/** One line of the log of Web API calls; `error` is Slack's word for a refusal or the fault that was injected. */
export interface CallRecord {
  method: string;
  args: Fields;
  at: number;
  ok: boolean;
  error?: string;
}

/** The Web API over HTTP: checks the token, lets planned faults happen, carries the method out, keeps a log. */
export class ApiServer {
  readonly calls: CallRecord[] = [];
  readonly #methods: Methods;
  readonly #latencyMs: number;
  readonly #hanging = new Set<ServerResponse>();
  #watchers: ((call: CallRecord) => void)[] = [];

  constructor(methods: Methods, latencyMs: number) {
    this.#methods = methods;
    this.#latencyMs = latencyMs;
  }

  /** Calls the listener after every call. */
  onCall(listener: (call: CallRecord) => void): void {
    this.#watchers.push(listener);
  }

  /** Handles `POST` or `GET /api/<method>`. */
  async handle(
    context: Context,
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await readBody(request);
    if (this.#latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#latencyMs));
    let args: Args | undefined;
    try {
      const query = new URL(request.url ?? '/', context.url).searchParams;
      args = readArguments(request.headers['content-type'] ?? '', body, query);
      checkToken(context, name, request.headers.authorization, args);
      const needed = missingScope(context.permissions, name);
      if (needed) throw new SlackApiError('missing_scope', { needed });
      const fault = context.faults.forCall(name, args.all);
      if (fault && this.#happens(fault, name, args, context, request, response)) return;
      const answer = await this.#run(context, name, args);
      this.#log(context, name, args);
      if (fault && 'loseAnswer' in fault) request.socket.destroy();
      else sendJson(response, 200, { ok: true, ...answer });
    } catch (error) {
      if (!(error instanceof SlackApiError)) throw error;
      this.#log(context, name, args, error.code);
      sendJson(response, 200, { ok: false, error: error.code, ...error.details });
    }
  }

  /** Lets go of the calls that are kept waiting. */
  stop(): void {
    for (const response of this.#hanging) response.destroy();
  }

  async #run(context: Context, name: string, args: Args): Promise<Fields> {
    const method = Object.hasOwn(this.#methods, name) ? this.#methods[name] : undefined;
    if (!method) throw new SlackApiError('unknown_method', { req_method: name });
    return method(context, args);
  }

  /** Carries out a fault; true when the call ends with it. */
  #happens(
    fault: ApiFault,
    name: string,
    args: Args,
    context: Context,
    request: IncomingMessage,
    response: ServerResponse,
  ): boolean {
    if ('loseAnswer' in fault) return false;
    if ('error' in fault) throw new SlackApiError(fault.error);
    if ('hang' in fault) {
      this.#log(context, name, args, 'hang');
      this.#hanging.add(response);
      request.socket.once('close', () => this.#hanging.delete(response));
      return true;
    }
    if (fault.status === 429) {
      this.#log(context, name, args, 'ratelimited');
      const headers = { 'retry-after': String(fault.retryAfter) };
      sendJson(response, 429, { ok: false, error: 'ratelimited' }, headers);
      return true;
    }
    this.#log(context, name, args, `http_${fault.status}`);
    response.writeHead(fault.status, { 'content-type': 'text/html' });
    response.end('<html><body>Server Error</body></html>');
    return true;
  }

  #log(context: Context, method: string, args: Args | undefined, error?: string): void {
    const { token: _token, ...shown } = args?.all ?? {};
    const ok = error === undefined;
    const call = { method, args: shown, at: context.clock.now(), ok, ...(ok ? {} : { error }) };
    remember(this.calls, call);
    for (const watcher of this.#watchers) watcher(call);
  }
}

function checkToken(context: Context, method: string, header: string | undefined, args: Args): void {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? args.text('token');
  const { botToken, appToken } = context.identity;
  if (token === undefined) throw new SlackApiError('not_authed');
  if (token !== botToken && token !== appToken) throw new SlackApiError('invalid_auth');
  const needed = method === 'apps.connections.open' ? appToken : botToken;
  if (token !== needed) throw new SlackApiError('not_allowed_token_type');
}
