import { z } from 'zod';
import type { Feature } from '../feature.ts';
import type { Parts } from '../parts.ts';
import { DESK_START, type DeskAt } from './desk.ts';
import { deskOf } from './desk-of.ts';

const from = z.int().min(0).max(100_000);
const atSchema = z.object({ own: from, others: from, cases: from });

/** Draws somebody's Home tab, its lists from an entry on. */
export async function showDesk(
  parts: Parts,
  { team, user }: { readonly team: string; readonly user: string },
  at: DeskAt = DESK_START,
): Promise<void> {
  const standing = await parts.outbound.standingOf(user);
  await parts.outbound.publishHome(user, await deskOf(parts, { team, user, ...standing }, at));
}

/** Turning the pages of a desk. */
export const createDeskFeature = (parts: Parts): Feature => ({
  hear: async () => null,
  command: async () => null,
  presses: {
    deskPage: async (pressed) => {
      const at = atSchema.parse(JSON.parse(pressed.value));
      return () => showDesk(parts, pressed, at);
    },
  },
  forms: {},
});
