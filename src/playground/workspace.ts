import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { appMethods, LinkTickets } from './api/apps.ts';
import { chat } from './api/chat.ts';
import { conversations } from './api/conversations.ts';
import { files } from './api/files.ts';
import { ApiServer, type CallRecord } from './api/server.ts';
import { small } from './api/small.ts';
import { streams } from './api/streams.ts';
import { users } from './api/users.ts';
import { views } from './api/views.ts';
import { createClock } from './clock.ts';
import type { Context, Identity } from './context.ts';
import { Courier, type DeliveryRecord } from './delivery/courier.ts';
import { httpTransport } from './delivery/http-transport.ts';
import { SocketTransport } from './delivery/socket-transport.ts';
import { Faults } from './faults.ts';
import { listen } from './http.ts';
import { copyOf } from './json.ts';
import { isSubscribed } from './manifest.ts';
import { Person } from './person/person.ts';
import { createRouter } from './router.ts';
import { settle, type WorkspaceOptions } from './settings.ts';
import { bringBack, keepIn } from './state/kept.ts';
import { populate } from './state/populate.ts';
import type {
  Change,
  EphemeralMessage,
  FileObject,
  PersonError,
  StoredFile,
  StoredMessage,
  View,
} from './state/types.ts';
import { World } from './state/world.ts';
import {
  isWanted,
  lastMessages,
  messagesWithin,
  WAIT_MS,
  type WaitOptions,
  type Wanted,
  waitForMessage,
  waitUntil,
} from './wait.ts';

export type { WorkspaceOptions } from './settings.ts';

/** A Slack workspace on this machine: what an app connects to, and the people in it. */
export interface Workspace extends Identity {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** `slackApiUrl` for a WebClient. */
  apiUrl: string;
  /** Delivers by signed HTTP POST to these request URLs, in turn, instead of by Socket Mode. */
  connectHttp(...requestUrls: string[]): void;
  /** The request URLs in use; none in Socket Mode. */
  readonly requestUrls: readonly string[];
  /** Delivers by Socket Mode again. */
  connectSocket(): void;
  /** Resolves when the app has at least so many Socket Mode links. */
  connected(count?: number): Promise<void>;
  /** Acts as a person, by user id. */
  as(userId: string): Person;
  /** The messages of a channel or thread as they stand now, oldest first; ephemeral ones are not among them. */
  messages(channel: string, threadTs?: string): StoredMessage[];
  /** What single people see, oldest first. */
  ephemerals(userId?: string): EphemeralMessage[];
  /** Resolves with the message that is wanted, at once when it is there already. */
  waitFor(wanted: Wanted, options?: WaitOptions): Promise<StoredMessage>;
  /** Resolves with the modal that a person sees, once it passes the test. */
  waitForView(userId: string, test?: (view: View) => boolean, timeoutMs?: number): Promise<View>;
  /** Resolves with a person's Home tab, once it passes the test. */
  waitForHome(userId: string, test?: (view: View) => boolean, timeoutMs?: number): Promise<View>;
  /** Resolves with a file that was shared in a message, and the message. */
  waitForFile(
    test?: (file: FileObject) => boolean,
    options?: WaitOptions,
  ): Promise<{ file: StoredFile; message: StoredMessage }>;
  /** Resolves when a probe of the workspace finds something; it is asked after every change. */
  waitUntil<T>(probe: () => T | undefined, timeoutMs?: number, what?: string): Promise<T>;
  /** Resolves when no delivery is under way. */
  idle(): Promise<void>;
  /** Open modals per user id, the visible one last. */
  modals(userId: string): View[];
  /** A file with its bytes. */
  file(id: string): StoredFile | undefined;
  /** What people were shown as errors. */
  readonly personErrors: readonly PersonError[];
  readonly faults: Faults;
  /** Breaks all Socket Mode links. */
  dropSockets(): void;
  /** Lets all Socket Mode links go silent while they stay open. */
  hushSockets(): void;
  /** Tells the app to reconnect, as Slack does every few hours. */
  refreshSockets(): void;
  /** Every Web API call so far, oldest first. */
  readonly calls: readonly CallRecord[];
  /** Every delivery so far, with what became of it. */
  readonly deliveries: readonly DeliveryRecord[];
  /** Calls the listener after every Web API call. */
  onCall(listener: (call: CallRecord) => void): void;
  /** Calls the listener for every change; the returned function ends that. */
  onChange(listener: (change: Change) => void): () => void;
  /** The data itself, for whoever needs more than the above. */
  readonly world: World;
  stop(): Promise<void>;
}

