import { withoutClosing } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { inReportWords, isSpoken, NEXT_YEAR, SELF, withPauses } from '../../report/words/official-words.ts';
import type { Note } from '../draft.ts';
import { cleanText } from '../hygiene.ts';
import { withoutParticles } from '../words/frames.ts';
import { opened, soundsSpoken } from '../words/spoken.ts';
import { withWrittenDenials } from './denials.ts';
import { withFullVerbs } from './full-verbs.ts';
import { onApplications } from './on-applications.ts';
import { besideTables } from './repeats.ts';
import { sentenceOf } from './sentence.ts';
import { withWrittenCounts, withWrittenTurns } from './written-counts.ts';
import { withWrittenShapes } from './written-shapes.ts';

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
  STEPS.reduce((text, step) => step(text), withWrittenShapes(item, aspect));

/** A note's items: one fact each, without numbering and closing marks, in written Chinese. Empty for "没有". */
export function itemsOf(note: Note, { self, year }: Names): string[] {
  // What is done with an application is no event: 办了 is 办结 there.
  const words = note.aspect === 'onRequest' ? note.text.replaceAll('办了', '办结') : note.text;
  return cleanText(withPauses(words))
    .split(ITEM_END)
    .map((item) => withoutClosing(withoutEnumerator(item.trim()), '。；，、： \n\t'))
    .filter((item) => item !== '' && !NOTHING.test(item))
    .map((item) =>
      inWriting(item, note.aspect)
        .replaceAll(SELF, self)
        .replaceAll(NEXT_YEAR, `${year + 1}年`),
    );
}

/** The items of all notes of an aspect, in order, none twice. */
export const itemsUnder = (notes: readonly Note[], aspect: string, names: Names): string[] => [
  ...new Set(notes.filter((note) => note.aspect === aspect).flatMap((note) => itemsOf(note, names))),
];

/** What an aspect's notes give: sentences for the report, and what the clerk is asked because no sentence bears it. */
export interface Composed {
  readonly sentences: readonly string[];
  /** Clauses that say otherwise than a table. */
  readonly contradictions: readonly string[];
  /** Notes that no sentence bears. */
  readonly unfit: readonly string[];
}

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

/** Whether a clause says too little without the one before it: 行政诉讼1件，胜诉. */
const hangsOn = (next: string | undefined, beside: string | undefined): boolean =>
  next !== undefined && beside === 'new' && (next.length <= 4 || /^\d+月|^当[天日场]/.test(next));

/** Whether clauses make a sentence that a report bears. */
function isFit(clauses: readonly string[]): boolean {
  const made = sentenceOf(clauses);
  return made !== null && !isSpoken(made) && !soundsSpoken(made);
}

/** A part of a note says enough where it is as long as a sentence (characters). */
const SHORTEST_PART = 9;
const saysEnough = (clauses: readonly string[]): boolean => clauses.join('').length >= SHORTEST_PART;

/** How many clauses, from the first, make a sentence that a report bears: what is behind them is asked about. */
function fitClauses(clauses: readonly string[]): number {
  for (let count = clauses.length; count > 0; count -= 1) {
    const part = clauses.slice(0, count);
    if ((count === clauses.length || saysEnough(part)) && isFit(part)) return count;
  }
  return 0;
}

/** A clause that is nothing but a count. */
const COUNT_ALONE = /^[有共约]{0,2}\d[\d,]{0,8}\p{Script=Han}$/u;

function composedItem(item: string, aspect: string, tablesSentence: string): Composed {
  const clauses = noteClauses(item).map((clause) =>
    aspect === 'onRequest' ? onApplications(clause) : clause,
  );
  const beside = clauses.map((clause) => besideTables(aspect, clause, tablesSentence));
  // 有64件 behind what the applications were about counts those, and no cell.
  clauses.forEach((clause, at) => {
    if (at > 0 && beside[at - 1] === 'new' && beside[at] === 'contradicts' && COUNT_ALONE.test(clause))
      beside[at] = 'new';
  });
  const contradictions = clauses.filter((_, at) => beside[at] === 'contradicts');
  const left = clauses.filter((_, at) => beside[at] === 'new' || hangsOn(clauses[at + 1], beside[at + 1]));
  if (left.length === 0) return { sentences: [], contradictions, unfit: [] };
  const fit = fitClauses(left);
  const made = fit === 0 ? null : sentenceOf(left.slice(0, fit));
  const rest = left.slice(fit).join('，');
  const asked = `要点“${rest}”还不能成句，没有写进初稿：请补充做了什么、多少。`;
  return {
    sentences: made === null ? [] : [`${made}。`],
    contradictions,
    unfit: rest === '' ? [] : [asked],
  };
}

/** The sentences that an aspect's notes make beside what the tables' own sentence says. */
export function composedUnder(
  notes: readonly Note[],
  aspect: string,
  names: Names,
  tablesSentence: string,
): Composed {
  const made = itemsUnder(notes, aspect, names).map((item) => composedItem(item, aspect, tablesSentence));
  return {
    sentences: [...new Set(made.flatMap(({ sentences }) => sentences))],
    contradictions: made.flatMap(({ contradictions }) => contradictions),
    unfit: made.flatMap(({ unfit }) => unfit),
  };
}
