import { dictionaryWords } from '../../language/dictionary.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { isHan } from '../../language/han.ts';
import { wordSet } from '../../language/lexicon.ts';
import { numbersIn } from '../../language/numbers.ts';
import { endsInWritten, inReportWords } from '../../report/words/official-words.ts';
import { verbAtEnd } from '../words/frames.ts';

const numbers = (text: string) => numbersIn(fold(text).text);
/** Whether two numbers are one: a year may be written out (26年). */
const isSame = (one: number, other: number): boolean =>
  one === other || (other > 2000 && other < 2100 && one === other % 100);

/** What a numeral stands for that counts nothing, as each wording of it may be written: 一个, 首次, 两样. */
const LEAST = 2;

/** Whether a wording has each figure of what was said, and none besides. */
function hasFigures(said: string, written: string, year: number): boolean {
  const before = [...numbers(said), ...numbers(inReportWords(said))];
  const after = numbers(written);
  const isKept = numbers(said).every(
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

/** What has a name of its own: in quotation marks, or a title. */
export const QUOTED = /“[^”]{0,40}”|《[^》]{0,60}》/g;

/** Words of what was said that a wording may have otherwise: particles, denials, turns, and how the year is called. */
const LIGHT = wordSet([
  '{多|来}{人|个|次|家|条|件|份}',
  '{没有|没|未|一下|已经|一个|两个|个月|每个|去年|上年|今年|本年度|明年|来年|我们|咱们|现在|个人|来了|去了|到了|老是}',
]);
/** Particles and numerals. */
const LIGHT_CHARACTERS = wordSet(['{了|过|着|一|二|两|三|四|五|六|七|八|九|十|百}']);
const isLight = (word: string): boolean =>
  word.length < 2 || !isHan(word) || LIGHT.isIn(word) || LIGHT_CHARACTERS.isIn(word);

/** Whether a wording has each word of what was said, by the word that the tables have for it, and each title. */
function hasWords(said: string, written: string): boolean {
  const plain = inReportWords(said);
  const words = dictionaryWords(plain).map(({ word }) => word);
  return [...words.filter((word) => !isLight(word)), ...(said.match(QUOTED) ?? [])].every((word) =>
    written.includes(word),
  );
}

/** Whether a wording ends in a character that is left of a word: 整改完毕成. What was said so may stay so. */
function isWhole(said: string, written: string): boolean {
  const last = dictionaryWords(written).at(-1)?.word ?? '';
  const isCount = '余'.includes(written.at(-2) ?? '-');
  const isWord = endsInWritten(written) || (verbAtEnd(written)?.length ?? 0) > 1;
  const isLeft = last.length === 1 && !isWord && !isCount && /\p{Script=Han}{2}$/u.test(written);
  return !isLeft || dictionaryWords(withoutClosing(said, '了的吧呢啊过')).at(-1)?.word === last;
}

/**
 * Whether a wording tells what was said: every figure and none besides, every title, and every word by what the tables have
 * for it; and whether it is whole. `year` is the report's, after which 明年 is named.
 */
export const tellsTheSame = (said: string, written: string, year: number): boolean =>
  hasFigures(said, written, year) && hasWords(said, written) && isWhole(said, written);
