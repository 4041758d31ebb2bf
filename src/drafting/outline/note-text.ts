import { withoutClosing } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import type { Note } from '../draft.ts';
import { cleanText } from '../hygiene.ts';
import { withoutParticles } from '../words/frames.ts';
import { inOfficialWords, isSpoken, NEXT_YEAR, opened, SELF } from '../words/spoken.ts';
import { besideTables } from './repeats.ts';
import { sentenceOf } from './sentence.ts';

const NOTHING = /^(?:没有|无|暂无|没|否|不涉及|未发生|均无|都没有|nothing|none|no)(?:了|的|情况)?$/i;
const ITEM_END = /\n|；|(?<=。)(?=.)/;
/** A blank between Chinese words is a pause: 收到3件 都公开了. */
const PAUSE = /(?<=[\u4e00-\u9fff）])[ \t\u3000]+(?=[\u4e00-\u9fff])/g;

/** How the organ calls itself and which year comes next, for what notes say of them. */
export interface Names {
  readonly self: string;
  readonly year: number;
}

/** A note's items: one fact each, without numbering and closing marks, in written Chinese. Empty for "没有". */
export function itemsOf(note: Note, { self, year }: Names): string[] {
  return cleanText(note.text.replace(PAUSE, '，'))
    .split(ITEM_END)
    .map((item) => withoutClosing(withoutEnumerator(item.trim()), '。；，、： \n\t'))
    .filter((item) => item !== '' && !NOTHING.test(item))
    .map((item) =>
      opened(withoutParticles(inOfficialWords(item)))
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
  /** What a note says otherwise than a table. */
  readonly contradictions: readonly string[];
  /** Notes that no sentence bears. */
  readonly unfit: readonly string[];
}

/** Marks between which a pause parts nothing. */
const OPENING = '（“《';
const CLOSING = '）”》';

/** Clauses of an item, parted by ， outside of brackets and quotation marks. */
function clausesOf(item: string): string[] {
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

/** "问平台债的", "要乡镇数据的": what applications were about. */
const ABOUT = /^(?:问|要)(.{2,20})的$/;

function composedItem(item: string, aspect: string, tablesSentence: string): Composed {
  const clauses = clausesOf(item).map((clause) =>
    clause.replace(ABOUT, '申请内容主要涉及$1').replace(/(主要涉及.{2,20})的$/, '$1'),
  );
  const beside = clauses.map((clause) => besideTables(aspect, clause, tablesSentence));
  const wrong = clauses.filter((_, at) => beside[at] === 'contradicts');
  const left = clauses.filter((_, at) => beside[at] === 'new');
  const contradictions = wrong.map((clause) => `要点“${clause}”与表格的数字不一致，以哪个为准？`);
  if (left.length === 0) return { sentences: [], contradictions, unfit: [] };
  const made = sentenceOf(left);
  if (made !== null && !isSpoken(made)) return { sentences: [`${made}。`], contradictions, unfit: [] };
  const asked = `要点“${left.join('，')}”还不能成句，没有写进初稿：请补充做了什么、多少。`;
  return { sentences: [], contradictions, unfit: [asked] };
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
