import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt';

/** A form's body that is shorter than this (bytes) may hold nothing; longer ones hold something. */
const SHORTEST_FORM = 100;

/** Where Slack's deliveries arrive. */
const ENDPOINT = '/slack/events';

const JSON_TYPE = /^application\/json\b/u;

/** Whether a body says nothing that an event could be: JSON that is no object ("null"), or a form that carries such. */
function isNothing(type: string, body: Buffer): boolean {
  if (JSON_TYPE.test(type)) return !body.toString('utf8', 0, SHORTEST_FORM).trimStart().startsWith('{');
  if (body.length > SHORTEST_FORM) return false;
  const payload = new URLSearchParams(body.toString('utf8')).get('payload');
  return payload !== null && !payload.trimStart().startsWith('{');
}

/**
 * Bolt's receiver, which would leave a signed "null" without any answer: a body that is no object is answered 400, where
 * its signature holds.
 */
export class ObjectReceiver extends HTTPReceiver {
  readonly #secret: string;
  readonly #limit: number;
  readonly #listen: HTTPReceiver['requestListener'];

  constructor(options: HTTPReceiverOptions & { readonly signingSecret: string; readonly bodyLimit: number }) {
    super(options);
    this.#secret = options.signingSecret;
    this.#limit = options.bodyLimit;
    this.#listen = this.requestListener;
    this.requestListener = (request, response) => {
      const isEvent = request.method === 'POST' && request.url?.split('?')[0] === ENDPOINT;
      if (isEvent) void this.#taken(request, response);
      else this.#listen(request, response);
    };
  }

  async #taken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, this.#limit);
      if (isNothing(request.headers['content-type'] ?? '', rawBody)) {
        await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
          { enabled: true, signingSecret: this.#secret },
          request,
        );
        return HTTPModuleFunctions.buildNoBodyResponse(response, 400);
      }
    } catch (error) {
      const isTooLarge = HTTPModuleFunctions.isRawBodyError(error) && error.type === 'entity.too.large';
      return HTTPModuleFunctions.buildNoBodyResponse(response, isTooLarge ? 413 : 401);
    }
    this.#listen(request, response);
  }
}
