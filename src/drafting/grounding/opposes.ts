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

/** Ends of what stands before them: 汛前, 汛后; 会前, 会后. */
const POLES: Readonly<Record<string, string>> = { 前: '后', 后: '前', 内: '外', 外: '内' };
/** Whether a clause has the one end of something of which its notes have only the other: 汛后检查 of 汛前查. */
const isAtOtherEnd = (clause: string, texts: readonly string[]): boolean =>
  [...clause].some((char, at) => {
    const [before, other] = [clause.charAt(at - 1), POLES[char]];
    const has = (words: string) => texts.some((text) => text.includes(words));
    return other !== undefined && HAN.test(before) && has(before + other) && !has(before + char);
  });
const HAN = /\p{Script=Han}/u;

/** Whether a clause says the opposite of what it rests on: 新开抖音账号 of a note by which it was closed. */
export function opposes(clause: string, rests: readonly string[], judged: Judged): boolean {
  if (UNTRUE.some((is) => is(clause, rests, judged))) return true;
  const ends = endsIn(clause);
  const lines = linesOf(rests, judged.evidence.lines);
  if (lines === null) return false;
  if (
    isAtOtherEnd(
      clause,
      lines.map(({ text }) => text),
    )
  )
    return true;
  const told = lines.flatMap(({ text }) => endsIn(text));
  return ends.some(
    ({ pair, side }) =>
      !ends.some((end) => end.pair === pair && end.side !== side) &&
      told.some((end) => end.pair === pair && end.side !== side) &&
      !told.some((end) => end.pair === pair && end.side === side),
  );
}
