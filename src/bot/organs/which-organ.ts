import { normalForm } from '../../language/fold.ts';
import { closeNames } from '../../organs/close-names.ts';
import { newOrgan, type Organ } from '../../organs/organ.ts';
import { may } from '../../organs/permission.ts';
import { organIdOf } from '../../store/keys.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { todayOf } from '../clock.ts';
import type { Origin } from '../origin.ts';
import type { Outbound } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import { untilWritten } from '../until-written.ts';
import { OFFERED } from './organ-choice.ts';

/** The organ that somebody means: one, one of several, or none that they could mean. */
export type WhichOrgan =
  | { readonly kind: 'one'; readonly organ: Organ }
  | { readonly kind: 'several'; readonly organs: readonly Organ[] }
  | { readonly kind: 'none' };

type Place = Pick<Origin, 'team' | 'channel' | 'user'>;

/** The organs of some ids that are there, as many as a person is offered to choose from. */
export async function loadOrgans(
  { organs }: Pick<Parts, 'organs'>,
  ids: readonly string[],
): Promise<Organ[]> {
  const loaded = await Promise.all(ids.slice(0, OFFERED).map((id) => organs.load(id)));
  return loaded.flatMap((organ) => organ ?? []);
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
  const organs = await loadOrgans(parts, chosen ? [chosen] : ids);
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

/** The id of the organ that a name leads to, however it is written, or that it would get. */
export const organIdFor = async (
  { organs }: Pick<Parts, 'organs'>,
  team: string,
  name: string,
): Promise<string> => (await organs.named(team, name)) ?? organIdOf(team, name);

/** The organ of a name; null where there is none, or none any more. */
export async function knownOrgan(
  parts: Pick<Parts, 'organs'>,
  team: string,
  name: string,
): Promise<Organ | null> {
  const organ = await parts.organs.load(await organIdFor(parts, team, name));
  return organ?.removed ? null : organ;
}

/** The most organs that are asked about where a name is like theirs. */
const ASKED_ABOUT = 3;

/** The organs for which a name that is not known may have been meant. */
export async function closeOrgans(
  parts: Pick<Parts, 'organs'>,
  team: string,
  name: string,
): Promise<Organ[]> {
  if (await knownOrgan(parts, team, name)) return [];
  const names = await parts.organs.names(team);
  const ids = new Set(closeNames(name, Object.keys(names)).flatMap((form) => names[form] ?? []));
  return loadOrgans(parts, [...ids].slice(0, ASKED_ABOUT));
}

/** How many times as many organs as others an admin may make known on a day. */
const ADMIN_TIMES = 10;

/** Makes an organ of a name known that was not; somebody else may do so in the same moment. */
async function makeKnown(
  parts: Pick<Parts, 'organs' | 'clock'>,
  team: string,
  name: string,
  user: string,
): Promise<Organ> {
  const id = organIdOf(team, name);
  return untilWritten<Organ>(id, async () => {
    const opened = await parts.organs.open(id);
    if (opened.organ && !opened.organ.removed) return opened.organ;
    const revision = (opened.organ?.revision ?? 0) + 1;
    const organ = { ...newOrgan(id, team, name), revision };
    const now = parts.clock.now();
    const account = { at: new Date(now).toISOString(), by: user, what: 'organ.known', detail: { name } };
    const key = opened.organ ? `known-${revision}` : 'known';
    const ended = await parts.organs.commit(opened, organ, now, key, account);
    // Seen before: somebody else has made it known since it was looked for.
    return ended === 'done' ? organ : 'conflict';
  });
}

/** The organ of a name; a new one becomes known by this, however many there are. */
export const ensureOrgan = async (
  parts: Pick<Parts, 'organs' | 'clock'>,
  team: string,
  name: string,
  user: string,
): Promise<Organ> => (await knownOrgan(parts, team, name)) ?? (await makeKnown(parts, team, name, user));

/** What making organs known works with. */
export type EnsureParts = Pick<Parts, 'organs' | 'clock' | 'newOrgansADay'> & {
  readonly outbound: Pick<Outbound, 'isAdmin'>;
};

/** Why somebody may not make one more organ known today: a slip, or a program, makes no thousand of them; null: they may. */
async function refusedNew(
  { organs, clock, outbound, newOrgansADay }: EnsureParts,
  team: string,
  name: string,
  user: string,
): Promise<string | null> {
  const count = await organs.countNew(team, user, todayOf(clock));
  if (count <= newOrgansADay) return null;
  if (count <= newOrgansADay * ADMIN_TIMES && (await outbound.isAdmin(user))) return null;
  return `一人一天最多新建${newOrgansADay}个机关，今天已满，“${name}”没有建立。请明天再建，或请工作区管理员用“/nianbao 设置 ${name}”建立。`;
}

/** The organ of a name, known from now on; `refused`: whoever named it has made too many known today. */
export type Ensured =
  | { readonly kind: 'known'; readonly organ: Organ }
  | { readonly kind: 'refused'; readonly text: string };

/** The organ of a name that a person gave; a new one becomes known by this, so many a person and day. */
export async function ensureWithin(
  parts: EnsureParts,
  team: string,
  name: string,
  user: string,
): Promise<Ensured> {
  const known = await knownOrgan(parts, team, name);
  if (known) return { kind: 'known', organ: known };
  const text = await refusedNew(parts, team, name, user);
  return text === null
    ? { kind: 'known', organ: await makeKnown(parts, team, name, user) }
    : { kind: 'refused', text };
}

/**
 * The same for a name that stands in a form. One that is like a known organ's is asked about first, at its field: a slip would
 * begin a second ledger. The same name sent again is meant as it is.
 */
export async function ensureMeant(
  parts: EnsureParts & { readonly store: Pick<SessionStore, 'firstTime'> },
  team: string,
  name: string,
  user: string,
): Promise<Ensured> {
  const close = await closeOrgans(parts, team, name);
  const asked = `organ-asked:${team}:${user}:${normalForm(name)}`;
  if (close.length === 0 || !(await parts.store.firstTime(asked)))
    return ensureWithin(parts, team, name, user);
  const names = close.map((organ) => `“${organ.name}”`).join('、');
  return {
    kind: 'refused',
    text: `还没有“${name}”。是不是${names}？是的请改成那个名称；确是另一个机关，原样再提交一次。`,
  };
}
