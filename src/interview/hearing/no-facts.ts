import { amountAt, amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { liesIn, overlaps, type Span } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';
import type { Session } from '../session.ts';
import { placeAt } from './named-place.ts';
import { ABOUT_SO_MANY } from './words/asking-others.ts';
import { TURNS } from './words/mending.ts';
import {
  A_FIGURE,
  APPROXIMATES,
  ASKS_OF_BOT,
  BELONGS,
  DENIES_WORDS,
  GIVEN_ANEW,
  MAKES_UP,
  NOT_ALL,
  NOT_SURE,
  OFFICE_OF_MINE,
} from './words/no-facts.ts';
import { NOTE_QUESTIONS } from './words/note-places.ts';
import { BECOMING, CHANGING, INSTEAD_OF, IS_WRONG, OF_A_ROW, WRONG_BEFORE } from './words/places.ts';
import { MISCOUNTED } from './words/shown.ts';

const I = ['我', '俺'];
const IS = '是';
const CASE = '件';
const NOT = '不是';

const CHANGES = [CHANGING, BECOMING, INSTEAD_OF, IS_WRONG, WRONG_BEFORE, GIVEN_ANEW];

/** The words of a text that change a figure which was given, or say that it was wrong; 改造 and 改进 change none. */
export function changesIn(text: string): Span[] {
  const others = TURNS.all(text).filter(({ value }) => value === 'nothing');
  return CHANGES.flatMap((words): Span[] => words.all(text)).filter(
    (word) => !others.some((other) => overlaps(other, word)),
  );
}

/** Whether a clause counts something that was done: with a unit, exactly or about. */
const counts = (clause: string): boolean =>
  amountsIn(clause).some(({ unit, value }) => unit !== '' && value > 1);

/** Whether whoever speaks speaks of themselves, and not of the office. */
export const isOfSpeaker = (clause: string): boolean =>
  I.some((word) => {
    for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1))
      if (OFFICE_OF_MINE.at(clause, at) === null && clause.slice(at, at + 2) !== '俺们') return true;
    return false;
  });

/** Between a row and what is said of its figure stands no more (characters). */
const WIDEST = 4;
/** No word that says so is longer. */
const LONGEST_WORD = 12;

/** 处罚数改一下, 许可那栏报错了: a row of a table is named, and its figure is to be another. `told`: what changes figures in the text. */
export function changesRow(
  session: Session,
  text: string,
  { start, end }: Span,
  told: readonly Span[] = changesIn(text),
): boolean {
  const changes = told.filter((word) => liesIn(word, { start, end }));
  // 申请表里的个人数不对头, 自然人申请数更正为8件: whatever it counts.
  if (changes.some((word) => A_FIGURE.endingAt(text, word.start) !== null)) return true;
  for (let at = start; at < end; at += 1) {
    const place = placeAt(session, text, at);
    if (place?.by !== 'row' || place.end > end) continue;
    const figure = OF_A_ROW.at(text, place.end);
    // 现行有效那个数，清理办说是39: nothing else is spoken of.
    if (figure?.end === end && at === start) return true;
    // 规范性文件废止漏报1件: between them stands at most a column.
    const behind = text.slice(place.end, Math.min(end, place.end + WIDEST + LONGEST_WORD));
    if (MISCOUNTED.all(behind).some((word) => word.start <= WIDEST)) return true;
    if (figure && changes.some((word) => figure.end <= word.start)) return true;
    // 处罚四十件里有两件撤销了，扣出来: the figure that stands there is told again.
    if (told.length > 0 && amountAt(text, place.end)?.unit === CASE) return true;
  }
  return false;
}

/** 是月报不是简报, 那不叫改版: words that were said are to be others. */
function deniesWords(text: string): boolean {
  const { start } = trimmed(text, { start: 0, end: text.length }, (kind) => kind === 'interjection');
  const word = DENIES_WORDS.at(text, start);
  if (!word || NOT_ALL.at(text, start) !== null) return false;
  return !word.word.endsWith(IS) || word.word.endsWith(NOT) || text.includes(NOT);
}

