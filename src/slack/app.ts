import type { Server } from 'node:http';
import {
  type App,
  type AppOptions,
  defaultProcessEventErrorHandler,
  HTTPModuleFunctions,
  LogLevel,
  SocketModeReceiver,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { History } from '../bot/away/history.ts';
import { EarlierUnreadError, type Presence } from '../bot/away/presence.ts';
import type { Bot } from '../bot/bot.ts';
import { failureText } from '../bot/failure-text.ts';
import { UNCONFIRMED } from '../bot/messages.ts';
import type { Outbound } from '../bot/outbound.ts';
import { boltLogger } from './bolt-logger.ts';
import { callFailureOf } from './call-failure.ts';
import { createChannelQueue } from './channel-queue.ts';
import { DirectClient } from './direct-client.ts';
import { DurableApp, isStopping, markOf } from './durable-app.ts';
import { type HealthAddress, healthRoutes, type Missing, tellHealth } from './health.ts';
import { ObjectReceiver } from './http-receiver.ts';
import type { Address, Installation } from './installation.ts';
import { createAcknowledge, createFollowUp } from './listeners/acknowledge.ts';
import { listenToActions } from './listeners/actions.ts';
import { listenToCommands } from './listeners/commands.ts';
import { listenToHome } from './listeners/home.ts';
import { listenToMessages } from './listeners/messages.ts';
import { listenToShortcuts } from './listeners/shortcuts.ts';
import { listenToViews } from './listeners/views.ts';
import { createOutbound, type Directs } from './outbound.ts';
import { createHistory } from './read-history.ts';
import { createSentBefore } from './sent-before.ts';
import { namingToken } from './token-refused.ts';

/** How the bot is connected: by Socket Mode, or by HTTP on a port with a signing secret. */
export type Connection =
  /** `health`: where to ask whether the process is well; null: nowhere. */
  | { readonly kind: 'socket'; readonly appToken: string; readonly health?: HealthAddress | null }
  | { readonly kind: 'http'; readonly port: number; readonly signingSecret: string };

/** What the Slack room needs to know. */
export interface SlackSettings {
  readonly botToken: string;
  /** Slack's Web API, or a local workspace's; null for Slack itself. */
  readonly apiUrl: string | null;
  readonly connection: Connection;
}

/** A call to Slack is given up after this long (ms); its outcome is then unknown. */
const CALL_TIMEOUT_MS = 4_500;

/** The client that everything of ours leaves through: no retries of its own, since one channel's wait would hold up all. */
export const createSlackClient = (
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  log: Logger,
): WebClient =>
  new DirectClient(botToken, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Makes the one door out over a client; `now` gives milliseconds, `installation` is where the bot is. */
export function createSlackOutbound(
  client: WebClient,
  now: () => number,
  installation: Installation & Address,
  directs: Directs,
  log: Logger,
): Outbound {
  return createOutbound(
    client,
    createChannelQueue(wait, callFailureOf),
    createSentBefore(client, now),
    installation,
    directs,
    log,
  );
}

/** Makes the way to what was written, with a queue of its own: whoever waits for an answer does not wait for it. */
export const createSlackHistory = (client: WebClient, me: Me): History =>
  createHistory(client, createChannelQueue(wait, callFailureOf), me);

/** Who the bot is, and in which workspace or organization. */
export interface Me extends Installation, Address {
  readonly botId: string;
}

/** Asks Slack who the bot is, with retries. Throws TokenRefusedError. */
export async function whoWeAre(client: WebClient): Promise<Me> {
  const queue = createChannelQueue(wait, callFailureOf);
  const asked = queue.run('auth', false, () => client.auth.test());
  const me = await namingToken('SLACK_BOT_TOKEN', asked);
  return {
    botId: me.bot_id ?? '',
    botUserId: me.user_id ?? '',
    url: me.url ?? '',
    teamId: me.team_id ?? '',
    enterpriseId: me.is_enterprise_install ? (me.enterprise_id ?? null) : null,
  };
}

/** What the extended error handler is given: Bolt does not export the type by name. */
type ErrorArgs = Parameters<Parameters<App['error']>[0]>[0];

/** A running connection to Slack. */
export interface SlackApp {
  start(): Promise<void>;
  /** Whether deliveries can arrive. */
  isConnected(): boolean;
  /** Takes no more events and resolves when what is in hand is done. */
  drain(): Promise<void>;
  /** Closes the connection. */
  stop(): Promise<void>;
}

/** Larger requests than this are refused before they are read (bytes): Slack's own stay far below. */
const LARGEST_REQUEST = 1_000_000;

/** A request that is not wholly here within these times is given up (ms); Slack itself waits three seconds for an answer. */
const SLOWEST_REQUEST = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };

/**
 * An idle connection is kept for longer (ms) than proxies keep theirs, mostly a minute: one that is closed just when it is
 * used loses a press or a form, which nobody sends again.
 */
const KEPT_IDLE = { keepAliveTimeout: 75_000 };

/** Whether a delivery is only to come again: the bot is being stopped, or what was said before it is not read yet. */
const isLeft = (error: unknown): boolean => isStopping(error) || error instanceof EarlierUnreadError;

function left(log: Logger): false {
  log.info('a delivery is left, to come again');
  return false;
}

function receiverFor(
  settings: SlackSettings,
  log: Logger,
  missing: Missing,
): SocketModeReceiver | ObjectReceiver {
  // Without an end of its own, a call for a new socket that is never answered would leave the bot without one.
  const clientOptions = {
    timeout: CALL_TIMEOUT_MS,
    ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
  };
  const logger = boltLogger(log);
  if (settings.connection.kind === 'socket') {
    const { appToken } = settings.connection;
    return new SocketModeReceiver({
      appToken,
      logger,
      processEventErrorHandler: async (failed) =>
        isLeft(failed.error) ? left(log) : defaultProcessEventErrorHandler(failed),
      installerOptions: { clientOptions },
    });
  }
  const { port, signingSecret } = settings.connection;
  return new ObjectReceiver({
    signingSecret,
    port,
    logger,
    logLevel: LogLevel.WARN,
    processEventErrorHandler: async (failed) => {
      if (!isLeft(failed.error)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(failed);
      failed.response.writeHead(503).end();
      return left(log);
    },
    bodyLimit: LARGEST_REQUEST,
    customRoutes: healthRoutes(missing),
  });
}

/**
 * Connects the use cases to Slack. Bolt's own authorisation acknowledges and drops every event after one failed
 * auth.test, so the ids (`me`) are obtained before, with retries, and given to it.
 */
export function createSlackApp(
  settings: SlackSettings,
  me: Me,
  outbound: Outbound,
  bot: Bot,
  presence: Presence,
  log: Logger,
  missing: Missing,
  /** Throws where nothing may be taken at all. */
  standing: () => void,
): SlackApp {
  const { botId, botUserId, teamId } = me;
  const receiver = receiverFor(settings, log, missing);
  let isConnected = false;
  if (receiver instanceof SocketModeReceiver) {
    receiver.client.on('connected', () => {
      isConnected = true;
    });
    receiver.client.on('close', () => {
      isConnected = false;
    });
  }
  const options: AppOptions = {
    receiver,
    authorize: async () => ({ botId, botUserId, teamId, botToken: settings.botToken }),
    extendedErrorHandler: true,
    convoStore: false,
    logger: boltLogger(log),
    clientOptions: { ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}) },
  };
  const app = new DurableApp(options);
  app.use(async ({ next }) => {
    standing();
    await next();
  });
  app.error(async ({ error, context, body }: ErrorArgs) => {
    const mark = markOf(context);
    mark.failure = error;
    // It comes again, and is read by then.
    if (isLeft(error)) return;
    log.error({ err: error }, 'a delivery could not be handled');
    const event = isEventBody(body) ? body.event : null;
    if (event?.user && event.channel) {
      mark.after.push(() =>
        outbound.tell(event.channel ?? '', event.thread_ts ?? null, event.user ?? '', {
          text: failureText(error, UNCONFIRMED),
        }),
      );
    }
  });
  const followUp = createFollowUp(outbound, log);
  const acknowledge = createAcknowledge(outbound, log, followUp);
  listenToMessages(app, bot, presence, followUp);
  listenToActions(app, bot, presence, acknowledge);
  listenToViews(app, bot, acknowledge);
  listenToCommands(app, bot, acknowledge);
  listenToHome(app, bot);
  listenToShortcuts(app, bot, acknowledge);
  let health: Server | null = null;
  return {
    async start() {
      const { connection } = settings;
      if (connection.kind === 'http') {
        await app.start(connection.port, { ...SLOWEST_REQUEST, ...KEPT_IDLE });
      } else {
        if (connection.health) health = await tellHealth(connection.health, missing);
        await namingToken('SLACK_APP_TOKEN', Promise.resolve(app.start()));
      }
      isConnected = true;
    },
    isConnected: () => isConnected,
    drain: () => app.drain(),
    async stop() {
      health?.close();
      health?.closeAllConnections();
      await app.stop();
    },
  };
}

interface EventBody {
  readonly event: { readonly user?: string; readonly channel?: string; readonly thread_ts?: string };
}

const isEventBody = (body: unknown): body is EventBody =>
  typeof body === 'object' &&
  body !== null &&
  'event' in body &&
  typeof body.event === 'object' &&
  body.event !== null;
