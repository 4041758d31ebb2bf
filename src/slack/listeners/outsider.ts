/** What Bolt knows of the workspace that the bot is installed in. */
export interface Home {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/**
 * Whether somebody belongs to another workspace than the bot's: Slack Connect brings their messages and presses from a
 * shared channel. Slack does not tell everybody's workspace; whoever's it does not tell is one of ours.
 */
export const isOutsider = (userTeam: string | null | undefined, { teamId, enterpriseId }: Home): boolean =>
  Boolean(userTeam && teamId) && userTeam !== teamId && userTeam !== enterpriseId;
