import type { User } from './types.ts';

/** A person to be put into the workspace; ids may be left out. */
export interface SeedUser {
  id?: string;
  name: string;
  realName: string;
  tz?: string;
  isAdmin?: boolean;
  /** The id of another workspace that they belong to. */
  otherTeam?: string;
  isGuest?: boolean;
}

/** A channel to be put into the workspace; everyone and the bot are members unless said otherwise. */
export interface SeedChannel {
  id?: string;
  name: string;
  isPrivate?: boolean;
  /** User ids. */
  members?: readonly string[];
  /** Whether the bot was invited; true by default. */
  botInvited?: boolean;
}

/** The ids of the people that a workspace has by default, by what they do. */
export const PEOPLE = {
  admin: 'U0ADMIN0001',
  clerk: 'U0CLERK0001',
  reviewer: 'U0REVIEW001',
  approver: 'U0APPROVE01',
} as const;

/** The ids of the channels that a workspace has by default. */
export const CHANNELS = { open: 'C0OPENGOV01', private: 'C0PRIVATE01' } as const;

/** Four invented people: an administrator, a clerk, a section chief who reviews, a deputy head who approves. */
export const DEFAULT_USERS: readonly SeedUser[] = [
  { id: PEOPLE.admin, name: 'guanliyuan', realName: '管理员丁', isAdmin: true },
  { id: PEOPLE.clerk, name: 'jingbanren', realName: '经办人甲' },
  { id: PEOPLE.reviewer, name: 'kezhang', realName: '科长乙' },
  { id: PEOPLE.approver, name: 'fenguanfuzhi', realName: '分管副职丙' },
];

/** A public channel for open government and a private one. */
export const DEFAULT_CHANNELS: readonly SeedChannel[] = [
  { id: CHANNELS.open, name: '政务公开' },
  { id: CHANNELS.private, name: '年报内部', isPrivate: true },
];

/** Completes a seed to a user of the workspace. */
export function userFromSeed(seed: SeedUser, id: string): User {
  return {
    id: seed.id ?? id,
    name: seed.name,
    realName: seed.realName,
    tz: seed.tz ?? 'Asia/Shanghai',
    isAdmin: seed.isAdmin ?? false,
    isBot: false,
    ...(seed.otherTeam ? { otherTeam: seed.otherTeam } : {}),
    ...(seed.isGuest ? { isGuest: true } : {}),
  };
}
