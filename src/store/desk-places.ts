import { z } from 'zod';
import type { Session } from '../interview/session.ts';
import { workersOf } from '../interview/steps/hand-over.ts';
import type { Organ } from '../organs/organ.ts';
import { isOpen } from '../organs/permission.ts';
import type { IndexChange } from './document.ts';
import type { Keys } from './keys.ts';

/** Stands for every member of the workspace: whoever reads the reports of an organ that is open. */
export const EVERYBODY = '*';

/** On whose desks (主页) a report lies, and how far up. */
export interface DeskPlaces {
  readonly rank: number;
  readonly readers: readonly string[];
}

/** More than any year, so that a report's state counts before its year. */
const STATE = 10_000;

/** What is in hand comes first, then what has a file, then what was given up; of each the latest year first. */
function rankOf({ state, files, year }: Session): number {
  if (state === 'cancelled') return year;
  return (files.length > 0 ? STATE : 2 * STATE) + year;
}

/** Those of whom a report of an organ is: its people, or while nobody was arranged whoever has it or has worked on it, and everybody. */
const readersOf = (session: Session, organ: Organ | null): readonly string[] =>
  organ === null || isOpen(organ) ? [EVERYBODY, ...workersOf(session)] : organ.people.map(({ user }) => user);

/** Where a report lies, as it stands and as its organ's people stand. */
export const deskPlaces = (session: Session, organ: Organ | null): DeskPlaces => ({
  rank: rankOf(session),
  readers: readersOf(session, organ),
});

const keptSchema = z.tuple([z.number(), z.number()]).rest(z.string());

/** What is kept beside a report of where it lies: for which of its revisions, and the places. */
export const placesText = (revision: number, { rank, readers }: DeskPlaces): string =>
  JSON.stringify([revision, rank, ...readers]);

/** Reads that; null where there is none, as under a release that knew of no desks, and for what nobody wrote so. */
export function readPlaces(text: string | null): (DeskPlaces & { readonly revision: number }) | null {
  try {
    const [revision, rank, ...readers] = keptSchema.parse(JSON.parse(text ?? ''));
    return { revision, rank, readers };
  } catch {
    return null;
  }
}

/** What must change for a report that lay in some places to lie in others. */
export function deskChanges(
  keys: Pick<Keys, 'desk' | 'reports'>,
  { id, team, year }: Pick<Session, 'id' | 'team' | 'year'>,
  before: DeskPlaces | null,
  after: DeskPlaces,
): IndexChange[] {
  const had = new Set(before?.readers ?? []);
  const has = new Set(after.readers);
  const change = (reader: string, does: 'add' | 'remove'): IndexChange => ({
    key: keys.desk(id, team, reader),
    does,
    score: after.rank,
    member: id,
  });
  const isMoved = before?.rank !== after.rank;
  return [
    ...(before === null ? [{ key: keys.reports(id), does: 'add' as const, score: year, member: id }] : []),
    ...[...had].filter((reader) => !has.has(reader)).map((reader) => change(reader, 'remove')),
    ...[...has].filter((reader) => isMoved || !had.has(reader)).map((reader) => change(reader, 'add')),
  ];
}
