import { isBelieved, isUnknown } from '../../language/doubt.ts';
import { withoutClosing, withoutOpening } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { wordSet } from '../../language/lexicon.ts';
import { inReportWords, NEXT_YEAR, SELF, withPauses } from '../../report/words/official-words.ts';
import type { Note } from '../draft.ts';
import { lettersOf } from '../grounding/sentences.ts';
import { cleanText } from '../hygiene.ts';
import { withoutParticles } from '../words/frames.ts';
import { objectAtEnd } from '../words/objects.ts';
import { isOfficial, opened, standsWritten } from '../words/spoken.ts';
import { withWrittenDenials } from './denials.ts';
import { tellsTheSame } from './faithful.ts';
import { withFullVerbs } from './full-verbs.ts';
import { withoutInstructions } from './instructions.ts';
import { withListedCounts } from './listed-counts.ts';
import { onApplications } from './on-applications.ts';
import { besideTables } from './repeats.ts';
import { sentenceOf } from './sentence.ts';
import { withWrittenCounts, withWrittenTurns } from './written-counts.ts';
import { withWrittenShapes } from './written-shapes.ts';
import { hasBareNumber, withUnits } from './written-units.ts';

const NOTHING = /^(?:没有|无|暂无|没|否|不涉及|未发生|均无|都没有|nothing|none|no)(?:了|的|情况)?$/i;
const ITEM_END = /\n|；|(?<=。)(?=.)/;
/** How the organ calls itself and which year comes next, for what notes say of them. */
export interface Names {
  readonly self: string;
  readonly year: number;
}

/** How long a word is that two steps may have written twice (characters). */
const STUTTERED = [4, 3, 2];

/** A text in which no word stands twice in a row because two steps wrote it: 较为较为, 职责范围职责范围. */
function withoutStutter(text: string): string {
  let out = text;
  for (const length of STUTTERED)
    for (let at = 0; at + 2 * length <= out.length; at += 1) {
      const word = out.slice(at, at + length);
      if (/^\p{Script=Han}+$/u.test(word) && out.startsWith(word, at + length))
        out = out.slice(0, at) + out.slice(at + length);
    }
  return out.replace('新新', '新');
}

/** What is said, step by step as a report has it: each takes what the one before it gives. */
const STEPS: readonly ((text: string) => string)[] = [
  withWrittenCounts,
  inReportWords,
  withWrittenTurns,
  withFullVerbs,
  withWrittenDenials,
  withoutParticles,
  opened,
  withoutStutter,
];
const inWriting = (item: string, aspect: string): string =>
  STEPS.reduce((text, step) => step(text), withWrittenShapes(withListedCounts(item), aspect));

/** Marks between which a pause parts nothing. */
const OPENING = '（“《';
const CLOSING = '）”》';

