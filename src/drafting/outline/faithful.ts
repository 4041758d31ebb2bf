import { fold } from '../../language/fold.ts';
import { numbersIn } from '../../language/numbers.ts';
import { inReportWords } from '../../report/words/official-words.ts';
import { thingsIn } from '../words/objects.ts';

const numbers = (text: string) => numbersIn(fold(text).text);
/** Whether two numbers are one: a year may be written out (26年). */
const isSame = (one: number, other: number): boolean =>
  one === other || (other > 2000 && other < 2100 && one === other % 100);

/** What a numeral stands for that counts nothing, as each wording of it may be written: 一个, 首次, 两样. */
const LEAST = 2;

/** Whether a wording has each figure of what was said, and none besides. */
function hasFigures(said: string, written: string, year: number): boolean {
  const before = numbers(said);
  const after = numbers(written);
  const isKept = before.every(
    (one) =>
      (one.written === 'chinese' && one.value <= LEAST) ||
      after.some(({ value }) => isSame(one.value, value)),
  );
  const isGrounded = after.every(
    (one) =>
      one.value <= LEAST || one.value === year + 1 || before.some(({ value }) => isSame(value, one.value)),
  );
  return isKept && isGrounded;
}

const QUOTED = /“[^”]{0,40}”|《[^》]{0,60}》/g;

/** Whether a wording names each thing that was spoken of, by the word that the tables have for it, and each title. */
function hasThings(said: string, written: string): boolean {
  const plain = inReportWords(said);
  const things = thingsIn(plain).map(({ start, end }) => plain.slice(start, end));
  return [...things.filter((thing) => thing.length > 1), ...(said.match(QUOTED) ?? [])].every((thing) =>
    written.includes(thing),
  );
}

/**
 * Whether a wording tells what was said: every figure and none besides, every title, and every thing that the tables know;
 * the words that a wording adds are those of the tables. `year` is the report's, after which 明年 is named.
 */
export const tellsTheSame = (said: string, written: string, year: number): boolean =>
  hasFigures(said, written, year) && hasThings(said, written);
