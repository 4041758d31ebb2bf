import { z } from 'zod';
import type { Facts } from '../../../applications/queries/facts.ts';
import { type Filter, type Query, querySchema } from '../../../applications/queries/query.ts';
import { applicationOf } from '../../../store/keys.ts';
import type { Parts } from '../../parts.ts';
import { allFilters } from './all-filters.ts';

/** Where a conversation is: its thread, or the channel itself. */
export interface Talk {
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
}

const placeOf = ({ channel, thread }: Talk): string => `case:${channel}:${thread ?? ''}`;

/** `isMissed`: what was asked since then was not understood, or could not be noted. */
const notedSchema = z.object({ organ: z.string(), query: querySchema, isMissed: z.boolean().optional() });

/** A question that may be gone on from; another one was asked since then where it is missed. */
export interface LastAsked {
  readonly query: Query;
  readonly isMissed: boolean;
}

/** A question about one case. */
export const aboutCase = (number: string): Query => ({
  measure: { kind: 'aspect', aspect: 'stage' },
  filters: [{ by: 'number', numbers: [number], not: false }],
  latest: false,
});

/** Numbers that stand for an applicant's name in what is noted. */
const MOST_NUMBERS = 10;

/**
 * A question as it may be noted: the applications themselves stand for the name of their applicant, since a mark outlives
 * the personal data. null where they are too many to name, or where a name is asked for otherwise.
 */
export function withoutApplicants(query: Query, rows: readonly Pick<Facts, 'number'>[]): Query | null {
  const isOfApplicant = ({ by }: Filter) => by === 'applicant';
  if (!allFilters(query).some(isOfApplicant)) return query;
  const numbers = rows.map(({ number }) => number);
  const isPlain =
    query.measure.kind !== 'compare' &&
    query.measure.kind !== 'share' &&
    !allFilters(query).some((one) => isOfApplicant(one) && !query.filters.includes(one));
  if (!isPlain || numbers.length === 0 || numbers.length > MOST_NUMBERS) return null;
  const rest = query.filters.filter(({ by }) => by !== 'applicant' && by !== 'number');
  return { ...query, filters: [...rest, { by: 'number', numbers, not: false }] };
}

/** Notes the question that was just answered, so that 其中…, 那上个月呢 and 怎么算的 go on from it. */
export async function noteTalk({ organs }: Pick<Parts, 'organs'>, talk: Talk, organ: string, query: Query) {
  await organs.rememberSpokenOf(talk.team, placeOf(talk), JSON.stringify({ organ, query }));
}

/** The case whose own thread this is, as a question about it; null in any other place. */
async function ofThread(
  { store, ledger }: Pick<Parts, 'store' | 'ledger'>,
  { team, channel, thread }: Talk,
  organ: string,
): Promise<Query | null> {
  const linked = thread === null ? null : await store.findThread(team, channel, thread);
  const own = linked === null ? null : applicationOf(linked);
  if (own?.organ !== organ) return null;
  const [application] = await ledger.loadMany(organ, [own.id]);
  return application ? aboutCase(application.case.number) : null;
}

/** The question that a conversation last had answered, or the case whose thread it is; null where there is none. */
export async function lastAsked(
  parts: Pick<Parts, 'organs' | 'store' | 'ledger'>,
  talk: Talk,
  organ: string,
): Promise<LastAsked | null> {
  const own = await ofThread(parts, talk, organ);
  return own ? { query: own, isMissed: false } : notedIn(parts, talk, organ);
}

async function notedIn(
  { organs }: Pick<Parts, 'organs'>,
  talk: Talk,
  organ: string,
): Promise<LastAsked | null> {
  const noted = notedSchema.safeParse(
    JSON.parse((await organs.spokenOf(talk.team, placeOf(talk))) ?? 'null'),
  );
  return noted.success && noted.data.organ === organ
    ? { query: noted.data.query, isMissed: noted.data.isMissed === true }
    : null;
}

/** Notes that a question came behind the one that was answered last, and was not: whoever goes on may mean either. */
export async function noteMissed(parts: Pick<Parts, 'organs'>, talk: Talk, organ: string): Promise<void> {
  const noted = await notedIn(parts, talk, organ);
  if (noted && !noted.isMissed)
    await parts.organs.rememberSpokenOf(
      talk.team,
      placeOf(talk),
      JSON.stringify({ organ, query: noted.query, isMissed: true }),
    );
}