/** Clauses of an item, parted by ， outside of brackets and quotation marks. */
function noteClauses(item: string): string[] {
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

/**
 * An item in written Chinese: as it was said where it is that already; clause by clause where the wording of the whole would
 * tell more or less than was said, and as it was said where that of a clause would.
 */
function written(said: string, aspect: string, names: Names): string {
  const { self, year } = names;
  const counted = withOwnName(withUnits(said), self);
  if (isOfficial(counted)) return counted;
  const words = inWriting(counted, aspect)
    .replaceAll(SELF, self)
    .replaceAll(NEXT_YEAR, `${year + 1}年`);
  if (tellsTheSame(counted, words, year)) return words;
  const clauses = noteClauses(counted);
  return clauses.length < 2 ? counted : clauses.map((clause) => written(clause, aspect, names)).join('，');
}

/** One fact of a note: in the clerk's words and in written Chinese. */
export interface Item {
  readonly said: string;
  readonly written: string;
  /** What was only said to whoever writes the report. */
  readonly toTheWriter: readonly string[];
}

/** A note's items: one fact each, without numbering and closing marks. Empty for "没有". */
export function itemsOf(note: Note, names: Names): Item[] {
  return cleanText(withPauses(note.text))
    .split(ITEM_END)
    .map((item) => withoutClosing(withoutEnumerator(item.trim()), '。；，、： \n\t'))
    .filter((item) => item !== '' && !NOTHING.test(item))
    .map((item) => {
      const { told, toTheWriter } = withoutInstructions(item, noteClauses);
      return { said: told, written: told === '' ? '' : written(told, note.aspect, names), toTheWriter };
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

/** What an aspect's notes give: sentences for the report, and what the clerk is asked because no sentence bears it. */
export interface Composed {
  readonly sentences: readonly string[];
  /** Clauses that say otherwise than a table. */
  readonly contradictions: readonly string[];
  /** Notes that no sentence bears. */
  readonly unfit: readonly string[];
}

/** Whether a clause says too little without the one before it: 行政诉讼1件，胜诉. */
const hangsOn = (next: string | undefined, beside: string | undefined): boolean =>
  next !== undefined && beside === 'new' && (next.length <= 4 || /^\d+月|^当[天日场]/.test(next));

/** How clauses are made a sentence, null where they make none that a report bears, and what is asked for then. */
interface Maker {
  readonly make: (clauses: readonly string[]) => string | null;
  /** Whether its clauses belong together: what was wanting, and what was done about it. */
  readonly isWhole: boolean;
  readonly wanted: string;
}

const IN_OVERVIEW: Maker = {
  make: (clauses) => {
    const made = NO_BEGINNING.at(clauses[0] ?? '', 0) ? null : sentenceOf(clauses);
    return made !== null &&
      standsWritten(made) &&
      !isBelieved(made) &&
      !isUnknown(made) &&
      !hasBareNumber(made)
      ? made
      : null;
  },
  isWhole: false,
  wanted: '请补充做了什么、多少。',
};

/** An item of fewer characters (公示晚) says too little for a report. */
const SHORTEST_ITEM = 5;
/** An item of 五 may be without a verb: 解读形式单一. */
const IN_PROBLEMS: Maker = {
  make: (clauses) => {
    const made = clauses.join('，');
    return standsWritten(made) && lettersOf(made).length >= SHORTEST_ITEM ? made : null;
  },
  isWhole: false,
  wanted: '请换成书面的说法。',
};

/** A part of a note says enough where it is as long as a sentence (characters). */
const SHORTEST_PART = 9;
const saysEnough = (clauses: readonly string[]): boolean => clauses.join('').length >= SHORTEST_PART;

/** How a clause begins that goes on from the one before it. */
const GOES_ON = wordSet([
  '{其中|其余|其他|余下|剩余|另有|共|合计|累计|并|且|也|又|再|还|即|后|均|已|不|未|无|较|比|涉及|包括|分别|上年|最|同时|由|经|从而|以|为|发现|占|约|达|超|有}',
]);
/** How no sentence begins. */
const NO_BEGINNING = wordSet(['{占|其中|其余|比|且|并|即|又}']);
/** Whether a clause needs none before it: it says what was counted, and is led by nothing. */
function standsAlone(clause: string): boolean {
  const [before = ''] = clause.split(/(?=\d)/);
  const object = objectAtEnd(before);
  return GOES_ON.at(clause, 0) === null && object !== null && object.sort !== 'check';
}

/** The longest stretch of clauses, from the first or else up to the last, that makes a sentence. */
function stretchOf(
  clauses: readonly string[],
  { make, isWhole }: Maker,
): { from: number; to: number; made: string } | null {
  const whole = make(clauses);
  if (whole !== null) return { from: 0, to: clauses.length, made: whole };
  if (isWhole) return null;
  for (let left = clauses.length - 1; left > 0; left -= 1)
    for (const from of [0, clauses.length - left]) {
      const part = clauses.slice(from, from + left);
      const made = saysEnough(part) && (from === 0 || standsAlone(part[0] ?? '')) ? make(part) : null;
      if (made !== null) return { from, to: from + left, made };
    }
  return null;
}

/** A clause that is nothing but a count. */
const COUNT_ALONE = /^[有共约]{0,2}\d[\d,]{0,8}\p{Script=Han}$/u;

/** The words of the clerk for some clauses of an item; the written ones where they are parted otherwise. */
function quoted({ said, written }: Item, clauses: readonly string[], places: readonly number[]): string {
  const own = noteClauses(said);
  const isAlike = own.length === noteClauses(written).length;
  return places.map((at) => (isAlike ? own : clauses)[at] ?? '').join('，');
}

/** What the clerk is told of words that were only for the writer. */
export const notPrinted = ({ toTheWriter }: Item): string[] =>
  toTheWriter.map((words) => `要点中的“${words}”是写给起草人的话，没有写进初稿。`);

function composedItem(item: Item, maker: Maker, aspect: string, tablesSentence: string): Composed {
  if (item.written === '') return { sentences: [], contradictions: [], unfit: notPrinted(item) };
  const clauses = noteClauses(item.written).map((clause) =>
    aspect === 'onRequest' ? onApplications(clause) : clause,
  );
  const beside = clauses.map((clause) => besideTables(aspect, clause, tablesSentence));
  // 有64件 behind what the applications were about counts those, and no cell.
  clauses.forEach((clause, at) => {
    if (at > 0 && beside[at - 1] === 'new' && beside[at] === 'contradicts' && COUNT_ALONE.test(clause))
      beside[at] = 'new';
  });
  const contradictions = clauses.filter((_, at) => beside[at] === 'contradicts');
  const places = [...clauses.keys()].filter(
    (at) => beside[at] === 'new' || hangsOn(clauses[at + 1], beside[at + 1]),
  );
  const left = places.map((at) => clauses[at] ?? '');
  const stretch = stretchOf(left, maker);
  const asked = places.filter((_, at) => !stretch || at < stretch.from || at >= stretch.to);
  return {
    sentences: stretch ? [stretch.made] : [],
    contradictions,
    unfit: [
      ...(asked.length === 0
        ? []
        : [`要点“${quoted(item, clauses, asked)}”还不能成句，没有写进初稿：${maker.wanted}`]),
      ...notPrinted(item),
    ],
  };
}

const composed = (items: readonly Item[], maker: Maker, aspect: string, tablesSentence: string): Composed => {
  const made = items.map((item) => composedItem(item, maker, aspect, tablesSentence));
  return {
    sentences: [...new Set(made.flatMap(({ sentences }) => sentences))],
    contradictions: made.flatMap(({ contradictions }) => contradictions),
    unfit: made.flatMap(({ unfit }) => unfit),
  };
};

/** The sentences that the notes of an aspect of 一 make beside what the tables' own sentence says. */
export const composedUnder = (
  notes: readonly Note[],
  aspect: string,
  names: Names,
  tablesSentence: string,
): Composed => {
  const made = composed(itemsUnder(notes, aspect, names), IN_OVERVIEW, aspect, tablesSentence);
  return { ...made, sentences: made.sentences.map((sentence) => `${sentence}。`) };
};

/** The items of 五 that the notes of an aspect make. */
export const itemsComposed = (notes: readonly Note[], aspect: string, names: Names): Composed =>
  composed(
    itemsUnder(notes, aspect, names),
    { ...IN_PROBLEMS, isWhole: aspect === 'improvements' },
    aspect,
    '',
  );
