import { fold } from '../../language/fold.ts';
import { numberAt } from '../../language/numbers.ts';
import { type CellPath, rowOf } from '../cells.ts';
import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import type { TableKey } from '../sections.ts';
import type { Unsure } from '../source.ts';
import { wordsFor } from '../words/form-words.ts';
import { readApplications } from './applications.ts';
import { partTable } from './beside.ts';
import { readDisputes } from './disputes.ts';
import type { Grid } from './grid.ts';
import { GROUP_KEY, labelWords } from './label-words.ts';
import type { WidthOf } from './line-rows.ts';
import { matchExactly } from './match-label.ts';
import { readProactive } from './proactive.ts';
import type { TableReading } from './reading.ts';
import { squash } from './squash.ts';
import { rowsOfText } from './text-rows.ts';

const READERS = { proactive: readProactive, applications: readApplications, disputes: readDisputes } as const;

/** What the heads of table 四 end with: 总计, or the last result where no total is printed. */
const LAST_HEADS = ['总计', '合计', '尚未审结'];

function widthOf(table: TableKey, version: FormVersion): WidthOf {
  const form = formOf(version);
  const words = labelWords(version);
  switch (table) {
    case 'applications':
      return (label) => {
        const key = matchExactly(label, words.applicationRows)?.key;
        return key === undefined || key === GROUP_KEY ? null : form.applications.columns.length;
      };
    case 'proactive':
      return (label) => {
        const key = matchExactly(label, words.proactiveRows)?.key;
        const block = form.proactive.find(({ rows }) => rows.some((row) => row.key === key));
        return block?.columns.length ?? null;
      };
    case 'disputes':
      return (label) => {
        const text = squash(label);
        const heads = text.split('维持').length - 1;
        if (heads === 0 || !LAST_HEADS.some((head) => text.endsWith(head))) return null;
        return (heads === 1 ? 1 : form.disputes.blocks.length) * form.disputes.columns.length;
      };
  }
}

const BESIDE_WHY = '表中没有数字，旁边的文字写有数字，请核对';

/** A row without a figure that a sentence beside the table counts: the sentence fills nothing, but a person should look. */
function besideDoubts(reading: TableReading): TableReading {
  const words = reading.beside.map((line) => fold(line, 'dropped').text).join('\n');
  if (words === '') return reading;
  const listed = new Set(reading.unsure.map(({ cell }) => cell));
  const counted = Object.keys(reading.rawCells).filter((path) => {
    const row = rowOf(path);
    const isEmpty = reading.cells[path as CellPath] === null && !listed.has(path);
    return (
      isEmpty &&
      wordsFor(reading.table, row)
        .all(words)
        .some(({ end }) => numberAt(words, end) !== null)
    );
  });
  return {
    ...reading,
    unsure: [...reading.unsure, ...counted.map((cell) => ({ cell, why: BESIDE_WHY }))],
  };
}

const LOST_WHY = '同一张表中有一行数字没有归上项目，这一格是否为空需要核对';

/** Where a row of figures found no place, a row that seems empty may be the one that lost them. */
function withLostRows(reading: TableReading): TableReading {
  if (!reading.problems.some(({ kind }) => kind === 'unknown-row' || kind === 'no-labels')) return reading;
  const listed = new Set(reading.unsure.map(({ cell }) => cell));
  const lost: Unsure[] = Object.entries(reading.rawCells)
    .filter(([path, raw]) => raw === '' && !listed.has(path))
    .map(([cell]) => ({ cell, why: LOST_WHY }));
  return { ...reading, unsure: [...reading.unsure, ...lost] };
}

/** Reads a table of the form from the grids that it is made of (several where a page cut it). Never throws. */
export const readTableGrids = (grids: readonly Grid[], table: TableKey, version: FormVersion): TableReading =>
  withLostRows(READERS[table](grids, version));

/**
 * Reads a table, or some rows of it, from text: cells parted by tabs or pipes, one cell a line, or the lines of a
 * PDF; with or without labels and totals. Never throws: what could not be used is in `problems` and `unsure`.
 */
export function readTableText(text: string, table: TableKey, version: FormVersion): TableReading {
  const { rows, beside } = partTable(text.replace(/\r\n?/gu, '\n').split('\n'), table, version);
  const reading = readTableGrids([rowsOfText(rows.join('\n'), widthOf(table, version))], table, version);
  return besideDoubts({ ...reading, beside });
}
