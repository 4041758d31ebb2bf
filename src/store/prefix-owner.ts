import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';

/** Another workspace keeps its data under the prefix; the message says what to set. */
export class PrefixTakenError extends Error {
  readonly code = 'prefix_taken';
  constructor(prefix: string, owner: string, asking: string) {
    super(
      `the data under the prefix “${prefix}” in this Redis belongs to the workspace ${owner}, and this bot is installed in ${asking}: ` +
        'set NIANBAO_PREFIX to another prefix (such as nianbao-2), or REDIS_URL to another Redis',
    );
    this.name = 'PrefixTakenError';
  }
}

/**
 * Writes whose the data under a prefix is, at the first start; `owner` is the id of a workspace, or of an organization that
 * the bot is installed in as a whole. Throws PrefixTakenError where it is another's, and StoreUnavailableError.
 */
export async function claimPrefix(redis: StoreConnection, prefix: string, owner: string): Promise<void> {
  const key = `${prefix}:owner`;
  const held = await asking(async () => ((await redis.set(key, owner, 'NX')) ? owner : redis.get(key)));
  if (held !== owner) throw new PrefixTakenError(prefix, held ?? '', owner);
}
