import { clauseTexts } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { overlaps } from '../../language/span.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { type Judged, linesOf, ownLines } from './ground-of.ts';

/** How much of what a clause says a note has to deny. */
const DENIED = 0.5;

/** 没做, 未做 tell that something was not done; 不懂, 不准 only of what. */
const UNDONE = wordSet(['{没|未|还没|尚未|从未|没有|无}']);

/** 没变 denies nothing of what stands before it. */
const LEVEL = wordSet(['{变|动|改|断|停}']);

/**
 * A note in what it denies and what else it says: 没单独培训，跟例会讲了1次 denies 单独培训. What nothing follows denies what stands
 * before it (新的还没出), except of applications: there it tells how they were answered (涉密的数据没给).
 */
function partedByDenial(
  text: string,
  aspect: string,
): { denied: readonly string[]; said: readonly string[] } {
  const isOfResults = aspect === 'onRequest';
  const denied: string[] = [];
  const said: string[] = [];
  for (const clause of clauseTexts(text)) {
    const scopes = negationsIn(clause)
      .filter((word) => !LEVEL.at(clause, word.scope.start))
      .filter((word) => UNDONE.at(clause, word.start) && (!isOfResults || word.scope.start > word.start))
      .map((word) => {
        const scope = clause.slice(word.scope.start, word.scope.end);
        // 不懂的打电话问: whoever is told of, not what was done.
        const of = scope.indexOf(OF);
        const till = of >= 0 && of < scope.length - 1 ? word.scope.start + of : word.scope.end;
        const isBare = runsOf(clause.slice(word.scope.start, till)).length === 0;
        return isBare && of < 0 && !isOfResults
          ? { start: 0, end: clause.length }
          : { start: word.scope.start, end: till };
      });
    const isDenied = (at: number) => scopes.some((scope) => overlaps(scope, { start: at, end: at + 1 }));
    const blotted = (isLeft: (at: number) => boolean) =>
      [...clause].map((char, at) => (isLeft(at) ? char : '|')).join('');
    if (scopes.length > 0) denied.push(blotted(isDenied));
    said.push(blotted((at) => !isDenied(at)));
  }
  return { denied, said };
}
const OF = '的';

/** Aspects on what is wanting, and on what is to be done because it is. */
export const UNJUDGED: ReadonlySet<string> = new Set(['problems', 'measures']);

const heldIn = (runs: readonly string[], parts: readonly string[]): number =>
  Math.max(0, ...parts.map((part) => coverOf(runs, toldBy(part)).held));

/** Whether a word stands in nothing of some lines but what they deny: 清明 of 国庆报了，清明没报. */
export function isOnlyDenied(word: string, lines: readonly Line[]): boolean {
  const parted = lines.map(({ text, aspect }) => partedByDenial(text, aspect));
  const stands = (parts: readonly string[]) => parts.some((part) => part.includes(word));
  return parted.some(({ denied }) => stands(denied)) && !parted.some(({ said }) => stands(said));
}

/** Whether the notes only deny what a clause says to be: 组织培训1次 of 没单独培训，跟例会讲了1次. */
export function isDeniedByNotes(clause: string, rests: readonly string[], judged: Judged): boolean {
  if (UNJUDGED.has(judged.aspect) || negationsIn(clause).length > 0) return false;
  const runs = runsOf(clause);
  const own = ownLines(judged);
  const lines = linesOf(rests, own);
  if (runs.length === 0 || lines === null) return false;
  const last = runs.slice(-1);
  const parted = lines.map(({ text }: Line) => partedByDenial(text, judged.aspect));
  const deniedParts = parted.flatMap((each) => each.denied);
  const denied = heldIn(runs, deniedParts);
  const said = own.flatMap(({ text }) => partedByDenial(text, judged.aspect).said);
  const length = last.join('').length;
  const isDone = length > 1 && heldIn(last, deniedParts) === length;
  return (
    (denied >= runs.join('').length * DENIED && heldIn(runs, said) < denied) ||
    (isDone && heldIn(last, said) === 0)
  );
}
