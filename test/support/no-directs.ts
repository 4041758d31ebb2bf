import type { Directs } from '../../src/slack/outbound.ts';

/** Keeps no conversation with anybody. */
export const NO_DIRECTS: Directs = { find: async () => null, keep: async () => undefined };
