import { isBelieved, isUnknown } from '../../language/doubt.ts';
import { wordSet } from '../../language/lexicon.ts';
import { isSpoken } from '../../report/words/official-words.ts';
import type { Note } from '../draft.ts';
import { hasSpokenVerb, hasVerb, isOnlyVerbs } from '../words/frames.ts';
import { thingAtEnd } from '../words/objects.ts';
import { soundsSpoken, standsWritten } from '../words/spoken.ts';
import { hasVerbBeside } from '../words/verb-beside.ts';
import { isBroken } from './broken-sentences.ts';
import { withSubject, withWork } from './lost-subjects.ts';
import { type Item, itemsUnder, type Names, noteClauses } from './note-text.ts';
import { onApplications } from './on-applications.ts';
import { besideTables } from './repeats.ts';
import { sentenceOf } from './sentence.ts';
import { isShorthand } from './shorthand.ts';
import { hasBareNumber } from './written-units.ts';

/** What an aspect's notes give: sentences for the report, and what the clerk is asked about instead. */
export interface Composed {
  readonly sentences: readonly string[];
  /** Clauses that say otherwise than a table. */
  readonly contradictions: readonly string[];
  readonly unfit: readonly Unfit[];
}

/** Why words of a note stand in no sentence. */
type Why = 'doubted' | 'terse' | 'spoken' | 'empty' | 'to the writer';

/** Words of a note that stand in no sentence. */
interface Unfit {
  readonly why: Why;
  readonly words: string;
}

/** What the clerk is told of each kind. */
const TOLD: readonly (readonly [why: Why, begins: string, ends: string])[] = [
  ['doubted', '要点', '说得不肯定，没有写进初稿：请核实后补充。'],
  ['terse', '要点', '是简写，没有写进初稿：请写成一句话，数字带上单位。'],
  ['spoken', '要点', '口语较多，没有写进初稿：请改成书面语后补充。'],
  ['empty', '要点', '没有写进初稿：请补充做了什么、多少。'],
  ['to the writer', '要点中的', '是写给起草人的话，没有写进初稿。'],
];

/** One question or remark for all words of a kind. */
export const toldOf = (unfit: readonly Unfit[]): string[] =>
  TOLD.flatMap(([why, begins, ends]) => {
    const words = unfit.filter((each) => each.why === why).map((each) => `“${each.words}”`);
    return words.length === 0 ? [] : [`${begins}${words.join('')}${ends}`];
  });

/** Whether a clause says too little without the one before it: 行政诉讼1件，胜诉. */
const hangsOn = (next: string | undefined, beside: string | undefined): boolean =>
  next !== undefined &&
  beside === 'new' &&
  (next.length <= 4 || /^\d+月|^当[天日场]/.test(next) || OF_IT.at(next, 0) !== null);
/** How a clause begins that says what the one before it counts is. */
const OF_IT = wordSet(['{是|为|系|均为|都是|全是|原因|因|主要是}']);

/** How a dispute ended, and how a clause begins that tells why. */
const RESULT = wordSet(['{被|}{纠正|纠错|败诉|撤销}{了|}', '被纠{了|}']);
const IS = wordSet(['{是|系}{因为|因|由于|}', '{因为|因|由于}']);

/** How a clause begins that says something of all that the one before it counts. */
const OF_ALL = wordSet(['{均|均已|全部|都}']);
/** A clause that is nothing but a count. */
const COUNT_ALONE = /^[有共约]{0,2}\d[\d,]{0,8}\p{Script=Han}$/u;
/** How no sentence begins: such an item goes on from the one before it. */
const GOES_ON = wordSet(['{其中|其余|且|并且|同比|较上年}']);

/** How an item begins that is about what is left of the one before it. */
const REST = wordSet(['{剩余|剩下|其余|另一|另外|另有|其他}']);

/** What the clerk is told of words that were only for the writer. */
export const notPrinted = ({ toTheWriter }: Item): Unfit[] =>
  toTheWriter.map((words) => ({ why: 'to the writer', words }));