/** 简报12期应该放在监督保障里: what was said is to stand at another question. */
const movesNote = (text: string): boolean =>
  BELONGS.all(text).some(({ end }) => NOTE_QUESTIONS.at(text, end) !== null);

/**
 * The clauses of a message that are no facts of the year's work though they hold words of it: what asks something of the bot,
 * what the speaker says of themselves, and the whole message where it says that a figure or a word should be another.
 */
export function noFactsIn({ text, clauses, sentences }: Heard, session: Session): Span[] {
  const changes = changesIn(text);
  // What a sentence changes is told in it: 清理规范性文件12件；动态调整公开目录.
  const toldBeside = (clause: Span) => {
    const own = sentences.find((sentence) => overlaps(sentence, clause));
    return own ? changes.filter((word) => overlaps(word, own)) : changes;
  };
  if (
    deniesWords(text) ||
    movesNote(text) ||
    clauses.some((clause) => changesRow(session, text, clause, toldBeside(clause)))
  )
    return [{ start: 0, end: text.length }];
  return clauses.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return MAKES_UP.isIn(words) || (!counts(words) && (ASKS_OF_BOT.isIn(words) || isOfSpeaker(words)));
  });
}

/** Spoken numbers that tell no figure: 一百九十来条, 四五次, 百把条. Near 200 and 200-odd are printed so. */
const SPOKEN_ABOUT = '来把几';

const FEW = '好几';

/** 三百多条吧: whoever says so does not know it. */
const GUESS = '吧';

const isSpokenAbout = (
  text: string,
  { precision, start, numberEnd, end, written, low, unit }: FoundAmount,
): boolean => {
  const words = text.slice(start, numberEnd);
  // 兼好几摊: how many there are of what nobody counts.
  if (unit === '' && text.charAt(end) !== GUESS && [...words].every((char) => FEW.includes(char)))
    return false;
  return (
    precision !== 'exact' &&
    (text.charAt(end) === GUESS || written === 'chinese') &&
    (text.charAt(end) === GUESS ||
      [...words].some((char) => SPOKEN_ABOUT.includes(char)) ||
      low !== undefined)
  );
};

const TIMES_OVER = '遍趟';

/** What was handed out is counted in these. */
const COPIES: ReadonlySet<string> = new Set(['份', '本', '册', '张', '户']);

/** How many came, or took a leaflet, nobody counts to the last: 来了六十来号人, 大概发了2000本吧 are told as they are. */
const isOfCrowd = (text: string, { unit, precision, end }: FoundAmount): boolean =>
  precision !== 'exact' &&
  (sortsOf(unit).includes('person') || COPIES.has(unit) || PERSONS.endingAt(text, end + 1) !== null);

const PERSONS = wordSet(['{号|个|来个|多个}人']);

/** Between the word that says so and the figure stands no more (characters). */
const WIDEST_LEAD = 6;

/** Longer messages tell more than that somebody is not sure (characters). */
const LONGEST = 40;

/** The words by which whoever speaks says a figure or a fact that they are not sure of; null where they are. */
export function unsureOf(text: string): string | null {
  const about = amountsIn(text).find(
    (amount) =>
      isSpokenAbout(text, amount) && !isOfCrowd(text, amount) && !TIMES_OVER.includes(amount.unit || ' '),
  );
  if (about) return text.slice(about.start, about.end);
  // 催了好几遍: how often is no figure of the year.
  const [few] = ABOUT_SO_MANY.all(text).filter(({ end }) => !TIMES_OVER.includes(text.charAt(end)));
  if (few) return few.word;
  // 大概发了2000本 tells by itself that it is about so many.
  const isOfFigure = ({ start, end, word: said }: Span & { word: string }): boolean =>
    APPROXIMATES.get(said) === true &&
    amountsIn(text).some(
      (amount) =>
        (sortsOf(amount.unit).includes('person') || COPIES.has(amount.unit)) &&
        amount.end > start &&
        amount.start - end <= WIDEST_LEAD,
    );
  const [word] = text.length > LONGEST ? [] : NOT_SURE.all(text).filter((each) => !isOfFigure(each));
  return word ? word.word : null;
}
