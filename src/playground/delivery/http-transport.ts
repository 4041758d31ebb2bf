import { createHmac } from 'node:crypto';
import type { Attempt, Parcel, Transport } from './courier.ts';

/** The headers by which an app knows that a request is Slack's (v0 signature). */
export function signatureHeaders(
  body: string,
  signingSecret: string,
  seconds: number,
): Record<string, string> {
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` };
}

/** Brings parcels by HTTP POST to request URLs, each in turn when there are several. */
export function httpTransport(options: {
  urls: readonly string[];
  signingSecret: string;
  ackTimeoutMs: number;
}): Transport {
  let turn = 0;
  return {
    async attempt(parcel, retry): Promise<Attempt> {
      const url = options.urls[turn++ % options.urls.length];
      if (!url) return { acked: false, reason: 'connection_failed' };
      const { body, contentType } = encode(parcel);
      const signal = AbortSignal.timeout(options.ackTimeoutMs);
      try {
        const response = await fetch(url, {
          method: 'POST',
          body,
          signal,
          headers: {
            'content-type': contentType,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            // The app compares the timestamp with its own clock, so it is the real time, never the injected one.
            ...signatureHeaders(body, options.signingSecret, Math.floor(Date.now() / 1000)),
            ...(retry.attempt > 0
              ? { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }
              : {}),
          },
        });
        const answer = await response.text();
        if (!response.ok) {
          return {
            acked: false,
            reason: 'http_error',
            noRetry: response.headers.get('x-slack-no-retry') === '1',
          };
        }
        return { acked: true, response: decode(answer) };
      } catch {
        return { acked: false, reason: signal.aborted ? 'http_timeout' : 'connection_failed' };
      }
    },
  };
}

/** Events go as JSON, commands as a form, interactions as a form with one field `payload`. */
function encode(parcel: Parcel): { body: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (parcel.kind) {
    case 'events_api':
      return { body: JSON.stringify(parcel.payload), contentType: 'application/json' };
    case 'interactive':
      return {
        body: new URLSearchParams({ payload: JSON.stringify(parcel.payload) }).toString(),
        contentType: form,
      };
    case 'slash_commands': {
      const fields = Object.entries(parcel.payload).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      return { body: new URLSearchParams(fields).toString(), contentType: form };
    }
  }
}

function decode(answer: string): unknown {
  if (answer === '') return undefined;
  try {
    return JSON.parse(answer);
  } catch {
    return { text: answer };
  }
}
