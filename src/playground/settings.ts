import type { Identity } from './context.ts';
import { type Permissions, type Presented, permissionsOf, presentedOf } from './manifest.ts';
import { DEFAULT_CHANNELS, DEFAULT_USERS, type SeedChannel, type SeedUser } from './state/seed.ts';

/** How a workspace is started; everything has a default. */
export interface WorkspaceOptions {
  /** 0 takes any free port. */
  port?: number;
  /** A file that keeps the workspace between starts; it is made when there is none. */
  state?: string;
  /** Milliseconds since 1970. Timestamps, triggers and response URLs go by it; retries and time-outs by real time. */
  now?: () => number;
  /** Waits before the repetitions of an unacknowledged event. Slack's: at once, a minute, five minutes. */
  retryDelaysMs?: readonly number[];
  /** How long an acknowledgement may take: three seconds. */
  ackTimeoutMs?: number;
  /** Added to every Web API call. */
  latencyMs?: number;
  users?: readonly SeedUser[];
  channels?: readonly SeedChannel[];
  signingSecret?: string;
  botToken?: string;
  appToken?: string;
  botName?: string;
  teamId?: string;
  /** The event types that the app is subscribed to, instead of the manifest's. */
  events?: readonly string[];
  /** The app's manifest, parsed: with it, scopes, subscriptions and commands that it lacks are missed here too. */
  manifest?: unknown;
}

/** The options with every default filled in. */
export interface Settings {
  port: number;
  state: string | null;
  now: () => number;
  retryDelaysMs: readonly number[];
  ackTimeoutMs: number;
  latencyMs: number;
  users: readonly SeedUser[];
  channels: readonly SeedChannel[];
  identity: Identity;
  permissions: Permissions;
  presented: Presented;
}

/** Fills in the defaults. */
export function settle(options: WorkspaceOptions): Settings {
  return {
    port: options.port ?? 0,
    state: options.state ?? null,
    now: options.now ?? Date.now,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    ackTimeoutMs: options.ackTimeoutMs ?? 3_000,
    latencyMs: options.latencyMs ?? 0,
    users: options.users ?? DEFAULT_USERS,
    channels: options.channels ?? DEFAULT_CHANNELS,
    permissions: permissionsOf(options.manifest, options.events),
    presented: presentedOf(options.manifest),
    identity: {
      teamId: options.teamId ?? 'T0PLAYGRND1',
      teamName: '本机工作区',
      teamDomain: 'playground',
      appId: 'A0NIANBAO01',
      botId: 'B0NIANBAO01',
      botUserId: 'U0NIANBAO01',
      botName: options.botName ?? 'nianbao',
      botToken: options.botToken ?? 'xoxb-local-bot',
      appToken: options.appToken ?? 'xapp-local-app',
      signingSecret: options.signingSecret ?? 'local-signing-secret',
      verificationToken: 'local-verification',
    },
  };
}
