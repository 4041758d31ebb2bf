import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { ErrorCode, WebClient, type WebClientOptions } from '@slack/web-api';

/** What Slack answers to every call; the rest depends on the method. */
interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly [rest: string]: unknown;
}

/** A call that did not have its effect, with the codes that the WebClient's own errors carry. */
class DirectCallError extends Error {
  readonly code: ErrorCode.RateLimitedError | ErrorCode.PlatformError | ErrorCode.HTTPError;
  /** Seconds to wait, where Slack told them. */
  readonly retryAfter: number | undefined;
  readonly data: Answer | undefined;
  constructor(
    code: DirectCallError['code'],
    message: string,
    told: { readonly retryAfter?: number; readonly data?: Answer } = {},
  ) {
    super(message);
    this.name = 'DirectCallError';
    this.code = code;
    this.retryAfter = told.retryAfter;
    this.data = told.data;
  }
}

/** The methods that nearly all calls are to; Slack takes JSON for them. */
const DIRECT = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update']);

/** Connections to Slack that are kept open at the same time. */
const MOST_SOCKETS = 100;

/** Retry-After where a 429 came without one (s). */
const RETRY_AFTER_S = 1;

/** A text answer with what is told beside it. */
interface Response {
  readonly status: number;
  readonly retryAfter: number;
  readonly text: string;
}

function read({ status, retryAfter, text }: Response): Answer {
  if (status === 429) {
    throw new DirectCallError(ErrorCode.RateLimitedError, 'rate limited', { retryAfter });
  }
  if (status !== 200) throw new DirectCallError(ErrorCode.HTTPError, `Slack answered with status ${status}`);
  const answer: Answer = JSON.parse(text);
  if (!answer.ok) {
    throw new DirectCallError(ErrorCode.PlatformError, `Slack refused: ${answer.error}`, { data: answer });
  }
  return answer;
}

/**
 * The WebClient, except that messages leave as JSON over connections that are kept: form-encoding Chinese blocks,
 * copying them for a debug log and queueing calls that our own queue has ordered already take longer than a whole
 * answer's work besides. Throws what the WebClient throws, as far as `callFailureOf` reads it.
 */
export class DirectClient extends WebClient {
  readonly #url: URL;
  readonly #agent: HttpAgent;
  readonly #timeoutMs: number;
  readonly #token: string;

  constructor(token: string, options: WebClientOptions & { readonly timeout: number }) {
    super(token, options);
    this.#url = new URL(this.slackApiUrl);
    const kept = { keepAlive: true, maxSockets: MOST_SOCKETS };
    this.#agent = this.#url.protocol === 'https:' ? new HttpsAgent(kept) : new HttpAgent(kept);
    this.#timeoutMs = options.timeout;
    this.#token = token;
  }

  override async apiCall(...[method, args]: Parameters<WebClient['apiCall']>) {
    return DIRECT.has(method)
      ? read(await this.#post(method, JSON.stringify(args)))
      : super.apiCall(method, args);
  }

  #post(method: string, body: string): Promise<Response> {
    const open = this.#url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = {
      authorization: `Bearer ${this.#token}`,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const sent = open(
        new URL(method, this.#url),
        { method: 'POST', headers, agent: this.#agent, timeout: this.#timeoutMs },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('error', reject);
          answer.once('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              // A date, or no number at all, would be waited for no time.
              retryAfter: Number(answer.headers['retry-after']) || RETRY_AFTER_S,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      sent.once('timeout', () => sent.destroy(new Error('Slack did not answer in time')));
      sent.once('error', reject);
      sent.end(body);
    });
  }
}
