import type { Query } from '../../applications/queries.ts';
import { applicationOf } from '../../store/keys.ts';
import type { Parts } from '../parts.ts';

/** Where a conversation is: its thread, or the channel itself. */
export interface Talk {
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
}

const placeOf = ({ channel, thread }: Talk): string => `case:${channel}:${thread ?? ''}`;

/** Notes the number of the case that was just talked about, so that "怎么算的?" means it. */
export async function noteTalk({ organs }: Pick<Parts, 'organs'>, talk: Talk, organ: string, number: string) {
  await organs.rememberSpokenOf(talk.team, placeOf(talk), JSON.stringify([organ, number]));
}

/** The number of the case whose own thread this is; null in any other place. */
async function ofThread(
  { store, ledger }: Pick<Parts, 'store' | 'ledger'>,
  { team, channel, thread }: Talk,
  organ: string,
): Promise<string | null> {
  const linked = thread === null ? null : await store.findThread(team, channel, thread);
  const own = linked === null ? null : applicationOf(linked);
  if (own?.organ !== organ) return null;
  const [application] = await ledger.loadMany(organ, [own.id]);
  return application?.case.number ?? null;
}

/**
 * A question with the case that it means filled in, where it names none: the one whose thread this is, else the one
 * that was just talked about.
 */
export async function completed(
  parts: Pick<Parts, 'organs' | 'store' | 'ledger'>,
  talk: Talk,
  organ: string,
  query: Query,
): Promise<Query> {
  if (query.kind !== 'howCounted' || query.number !== null) return query;
  const own = await ofThread(parts, talk, organ);
  if (own !== null) return { ...query, number: own };
  const noted = await parts.organs.spokenOf(talk.team, placeOf(talk));
  const [of, number]: unknown[] = noted ? JSON.parse(noted) : [];
  return of === organ && typeof number === 'string' ? { ...query, number } : query;
}
