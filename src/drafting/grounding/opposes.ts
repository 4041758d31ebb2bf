import { lexicon } from '../../language/lexicon.ts';
import { type End, OPPOSITES } from '../words/opposites.ts';
import { isOnlyAttended } from './attended.ts';
import { isDeniedByNotes } from './denied.ts';
import { type Judged, linesOf } from './ground-of.ts';
import { isMended } from './mended.ts';
import { isOfUnwrittenPaper } from './papers.ts';

/** What a clause may say that those very notes rule out which have its words. */
const UNTRUE = [isDeniedByNotes, isOnlyAttended, isOfUnwrittenPaper, isMended];

const ENDS = lexicon<End | null>(OPPOSITES);
const endsIn = (text: string): End[] => ENDS.all(text).flatMap(({ value }) => value ?? []);

/** Whether a clause says the opposite of what it rests on: 新开抖音账号 of a note by which it was closed. */
export function opposes(clause: string, rests: readonly string[], judged: Judged): boolean {
  if (UNTRUE.some((is) => is(clause, rests, judged))) return true;
  const ends = endsIn(clause);
  const lines = linesOf(rests, judged.evidence.lines);
  if (ends.length === 0 || lines === null) return false;
  const told = lines.flatMap(({ text }) => endsIn(text));
  return ends.some(
    ({ pair, side }) =>
      !ends.some((end) => end.pair === pair && end.side !== side) &&
      told.some((end) => end.pair === pair && end.side !== side) &&
      !told.some((end) => end.pair === pair && end.side === side),
  );
}
