import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { fieldsOf, isFields } from '../json.ts';
import type { Attempt, Parcel, Transport } from './courier.ts';

interface Link {
  socket: WebSocket;
  /** A link that was told to reconnect takes nothing new, but its acknowledgements still count. */
  draining: boolean;
  /** A link that nothing passes in either direction. */
  silent: boolean;
  waiting: Map<string, (attempt: Attempt) => void>;
}

/** How often the server pings, as Slack does; a client closes a link that is silent for thirty seconds. */
const PING_EVERY_MS = 5_000;
/** How long a link may take to say goodbye when the workspace stops. */
const CLOSE_WITHIN_MS = 200;

/** Socket Mode: the app's open links, each delivery going to one of them in turn. */
export class SocketTransport implements Transport {
  readonly #links: Link[] = [];
  readonly #ackTimeoutMs: number;
  readonly #appId: string;
  readonly #waiters = new Set<() => void>();
  #turn = 0;

  constructor(options: { ackTimeoutMs: number; appId: string }) {
    this.#ackTimeoutMs = options.ackTimeoutMs;
    this.#appId = options.appId;
  }

  /** The number of links that take deliveries. */
  get connections(): number {
    return this.#links.filter((link) => !link.draining).length;
  }

  /** Resolves when the app has at least so many links. */
  async connected(count = 1): Promise<void> {
    while (this.connections < count) await new Promise<void>((resolve) => this.#waiters.add(resolve));
  }

  /** Takes a new link into use and greets it. */
  add(socket: WebSocket): void {
    const link: Link = { socket, draining: false, silent: false, waiting: new Map() };
    this.#links.push(link);
    const pings = setInterval(() => {
      if (!link.silent) socket.ping(String(Date.now()));
    }, PING_EVERY_MS);
    pings.unref();
    socket.on('message', (data) => this.#acknowledge(link, String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(pings);
      this.#links.splice(this.#links.indexOf(link), 1);
      for (const settle of link.waiting.values()) settle({ acked: false, reason: 'connection_failed' });
    });
    this.#tell(link, {
      type: 'hello',
      num_connections: this.connections,
      connection_info: { app_id: this.#appId },
      debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 },
    });
    for (const resolve of this.#waiters) resolve();
    this.#waiters.clear();
  }

  attempt(parcel: Parcel, retry: { attempt: number; reason: string }): Promise<Attempt> {
    const open = this.#links.filter((link) => !link.draining && link.socket.readyState === link.socket.OPEN);
    const link = open[this.#turn++ % Math.max(open.length, 1)];
    if (!link) return Promise.resolve({ acked: false, reason: 'connection_failed' });
    const envelope_id = randomUUID();
    return new Promise((resolve) => {
      const settle = (attempt: Attempt) => {
        clearTimeout(timer);
        link.waiting.delete(envelope_id);
        resolve(attempt);
      };
      const timer = setTimeout(() => settle({ acked: false, reason: 'timeout' }), this.#ackTimeoutMs);
      link.waiting.set(envelope_id, settle);
      this.#tell(link, {
        envelope_id,
        payload: parcel.payload,
        type: parcel.kind,
        accepts_response_payload: parcel.kind !== 'events_api',
        ...(parcel.kind === 'events_api' ? { retry_attempt: retry.attempt, retry_reason: retry.reason } : {}),
      });
    });
  }

  /** Tells every link to reconnect, as Slack does every few hours; the links stay open until the app closes them. */
  refresh(): void {
    for (const link of this.#links) {
      link.draining = true;
      this.#tell(link, {
        type: 'disconnect',
        reason: 'refresh_requested',
        debug_info: { host: 'applink-local' },
      });
    }
  }

  /** Every present link goes silent and stays open, as one does when something between the two ends forgets it. */
  hush(): void {
    for (const link of this.#links) {
      link.socket.pause();
      link.silent = true;
    }
  }

  /** Breaks every link without a word. */
  drop(): void {
    for (const link of [...this.#links]) link.socket.terminate();
  }

  /** Closes every link as a server that goes down does; one that does not answer is broken off. */
  async stop(): Promise<void> {
    const closed = this.#links.map(
      ({ socket }) =>
        new Promise<void>((resolve) => {
          const impatient = setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS);
          socket.once('close', () => {
            clearTimeout(impatient);
            resolve();
          });
          socket.close(1001);
        }),
    );
    await Promise.all(closed);
  }

  #tell(link: Link, message: unknown): void {
    if (!link.silent) link.socket.send(JSON.stringify(message));
  }

  #acknowledge(link: Link, data: string): void {
    const message = parse(data);
    const settle = link.waiting.get(String(message.envelope_id));
    const payload = message.payload;
    const empty = !isFields(payload) || Object.keys(payload).length === 0;
    settle?.({ acked: true, response: empty ? undefined : payload });
  }
}

function parse(data: string) {
  try {
    return fieldsOf(JSON.parse(data));
  } catch {
    return {};
  }
}
