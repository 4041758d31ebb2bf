import { amountsIn } from '../language/amounts.ts';
import { fold } from '../language/fold.ts';
import { hasSpokenVerb, hasVerb } from './words/frames.ts';

/** A stretch of blanks within a line; the number of the next item keeps its own. */
const BLANKS = /[ \t\u3000]{1,40}(?!\d{1,2}[.、]\D)/g;
/** Marks beside which a blank says nothing. */
const IS_MARK = /[^\p{Script=Han}\d]/u;

const endsInCount = (text: string): boolean => {
  const folded = fold(text).text;
  return amountsIn(folded).some(({ unit, end }) => unit !== '' && end === folded.length);
};
/** So few characters are no clause. */
const LONGEST_PART = 2;
/** Whether a piece between blanks can be a clause: it counts, or says what was done. */
const isClause = (text: string): boolean =>
  text.length > LONGEST_PART && (/\d/.test(text) || hasVerb(text) || hasSpokenVerb(text));

/** Whether a blank parts what is before it from what is behind; the widest blanks of a line part, narrower ones only space its words. */
function parts(before: string, behind: string, isWidest: boolean): boolean {
  const [last, next] = [before.slice(-1), behind.charAt(0)];
  if (last === '' || IS_MARK.test(last) || IS_MARK.test(next) || /\d/.test(last)) return false;
  if (endsInCount(before)) return true;
  if (/\d/.test(next) || behind.length < LONGEST_PART) return false;
  return isWidest && isClause(before) && isClause(behind);
}

function lineWithoutBlanks(line: string): string {
  const pieces = line.split(BLANKS);
  const widths = [...line.matchAll(BLANKS)].map(([blank]) => blank.length);
  const widest = Math.max(...widths);
  let out = pieces[0] ?? '';
  for (const [at, piece] of pieces.slice(1).entries()) {
    // A clause reaches to the next widest blank.
    const next = widths.indexOf(widest, at + 1);
    const behind = pieces.slice(at + 1, next < 0 ? undefined : next + 1).join('');
    const clause = out.slice(Math.max(...[...'，；。'].map((mark) => out.lastIndexOf(mark))) + 1);
    out += `${parts(clause, behind, widths[at] === widest) ? '，' : ''}${piece}`;
  }
  return out;
}

/** A note in which blanks stand for pauses or for nothing: 网站  21条   培训  2次 is 网站21条，培训2次. */
export const withoutBlanks = (text: string): string => text.split('\n').map(lineWithoutBlanks).join('\n');
