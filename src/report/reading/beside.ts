import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { allForms } from '../forms/choose.ts';
import type { Form, FormVersion } from '../forms/form.ts';
import { perForm } from '../forms/per-form.ts';
import { BALANCE_NOTE } from '../forms/shared-tables.ts';
import type { TableKey } from '../sections.ts';
import { labelWords } from './label-words.ts';
import { matchLabel } from './match-label.ts';
import { squash } from './squash.ts';
import { isMarker, looksLikeNumber } from './value.ts';

/** Lines of a section told apart: those that its table is written in, and sentences beside it. */
interface Parted {
  readonly rows: readonly string[];
  readonly beside: readonly string[];
}

/** What the form prints over its tables beside the labels of rows and columns. */
const HEADS = ['信息内容', '申请人情况', '法人或其他组织', '三、本年度办理结果', BALANCE_NOTE];

const printedBy = (form: Form): string[] => [
  ...form.proactive.flatMap(({ article, columns, rows }) => [
    article,
    [...columns, ...rows].map(({ label }) => label).join(''),
  ]),
  ...form.applications.rows.map(({ group, label }) => `${group ?? ''}${label}`),
  form.applications.columns.map(({ label }) => label).join(''),
  ...form.disputes.blocks.map(({ group, label }) => `${group}${label}`),
  form.disputes.columns.map(({ label }) => label).join(''),
];

/** Everything that a layout prints in its tables, squashed. */
const printedIn = perForm((form) => [...HEADS, ...printedBy(form)].map(squash));

/** Whether a squashed line is a piece of what some layout prints: then it is no sentence. */
const isPrinted = (words: string): boolean =>
  allForms().some(({ version }) => printedIn(version).some((printed) => printed.includes(words)));

/** A line of fewer Chinese characters than this says nothing. */
const SHORTEST_SENTENCE = 8;
/** Only lines so long can be the upper part of a sentence that goes on below. */
const SHORTEST_PIECE = 14;
/** The longest line that is compared with what the form prints (characters). */
const LONGEST_COMPARED = 200;

const NOTE = /（[^（）]{0,60}）/g;
/** A year opens a sentence: no label of the form names one. */
const OPENS_WITH_YEAR = /^ ?20\d\d ?年/;
const ENDS = wordSet(['。', '！', '？', '；']);

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const isCell = (token: string): boolean => looksLikeNumber(token) || isMarker(token);

/** A line without the cells that stand behind its label, and how many they are. */
function withoutCells(line: string): { words: string; cells: number } {
  const tokens = line.split(/\s+/u).filter((token) => token !== '');
  const last = tokens.findLastIndex((token) => !isCell(token));
  return { words: tokens.slice(0, last + 1).join(' '), cells: tokens.length - last - 1 };
}

const endsSentence = (text: string): boolean => ENDS.endingAt(text, text.length) !== null;

type Kind = 'row' | 'sentence' | 'piece';

/** What a line is by itself: a row of the table or a piece of one, a sentence, or words that may belong to either. */
function kindOf(line: string, table: TableKey, version: FormVersion): Kind {
  if (/\t|\|/u.test(line.trim())) return 'row';
  if (line.length > LONGEST_COMPARED) return 'sentence';
  const { words, cells } = withoutCells(line);
  if (words.split(' ').every((word) => isPrinted(squash(word)))) return 'row';
  if (isPrinted(squash(words))) return 'row';
  const text = fold(words).text.trim();
  const withoutNotes = text.replace(NOTE, '');
  const isLong = hanIn(text) >= SHORTEST_SENTENCE;
  if (endsSentence(text) && isLong) return 'sentence';
  if (cells > 1 || matchLabel(words, rowWords(table, version))) return 'row';
  if (isLong && (withoutNotes.includes('，') || OPENS_WITH_YEAR.test(withoutNotes))) return 'sentence';
  return hanIn(text) >= SHORTEST_PIECE && cells === 0 ? 'piece' : 'row';
}

function rowWords(table: TableKey, version: FormVersion) {
  const words = labelWords(version);
  switch (table) {
    case 'proactive':
      return words.proactiveRows;
    case 'applications':
      return words.applicationRows;
    case 'disputes':
      return words.disputeBlocks;
  }
}

/**
 * Tells the sentences of a section from the lines of its table. A sentence may be broken over lines: what goes before its
 * first comma and what follows it up to its end are its own.
 */
export function partTable(lines: readonly string[], table: TableKey, version: FormVersion): Parted {
  const kinds = lines.map((line) => (line.trim() === '' ? 'row' : kindOf(line, table, version)));
  const isBeside = kinds.map((kind) => kind === 'sentence');
  for (const [at, kind] of kinds.entries()) {
    if (kind !== 'sentence') continue;
    for (let above = at - 1; kinds[above] === 'piece'; above -= 1) isBeside[above] = true;
    for (let end = at; !endsSentence(fold(lines[end] ?? '').text.trim()); end += 1) {
      if (end > at) isBeside[end] = true;
      if (kinds[end + 1] !== 'piece' && kinds[end + 1] !== 'sentence') break;
    }
  }
  return {
    rows: lines.filter((_, at) => !isBeside[at]),
    beside: lines.filter((_, at) => isBeside[at]),
  };
}
