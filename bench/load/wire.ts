import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Milliseconds of this machine's monotonic clock, the same in every process. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

/** What the fake workspace and the bots agree on. */
export const WORKSPACE = {
  team: 'T0LOADTEST1',
  app: 'A0LOADTEST1',
  bot: 'B0LOADTEST1',
  botUser: 'U0LOADBOT01',
  user: 'U0LOADMAN01',
  token: 'xoxb-load-bench',
  secret: 'load-bench-secret',
} as const;

/** How one delivery ended: whether with an acknowledgement, and how long that took (ms). */
export interface Acknowledged {
  readonly acked: boolean;
  readonly ms: number;
}

/** Slack gives an acknowledgement three seconds; here a slow one is waited for, so that its time is known. */
const GIVE_UP_MS = 10_000;

/** The way to a bot: signed requests over connections that are kept. */
export class Wire {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 512 });
  readonly #ports: readonly number[];
  #sent = 0;

  /** To one process, or to several in turn, as Slack's deliveries behind one address are spread. */
  constructor(...ports: number[]) {
    this.#ports = ports;
  }

  /** Sends an event; `since` (ms, `monotonic`) is when it was due, so that a late start counts too. */
  event(event: object, since?: number): Promise<Acknowledged> {
    const id = `Ev${Math.random().toString(36).slice(2, 12)}`;
    const { team, app, botUser } = WORKSPACE;
    const body = JSON.stringify({
      token: 'load',
      team_id: team,
      api_app_id: app,
      type: 'event_callback',
      event_id: id,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [{ enterprise_id: null, team_id: team, user_id: botUser, is_bot: true }],
      event,
    });
    return this.#post(body, 'application/json', since);
  }

  /** Gives a slash command. */
  command(
    command: string,
    text: string,
    channel: string,
    user: string = WORKSPACE.user,
  ): Promise<Acknowledged> {
    const body = new URLSearchParams({
      command,
      text,
      team_id: WORKSPACE.team,
      channel_id: channel,
      channel_name: channel.toLowerCase(),
      user_id: user,
      user_name: 'jingbanren',
      api_app_id: WORKSPACE.app,
      response_url: 'http://127.0.0.1/none',
      trigger_id: Math.random().toString(36).slice(2),
    });
    return this.#post(body.toString(), 'application/x-www-form-urlencoded');
  }

  /** Whether the bot answers at all. */
  answers(): Promise<boolean> {
    return this.#post('{}', 'application/json').then(
      () => true,
      () => false,
    );
  }

  /** Opens so many connections, so that no delivery is overtaken while its own is being opened. */
  async warm(connections: number): Promise<void> {
    await Promise.all(Array.from({ length: connections }, () => this.answers()));
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string, type: string, since = monotonic()): Promise<Acknowledged> {
    const seconds = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', WORKSPACE.secret).update(`v0:${seconds}:${body}`).digest('hex');
    const headers = {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    };
    const port = this.#ports[this.#sent % this.#ports.length];
    this.#sent += 1;
    const options = { port, path: '/slack/events', method: 'POST', headers, agent: this.#agent };
    return new Promise((resolve, reject) => {
      const sent = request({ ...options, host: '127.0.0.1', timeout: GIVE_UP_MS }, (response) => {
        const ms = monotonic() - since;
        response.resume();
        response.once('end', () => resolve({ acked: response.statusCode === 200, ms }));
        response.once('error', reject);
      });
      sent.once('timeout', () => sent.destroy(new Error('no acknowledgement')));
      sent.once('error', (error: NodeJS.ErrnoException) => {
        // The bot closed a connection that had been idle for five seconds just when it was to be used again.
        if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(this.#post(body, type, since));
        else reject(error);
      });
      sent.end(body);
    });
  }
}
