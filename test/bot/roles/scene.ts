import type { Bot } from '../../../src/bot/bot.ts';
import type { Submission } from '../../../src/bot/feature.ts';
import type { After, Origin } from '../../../src/bot/origin.ts';
import type { Parts } from '../../../src/bot/parts.ts';
import type { Organ } from '../../../src/organs/organ.ts';
import { ROLES } from '../../../src/organs/roles.ts';

/** Everyone who may try something: the roles of the organ, nobody's, a workspace admin without a role, another organ's people. */
export const ANYONE = [...ROLES, 'nobody', 'admin', 'stranger'] as const;
/** One of them. */
export type Who = (typeof ANYONE)[number];

/** Their id. */
export const userOf = (who: Who): string => `U0WALK${who.toUpperCase()}`;
/** The year of the report that was begun. */
export const YEAR = 2025;
/** Where everything happens. */
export const CHANNEL = 'C0OPENGOV01';
/** The thread of the report that was begun, by its time stamp. */
export const THREAD = '1773806400.000100';
/** When it does. */
export const NOON = Date.parse('2026-03-18T04:00:00Z');

/** One organ with everybody in it, an application that its handler has, and a report that was begun. */
export interface Scene {
  readonly parts: Parts;
  readonly organ: Organ;
  readonly session: string;
  readonly application: string;
  readonly origin: Origin;
  readonly trigger: string;
  /** A message of the channel that can be answered in its thread. */
  readonly root: string;
}

/** A way to make the bot do something, and who may take it. */
export interface Route {
  readonly name: string;
  readonly may: readonly Who[];
  /** Brings the scene to where the route begins. */
  prepare?(scene: Scene): Promise<void>;
  act(bot: Bot, scene: Scene): Promise<After | Submission>;
}

/** Roles that may: read the ledger. */
export const READ: readonly Who[] = ROLES;
/** Roles that may: record in it. */
export const RECORD: readonly Who[] = ['handler', 'lead'];
/** Roles that may: fill in a report. */
export const FILL: readonly Who[] = ['drafter', 'reviewer', 'approver', 'lead'];
/** Roles that may: have its file made. */
export const POST: readonly Who[] = ['approver', 'lead'];
/** Roles that may: take the ledger out. */
export const EXPORT: readonly Who[] = ['handler', 'approver', 'lead'];
