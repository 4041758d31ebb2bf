import { createHash } from 'node:crypto';
import type { Application } from '../../../applications/case/application.ts';
import { applicationSubject } from '../../../store/keys.ts';
import { todayOf } from '../../clock.ts';
import type { Posted } from '../../outbound.ts';
import type { Parts } from '../../parts.ts';
import { caseCard } from './case-card.ts';

type PlaceParts = Pick<Parts, 'organs' | 'store' | 'outbound' | 'calendar' | 'clock'>;

const placeKey = (subject: string): string =>
  `card:${createHash('sha256').update(subject).digest('hex').slice(0, 20)}`;

/** Where an application's card stands; null while it has none. */
export async function cardOf(
  { organs }: Pick<Parts, 'organs'>,
  team: string,
  organ: string,
  id: string,
): Promise<Posted | null> {
  const noted = await organs.spokenOf(team, placeKey(applicationSubject(organ, id)));
  const [channel, ts]: unknown[] = noted ? JSON.parse(noted) : [];
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : null;
}

/** Where somebody works on an application: what cannot be posted there goes to them alone. */
interface Where {
  readonly channel: string;
  readonly thread: string | null;
  readonly user: string;
}

/** Posts an application's card where it was registered, once; its thread then belongs to the application. */
export async function showCase(
  parts: PlaceParts,
  team: string,
  organ: string,
  application: Application,
  where: Where & { readonly mayExist: boolean },
): Promise<void> {
  if (await cardOf(parts, team, organ, application.id)) return;
  await postCard(parts, team, organ, application, where);
}

async function postCard(
  parts: PlaceParts,
  team: string,
  organ: string,
  application: Application,
  where: Where & { readonly mayExist: boolean },
): Promise<Posted> {
  const { organs, store, outbound, calendar, clock } = parts;
  const subject = applicationSubject(organ, application.id);
  const card = caseCard(application, organ, todayOf(clock), calendar);
  const delivery = { session: subject, what: 'card', mayExist: where.mayExist };
  const posted = await outbound.post(where.channel, where.thread, card, delivery, where.user);
  const thread = posted.channel === where.channel ? where.thread : null;
  await store.linkThread(team, posted.channel, thread ?? posted.ts, subject);
  await organs.rememberSpokenOf(team, placeKey(subject), JSON.stringify([posted.channel, posted.ts, thread]));
  return posted;
}

/** Brings an application's card up to date where it stands, without a word; one that is not there any more stays away. */
export async function renewCard(
  parts: Omit<PlaceParts, 'store'>,
  team: string,
  organ: string,
  application: Application,
): Promise<void> {
  const place = await cardOf(parts, team, organ, application.id);
  if (!place) return;
  await parts.outbound.replace(place, caseCard(application, organ, todayOf(parts.clock), parts.calendar));
}

/**
 * Brings an application's card up to date and leaves a line in its thread; without a card, or with one that somebody
 * deleted, shows one.
 */
export async function updateCase(
  parts: PlaceParts,
  team: string,
  organ: string,
  application: Application,
  words: string,
  where: Where,
): Promise<void> {
  const place = await cardOf(parts, team, organ, application.id);
  if (!place) return showCase(parts, team, organ, application, { ...where, mayExist: false });
  const card = caseCard(application, organ, todayOf(parts.clock), parts.calendar);
  const isThere = await parts.outbound.replace(place, card);
  const now = isThere
    ? place
    : await postCard(parts, team, organ, application, { ...where, mayExist: false });
  await parts.outbound.say(now.channel, now.ts, { text: words });
}