/** Starts a workspace; it listens on this machine only. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const settings = settle(options);
  const { identity } = settings;
  const world = new World();
  const faults = new Faults();
  const requestUrls: string[] = [];
  const tickets = new LinkTickets();
  const sockets = new SocketTransport({ ackTimeoutMs: settings.ackTimeoutMs, appId: identity.appId });
  const courier = new Courier({
    transport: sockets,
    faults,
    now: settings.now,
    retryDelaysMs: settings.retryDelaysMs,
    hears: (event) => isSubscribed(settings.permissions, event),
  });
  const api = new ApiServer(
    { ...chat, ...streams, ...conversations, ...users, ...files, ...views, ...small, ...appMethods(tickets) },
    settings.latencyMs,
  );
  const context: Context = {
    world,
    clock: createClock(settings.now),
    identity,
    courier,
    faults,
    permissions: settings.permissions,
    presented: settings.presented,
    url: '',
  };
  const people = (id: string): Person => {
    const user = world.users.get(id);
    if (!user || user.isBot) throw new RangeError(`there is nobody with the id ${id}`);
    return new Person(context, user);
  };
  const router = createRouter(context, api, people);
  const server = createServer((request, response) => void router.handle(request, response));
  const links = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!tickets.redeem(ticket)) return socket.destroy();
    links.handleUpgrade(request, socket, head, (link) => sockets.add(link));
  });
  context.url = await listen(server, settings.port);
  const stopListening = async () => {
    links.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const isBack =
    settings.state !== null &&
    (await bringBack(world, settings.state, context.url).catch(async (error: unknown) => {
      await stopListening();
      throw error;
    }));
  if (!isBack) populate(context, settings);
  const keepLast = settings.state === null ? null : keepIn(settings.state, world, context.url);

  return {
    ...identity,
    url: context.url,
    apiUrl: `${context.url}/api/`,
    requestUrls,
    connectHttp(...urls) {
      requestUrls.splice(0, Infinity, ...urls);
      const { ackTimeoutMs } = settings;
      courier.transport = httpTransport({ urls, signingSecret: identity.signingSecret, ackTimeoutMs });
    },
    connectSocket() {
      requestUrls.length = 0;
      courier.transport = sockets;
    },
    connected: (count) => sockets.connected(count),
    as: people,
    messages: (channel, threadTs) =>
      world
        .history(channel)
        .filter((one) => !threadTs || one.ts === threadTs || one.thread_ts === threadTs)
        .map((one) => world.read(one)),
    ephemerals: (userId) => copyOf(world.ephemerals.filter((one) => !userId || one.for === userId)),
    waitFor: (wanted, where = {}) =>
      waitForMessage(
        world,
        (message) => isWanted(message, wanted),
        where,
        () => `${String(wanted)}; ${lastMessages(world)}`,
      ),
    waitForView: (userId, test = () => true, timeoutMs = WAIT_MS) =>
      waitUntil(
        world,
        () => matching(world.modals.get(userId)?.at(-1), test),
        timeoutMs,
        () => `a modal of ${userId}`,
      ),
    waitForHome: (userId, test = () => true, timeoutMs = WAIT_MS) =>
      waitUntil(
        world,
        () => matching(world.homes.get(userId), test),
        timeoutMs,
        () => `a Home tab of ${userId}`,
      ),
    waitForFile: (test = () => true, where = {}) =>
      waitUntil(
        world,
        () => sharedFile(world, test, where),
        where.timeoutMs ?? WAIT_MS,
        () => lastMessages(world),
      ),
    waitUntil: (probe, timeoutMs = WAIT_MS, what = 'a change') =>
      waitUntil(world, probe, timeoutMs, () => what),
    idle: () => courier.idle(),
    modals: (userId) => copyOf(world.modals.get(userId) ?? []),
    file: (id) => world.files.get(id),
    personErrors: world.personErrors,
    faults,
    dropSockets: () => sockets.drop(),
    hushSockets: () => sockets.hush(),
    refreshSockets: () => sockets.refresh(),
    calls: api.calls,
    deliveries: courier.log,
    onCall: (listener) => api.onCall(listener),
    onChange: (listener) => world.onChange(listener),
    world,
    async stop() {
      courier.stop();
      api.stop();
      router.stop();
      await sockets.stop();
      await stopListening();
      await keepLast?.();
    },
  };
}

function matching(view: View | undefined, test: (view: View) => boolean): View | undefined {
  return view && test(view) ? copyOf(view) : undefined;
}

function sharedFile(world: World, test: (file: FileObject) => boolean, where: WaitOptions) {
  for (const message of messagesWithin(world, where).reverse()) {
    const info = message.files?.find(test);
    const file = info && world.files.get(info.id);
    if (file) return { file, message: copyOf(message) };
  }
  return undefined;
}
