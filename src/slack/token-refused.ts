import { callFailureOf } from './call-failure.ts';
import { SlackCallError } from './channel-queue.ts';

/** Slack's words for a token that it does not take, or no longer. */
const REFUSALS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
]);

/** Where each token comes from. */
const SOURCES = {
  SLACK_BOT_TOKEN:
    'install the app to the workspace again and copy the bot token (xoxb-…) from “OAuth & Permissions”',
  SLACK_APP_TOKEN:
    'copy the app-level token (xapp-…, scope connections:write) of the same app from “Basic Information”',
} as const;

/** Slack does not take a token that the bot was started with; the message says which and what to do. */
export class TokenRefusedError extends Error {
  readonly code = 'token_refused';
  constructor(setting: keyof typeof SOURCES, refusal: string, cause: unknown) {
    super(`Slack does not accept ${setting} (${refusal}): ${SOURCES[setting]}`, { cause });
    this.name = 'TokenRefusedError';
  }
}

/** What a call that needs a token failed with, in words for whoever set it; any other failure is passed on. */
export async function namingToken<T>(setting: keyof typeof SOURCES, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const failure = error instanceof SlackCallError ? error.failure : callFailureOf(error);
    if (failure.kind !== 'refused' || !REFUSALS.has(failure.code)) throw error;
    throw new TokenRefusedError(setting, failure.code, error);
  }
}
