import { z } from 'zod';

/** Refusals that speak of the bot itself or of the workspace: every person would be refused, and later none is. */
const OURS = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'access_denied',
  'team_access_not_granted',
  'team_added_to_org',
  'org_login_required',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'two_factor_setup_required',
]);

const refusedSchema = z.object({ failure: z.object({ kind: z.literal('refused'), code: z.string() }) });

/** A refusal as it came, or behind the error that says what it means. */
const failureSchema = z.union([
  refusedSchema,
  z.object({ cause: refusedSchema }).transform(({ cause }) => cause),
]);

/** Why one person cannot be messaged, in the port's own code; null for a failure that another attempt may mend. */
export function unreachableBecause(error: unknown): string | null {
  const code = failureSchema.safeParse(error).data?.failure.code;
  return code === undefined || OURS.has(code) ? null : code;
}
