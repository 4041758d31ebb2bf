import type { Query } from '../../applications/queries.ts';
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

/** A question with the case that it means filled in, where it names none and one was just talked about. */
export async function completed(
  { organs }: Pick<Parts, 'organs'>,
  talk: Talk,
  organ: string,
  query: Query,
): Promise<Query> {
  if (query.kind !== 'howCounted' || query.number !== null) return query;
  const noted = await organs.spokenOf(talk.team, placeOf(talk));
  const [of, number]: unknown[] = noted ? JSON.parse(noted) : [];
  return of === organ && typeof number === 'string' ? { ...query, number } : query;
}