/** So little (characters) says nothing where no word of it tells what was done or how many. */
const SAYS_NOTHING = 8;
const isEmpty = (text: string): boolean =>
  text.length <= SAYS_NOTHING &&
  !/\d/.test(text) &&
  !text.includes('未') &&
  (isOnlyVerbs(text) || (!hasVerb(text) && !hasSpokenVerb(text)));

const isDoubted = (clause: string): boolean => isBelieved(clause) || isUnknown(clause);
/** What stands in brackets may be counted shortly: 26篇（图解15、问答11）. */
const BRACKETED = /（[^（）]{0,80}）/g;
/** Whether a clause can be no part of a sentence: a number of nothing, or signs for words. */
const isTerse = (clause: string): boolean =>
  isShorthand(clause) || hasBareNumber(clause.replace(BRACKETED, ''));

/** Whether words are left that only speech has. */
const sounds = (text: string): boolean => isSpoken(text) || soundsSpoken(text);

/** Whether words of a note may stand in a report as they are. */
const isBearable = (said: string): boolean =>
  standsWritten(said) && !isBroken(said) && hasVerb(said) && !isDoubted(said) && !isTerse(said);

function composedItem(
  item: Item,
  aspect: string,
  tablesSentence: string,
  make: (clauses: readonly string[]) => string,
): Composed {
  const clauses = noteClauses(item.written).map((clause) =>
    aspect === 'onRequest' ? onApplications(clause) : clause,
  );
  // 纠正，是未说明理由: the result is in the tables, and why in no sentence without it.
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1] ?? '';
    const of = RESULT.isIn(before) && IS.at(clause, 0);
    if (of && !RESULT.get(before)) clauses[at] = `原因是${clause.slice(of.end)}`;
    else if (of) clauses.splice(at - 1, 2, `${clauses[at - 1]}的原因是${clause.slice(of.end)}`);
  });
  const beside = clauses.map((clause) => besideTables(aspect, clause, tablesSentence));
  // 有64件 behind what the applications were about counts those, and no cell.
  clauses.forEach((clause, at) => {
    if (at > 0 && beside[at - 1] === 'new' && beside[at] === 'contradicts' && COUNT_ALONE.test(clause))
      beside[at] = 'new';
  });
  // 来要数据2件，都给了: all of those, which no table counts.
  clauses.forEach((clause, at) => {
    if (beside[at] === 'same' && beside[at - 1] === 'new' && !/\d/.test(clause) && OF_ALL.at(clause, 0))
      beside[at] = 'new';
  });
  const isKept = (at: number): boolean => beside[at] === 'new' || hangsOn(clauses[at + 1], beside[at + 1]);
  clauses.forEach((clause, at) => {
    if (at > 0 && beside[at] === 'new' && !isKept(at - 1))
      clauses[at] = withSubject(clause, clauses[at - 1] ?? '', aspect);
  });
  const left = clauses.filter((_, at) => isKept(at));
  const leftBeside = beside.filter((_, at) => isKept(at));
  const written = left.length > 0 ? make(left) : '';
  // What came out broken gives way to the note's own words, where a report can bear them.
  const isOwn = isBroken(written) && left.length === clauses.length && isBearable(item.said);
  const made = isOwn ? item.said : written;
  const why = made === '' || isOwn ? null : whyUnfit(left, made, make);
  const before = why === null ? left.length : fitBefore(left, make);
  // What was kept for the clause behind it alone is in the tables.
  const fit = leftBeside.slice(0, before).includes('new') ? before : 0;
  const sentence = withWork(fit === left.length ? made : fit > 0 ? make(left.slice(0, fit)) : '', aspect);
  return {
    sentences: sentence === '' ? [] : [[item.lead, sentence].filter(Boolean).join('，')],
    contradictions: clauses.filter((_, at) => beside[at] === 'contradicts'),
    unfit: [
      ...(why === null ? [] : [{ why, words: fit > 0 ? saidFrom(item, clauses, left[fit]) : item.said }]),
      ...notPrinted(item),
    ],
  };
}

