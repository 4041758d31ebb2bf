import { isPair } from '../../language/dictionary.ts';
import { withoutClosing, withoutOpening } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { wordSet } from '../../language/lexicon.ts';
import { inReportWords } from '../../report/words/official-words.ts';
import { NEXT_YEAR, SELF } from '../../report/words/same-words.ts';
import { withoutBlanks } from '../blanks.ts';
import type { Note } from '../draft.ts';
import { cleanText } from '../hygiene.ts';
import { withoutCleft, withoutParticles, withoutSpokenEnds } from '../words/frames.ts';
import { isOfficial, opened } from '../words/spoken.ts';
import { inWrittenShapes } from './clause-shapes.ts';
import { withWrittenDenials } from './denials.ts';
import { tellsTheSame } from './faithful.ts';
import { withoutFamiliarNames } from './familiar.ts';
import { withFullVerbs } from './full-verbs.ts';
import { withoutHesitation } from './hesitation.ts';
import { improvementsIn } from './improved.ts';
import { withoutInstructions } from './instructions.ts';
import { withListedCounts } from './listed-counts.ts';
import { withOfficialPredicates } from './official-predicates.ts';
import { withReviewChain } from './review-chain.ts';
import { apartByStrokes, withJoinedCounts, withoutArrows } from './shorthand.ts';
import { withTimeliness } from './timeliness.ts';
import { withChange } from './written-changes.ts';
import { withWrittenCounts } from './written-counts.ts';
import { withWrittenTurns } from './written-turns.ts';
import { withUnits } from './written-units.ts';
import { withWrittenYears } from './written-years.ts';

const NOTHING = /^(?:没有|无|暂无|没|否|不涉及|未发生|均无|都没有|nothing|none|no)(?:了|的|情况)?$/i;
/** Where an item ends: at a mark, or before the number of the next. */
const ITEM_END = /\n|；|(?<=。)(?=.)|(?=[①-⑳])|\s(?=\d{1,2}[.、]\D)/;
/** How the organ calls itself, which year comes next and what last year's problems were, for what notes say of them. */
export interface Names {
  readonly self: string;
  readonly year: number;
  /** The problems of last year's report. */
  readonly problems?: readonly string[];
}

/** What is said, step by step as a report has it: each takes what the one before it gives. */
const STEPS: readonly ((text: string) => string)[] = [
  withListedCounts,
  inReportWords,
  withFullVerbs,
  withWrittenDenials,
  withoutParticles,
  withTimeliness,
  opened,
];
/** The same where that told more or less than was said: its own words without what only speech has. */
const FEWER_STEPS: readonly ((text: string) => string)[] = [
  inReportWords,
  withWrittenDenials,
  withoutParticles,
];

/** Marks between which a pause parts nothing. */
const OPENING = '（“《';
const CLOSING = '）”》';

/** Clauses of an item, parted by ， outside of brackets and quotation marks. */
export function noteClauses(item: string): string[] {
  const clauses = [''];
  let depth = 0;
  for (const character of item) {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (character === '，' && depth === 0) clauses.push('');
    else clauses[clauses.length - 1] += character;
  }
  return clauses.filter(Boolean);
}

/** Behind these an organ's level with 上 is another word: 县上级部门. */
const NO_PLACE = '级报传网线门墙会';

/** A clause that begins with 局里 or 镇上 of an organ that calls itself 我局 or 我镇. */
function withOwnName(text: string, self: string): string {
  const own = self.slice(1);
  return text
    .split(/(?<=[，；。])/)
    .map((clause) => {
      const isOwn = clause.startsWith(`${own}里`) || clause.startsWith(`${own}上`);
      const behind = clause.slice(own.length + 1);
      return isOwn && !NO_PLACE.includes(behind.charAt(0) || '级')
        ? self + withoutOpening(behind, '的')
        : clause;
    })
    .join('');
}

/** A superior's level before what it did: 县里通报1次 is 县级通报1次, and 报到县里 stays. */
const LEVELS = wordSet(['{省|市|县|区|镇|乡}里']);
const TOWARDS = '去到向给报送找在从往对为跟由';
const withLevels = (text: string): string =>
  LEVELS.all(text).reduceRight(
    (out, { start, end }) =>
      !TOWARDS.includes(text.charAt(start - 1) || '-') &&
      (isPair(text.slice(end, end + 2)) || text.startsWith('来电', end))
        ? `${out.slice(0, end - 1)}级${out.slice(end)}`
        : out,
    text,
  );

/**
 * An item in written Chinese: as it was said where it is that already; clause by clause where the wording of the whole would
 * tell more or less than was said, and in its own words, without particles alone, where that of a clause would.
 */
function written(said: string, names: Names): string {
  const { self, year } = names;
  const named = (words: string) => words.replaceAll(SELF, self).replaceAll(NEXT_YEAR, `${year + 1}年`);
  const bare = withoutCleft(withoutSpokenEnds(inWrittenShapes(withoutHesitation(said))));
  const inNumbers = withWrittenYears(withChange(withUnits(withWrittenCounts(withWrittenTurns(bare)))));
  const counted = withLevels(
    withOwnName(withOfficialPredicates(withTimeliness(withJoinedCounts(inNumbers))), self),
  );
  if (isOfficial(counted)) {
    const full = withFullVerbs(withListedCounts(counted));
    return tellsTheSame(counted, full, year) ? full : counted;
  }
  for (const steps of [STEPS, FEWER_STEPS]) {
    const words = named(steps.reduce((text, step) => step(text), counted));
    if (tellsTheSame(counted, words, year)) return words;
    const clauses = noteClauses(counted);
    if (clauses.length > 1) return clauses.map((clause) => written(clause, names)).join('，');
  }
  return counted;
}

/** One fact of a note: in the clerk's words and in written Chinese. */
export interface Item {
  readonly said: string;
  /** The problem of last year that it is said of: 针对…的问题; '' for none. */
  readonly lead: string;
  readonly written: string;
  /** What was only said to whoever writes the report. */
  readonly toTheWriter: readonly string[];
}

/** A note's items: one fact each, without numbering and closing marks. Empty for "没有". */
export function itemsOf(note: Note, names: Names): Item[] {
  return apartByStrokes(cleanText(withoutBlanks(note.text)))
    .split(ITEM_END)
    .map((item) => withoutClosing(withoutEnumerator(item.trim()), '。；，、： \n\t'))
    .filter((item) => item !== '' && !NOTHING.test(item))
    .flatMap((item) => {
      const { told, toTheWriter } = withoutInstructions(item, noteClauses);
      const facts =
        note.aspect === 'improvements'
          ? improvementsIn(told, names.problems ?? [])
          : [{ lead: '', done: told }];
      return facts.map(({ lead, done }, at) => ({
        said: facts.length === 1 ? told : done,
        lead,
        written:
          done === '' ? '' : written(withReviewChain(withoutArrows(withoutFamiliarNames(done))), names),
        toTheWriter: at === 0 ? toTheWriter : [],
      }));
    });
}

/** The items of all notes of an aspect, in order, none twice. */
export const itemsUnder = (notes: readonly Note[], aspect: string, names: Names): Item[] => [
  ...new Map(
    notes
      .filter((note) => note.aspect === aspect)
      .flatMap((note) => itemsOf(note, names))
      .map((item) => [item.written || item.toTheWriter.join(), item]),
  ).values(),
];
