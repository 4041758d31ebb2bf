import { newOrgan, type Organ } from '../../organs/organ.ts';
import { may } from '../../organs/permission.ts';
import { organIdOf } from '../../store/keys.ts';
import type { Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { untilWritten } from '../until-written.ts';
import { OFFERED } from './organ-choice.ts';

/** The organ that somebody means: one, one of several, or none that they could mean. */
export type WhichOrgan =
  | { readonly kind: 'one'; readonly organ: Organ }
  | { readonly kind: 'several'; readonly organs: readonly Organ[] }
  | { readonly kind: 'none' };

type Place = Pick<Origin, 'team' | 'channel' | 'user'>;

async function loaded({ organs }: Pick<Parts, 'organs'>, ids: readonly string[]): Promise<Organ[]> {
  const found = await Promise.all(ids.slice(0, OFFERED).map((id) => organs.load(id)));
  return found.flatMap((organ) => organ ?? []);
}

/** Of some organs the one that was last spoken of here or by this person, if it is among them. */
async function preferred(parts: Pick<Parts, 'organs'>, place: Place, ids: readonly string[]) {
  const spoken = await Promise.all(
    [place.channel, place.user].map((where) => parts.organs.spokenOf(place.team, where)),
  );
  return spoken.find((id) => id !== null && ids.includes(id)) ?? null;
}

/**
 * Which organ somebody means without naming it: the one in which they have a role; else, of those open to everyone,
 * the one that was last spoken of in the channel or by them. Organs that they may not read are never among them.
 */
export async function whichOrgan(parts: Pick<Parts, 'organs'>, place: Place): Promise<WhichOrgan> {
  const own = await parts.organs.memberOf(place.team, place.user);
  const ids = own.length > 0 ? own : await parts.organs.organsOf(place.team);
  const chosen = ids.length > 1 ? await preferred(parts, place, ids) : null;
  const organs = await loaded(parts, chosen ? [chosen] : ids);
  const open = organs.filter((organ) => may(organ, place.user, 'ledger.read'));
  const [only, second] = open;
  if (!only) return { kind: 'none' };
  return second ? { kind: 'several', organs: open } : { kind: 'one', organ: only };
}

/** Notes which organ was spoken of, so that it need not be named again here. */
export async function rememberOrgan(
  parts: Pick<Parts, 'organs'>,
  place: Place,
  organ: string,
): Promise<void> {
  for (const where of new Set([place.channel, place.user])) {
    await parts.organs.rememberSpokenOf(place.team, where, organ);
  }
}

/** The organ of a name; a new one becomes known by this. */
export function ensureOrgan(
  parts: Pick<Parts, 'organs' | 'clock'>,
  team: string,
  name: string,
  user: string,
): Promise<Organ> {
  const id = organIdOf(team, name);
  return untilWritten<Organ>(id, async () => {
    const opened = await parts.organs.open(id);
    if (opened.organ) return opened.organ;
    const organ = newOrgan(id, team, name);
    const now = parts.clock.now();
    const account = { at: new Date(now).toISOString(), by: user, what: 'organ.known', detail: { name } };
    const ended = await parts.organs.commit(opened, organ, now, 'known', account);
    // Seen before: somebody else has made it known since it was looked for.
    return ended === 'done' ? organ : 'conflict';
  });
}
