import type { UsersInfoResponse } from '@slack/web-api';

/** Where the bot is installed: in one workspace, or in a whole organization (null where not). */
export interface Installation {
  readonly teamId: string;
  readonly enterpriseId: string | null;
}

/** Under what address the workspace's messages and files are found, and whose its files are. */
export interface Address {
  readonly url: string;
  readonly botUserId: string;
}

/** Whose the data of an installation is: the organization's where it is installed in all of it, else the workspace's. */
export const ownerOf = ({ teamId, enterpriseId }: Installation): string => enterpriseId ?? teamId;

type SlackUser = NonNullable<UsersInfoResponse['user']>;

/**
 * Whether somebody belongs to the bot's workspace or organization. Met in a shared channel, somebody from elsewhere is told
 * by their team alone: `is_stranger` is false for whoever shares a channel with us. A closed account belongs nowhere.
 */
export function isOfInstallation(user: SlackUser, { teamId, enterpriseId }: Installation): boolean {
  if (user.deleted === true || user.is_stranger === true) return false;
  const isOfOrganization =
    enterpriseId !== null &&
    (user.enterprise_user?.enterprise_id === enterpriseId || user.team_id === enterpriseId);
  return user.team_id === teamId || isOfOrganization;
}

/** Whether somebody is a guest: let into some channels, no member of the workspace. */
export const isGuest = ({ is_restricted, is_ultra_restricted }: SlackUser): boolean =>
  is_restricted === true || is_ultra_restricted === true;
