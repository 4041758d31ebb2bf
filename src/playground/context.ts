import type { Clock } from './clock.ts';
import type { Courier } from './delivery/courier.ts';
import type { Faults } from './faults.ts';
import type { Permissions, Presented } from './manifest.ts';
import type { World } from './state/world.ts';

/** Who the app is in this workspace, and its secrets. */
export interface Identity {
  teamId: string;
  teamName: string;
  teamDomain: string;
  appId: string;
  botId: string;
  botUserId: string;
  botName: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  /** The verification token of old, which payloads still carry. */
  verificationToken: string;
}

/** What every part of the workspace is given: the data, the time, who the app is, the way to it, what goes wrong. */
export interface Context {
  world: World;
  clock: Clock;
  identity: Identity;
  courier: Courier;
  faults: Faults;
  permissions: Permissions;
  /** What the app shows of itself, from its manifest. */
  presented: Presented;
  /** `http://127.0.0.1:port`, without a slash at the end. */
  url: string;
}