/** How many clauses before the first that is unfit make a sentence without it: the first counts something. */
function fitBefore(clauses: readonly string[], make: (some: readonly string[]) => string): number {
  const at = clauses.findIndex((_, index) => {
    const some = clauses.slice(0, index + 1);
    return whyUnfit(some, make(some), make) !== null;
  });
  const before = clauses.slice(0, Math.max(0, at));
  const [first = ''] = before;
  return /\d/.test(first) && hasVerbBeside(make(before)) ? before.length : 0;
}

/** What was said from a clause on, in the words of who said it; all of it where its clauses are not those that were written. */
function saidFrom(item: Item, clauses: readonly string[], clause: string | undefined): string {
  const said = noteClauses(item.said);
  const at = clause === undefined ? -1 : clauses.indexOf(clause);
  return at > 0 && said.length === clauses.length ? said.slice(at).join('，') : item.said;
}

/** Why an item stands in no sentence, one half of it as little as the other; null where it does. */
function whyUnfit(
  clauses: readonly string[],
  made: string,
  make: (some: readonly string[]) => string,
): Why | null {
  if (clauses.some(isDoubted)) return 'doubted';
  if (clauses.some(isTerse)) return 'terse';
  if (isBroken(made)) return 'spoken';
  if (clauses.some((clause) => sounds(make([clause])))) return 'spoken';
  return make === sentenceOf && isEmpty(made) ? 'empty' : null;
}

/** Sentences, where one that goes on from another stands behind it in one. */
function joined(sentences: readonly string[]): string[] {
  const all: string[] = [];
  for (const sentence of sentences)
    if (all.length > 0 && GOES_ON.at(sentence, 0)) all[all.length - 1] += `，${sentence}`;
    else all.push(sentence);
  return [...new Set(all)];
}

function composed(
  items: readonly Item[],
  aspect: string,
  tablesSentence: string,
  make: (clauses: readonly string[]) => string,
): Composed {
  const made = items.map((item) => composedItem(item, aspect, tablesSentence, make));
  // 剩余的按程序办理 says nothing once what comes before it is left out.
  const isLost = (at: number): boolean =>
    at > 0 &&
    made[at - 1]?.sentences.length === 0 &&
    made[at - 1]?.unfit.length !== 0 &&
    REST.at(items[at]?.written ?? '', 0) !== null;
  const whole = made.map(
    (each, at): Composed =>
      isLost(at) && each.sentences.length > 0
        ? { ...each, sentences: [], unfit: [{ why: 'spoken', words: items[at]?.said ?? '' }, ...each.unfit] }
        : each,
  );
  return {
    sentences: joined(whole.flatMap(({ sentences }) => sentences)),
    contradictions: whole.flatMap(({ contradictions }) => contradictions),
    unfit: whole.flatMap(({ unfit }) => unfit),
  };
}

/** The sentences that the notes of an aspect of 一 make beside what the tables' own sentence says. */
export function composedUnder(
  notes: readonly Note[],
  aspect: string,
  names: Names,
  tablesSentence: string,
): Composed {
  const made = composed(itemsUnder(notes, aspect, names), aspect, tablesSentence, sentenceOf);
  return { ...made, sentences: made.sentences.map((sentence) => `${sentence}。`) };
}

const joinedUp = (clauses: readonly string[]): string => clauses.join('，');
/** What became of a problem, with a verb where it only counts or names an act. */
function improvedIn(clauses: readonly string[]): string {
  if (clauses.some((clause) => hasVerbBeside(clause) || hasSpokenVerb(clause))) return joinedUp(clauses);
  const thing = clauses.length === 1 ? thingAtEnd(clauses.join()) : null;
  return thing ? `${thing.verb}${clauses.join()}` : sentenceOf(clauses);
}

/** The items of 五 that the notes of an aspect make. */
export const itemsComposed = (notes: readonly Note[], aspect: string, names: Names): Composed =>
  composed(itemsUnder(notes, aspect, names), aspect, '', aspect === 'improvements' ? improvedIn : joinedUp);
