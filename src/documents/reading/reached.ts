import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { TableReading } from '../../report/reading/reading.ts';
import { SECTIONS, type SectionNumber, sectionOf } from '../../report/sections.ts';
import type { Unsure } from '../../report/source.ts';
import type { Content } from './blocks.ts';
import type { Outline } from './outline.ts';
import type { FoundTable } from './tables.ts';

/** How far a document goes: sections that reading did not reach or did not reach the end of. */
interface Reached {
  readonly unreached: readonly SectionNumber[];
  readonly unsure: readonly Unsure[];
}

/** A report that stops before its last table was cut off, even behind a whole sentence or a whole table. */
const LAST_TABLE = 4;

/** The last row of each table: where it is missing the document breaks off in the table. Fees close table 二 of 2021. */
const LAST_CELLS: Readonly<Record<string, readonly string[]>> = {
  proactive: ['proactive.fees.amountWan', 'proactive.procurement.items'],
  applications: ['applications.carriedForward.naturalPerson'],
  disputes: ['disputes.litigationAfterReconsideration.upheld'],
};

/** What a finished text ends with; brackets and quotes may close behind it. */
const STOPS = wordSet(['。', '！', '？', '；', '：', '）', '"', '》', '】', '…', '无']);
/** What a sentence ends with that stands for a table: 本年度无行政复议。 The head of a table may end in a bracket. */
const SENTENCE_STOPS = wordSet(['。', '！', '；', '无', '零']);
/** A line that ends without a stop and is as long as this was being written when it broke off. */
const SHORTEST_BROKEN = 8;

/** Whether a narrative breaks off within a sentence; a heading, a signature and a date end without a stop. */
function breaksOff(lines: readonly string[]): boolean {
  const last = fold(lines.findLast((line) => line.trim() !== '') ?? '', 'dropped').text;
  return last.length >= SHORTEST_BROKEN && STOPS.endingAt(last, last.length) === null;
}

const textsOf = (blocks: Content['blocks']): string[] =>
  blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));

/** Whether the last section is whole, as far as its end tells. */
function isWhole(outline: Outline, readings: ReadonlyMap<string, TableReading | null>): boolean {
  const last = outline.parts.at(-1);
  if (!last) return true;
  const section = sectionOf(last.section);
  const lines = textsOf(last.blocks).filter((line) => line.trim() !== '');
  if (section.kind === 'narrative') return section.number === 6 || (lines.length > 0 && !breaksOff(lines));
  const cells = readings.get(section.key)?.cells ?? {};
  const isNil = lines.some((line) => SENTENCE_STOPS.endingAt(line.trim(), line.trim().length) !== null);
  if (Object.keys(cells).length === 0) return isNil || last.blocks.some(({ kind }) => kind === 'picture');
  return (LAST_CELLS[section.key] ?? []).some((path) => path in cells);
}

/** Tables that stand there as pictures alone. */
const pictured = (
  tables: readonly FoundTable[],
  readings: ReadonlyMap<string, TableReading | null>,
): SectionNumber[] =>
  SECTIONS.filter(
    (section) =>
      section.kind === 'table' &&
      tables.some(
        ({ table, isPicture }) => table === section.key && isPicture && !readings.get(table)?.cells,
      ),
  ).map(({ number }) => number);

/** A document that ends inside a table may have been cut off there, in the middle of a figure even. */
function endsInTable(section: SectionNumber): Unsure[] {
  const { kind, key } = sectionOf(section);
  return kind === 'table' ? [{ cell: key, why: '文件到这张表为止，表的末尾可能不完整' }] : [];
}

/**
 * What a document that breaks off within a section leaves unread: that section and all behind it. A workbook's sheets
 * stand in any order, so that nothing follows from the last.
 */
export function reachedOf(
  outline: Outline,
  shape: Content['shape'],
  tables: readonly FoundTable[],
  readings: ReadonlyMap<string, TableReading | null>,
): Reached {
  const asPictures = pictured(tables, readings);
  const last = outline.parts.at(-1)?.section;
  if (shape === 'sheets' || last === undefined) return { unreached: asPictures, unsure: [] };
  const doubts = endsInTable(last);
  const isFurthest = outline.parts.every(({ section }) => section <= last);
  const ends = isWhole(outline, readings);
  if (!isFurthest || (ends && last >= LAST_TABLE)) return { unreached: asPictures, unsure: doubts };
  const behind = SECTIONS.filter(({ number }) => (ends ? number > last : number >= last));
  const { numeral } = sectionOf(last);
  return {
    unreached: [...new Set([...asPictures, ...behind.map(({ number }) => number)])].sort(),
    unsure: [
      ...doubts,
      ...behind
        .filter(({ number }) => number > last)
        .map(({ key }) => ({ cell: key, why: `文件在第${numeral}部分中断，这一部分没有读到` })),
    ],
  };
}
