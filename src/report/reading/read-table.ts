import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import type { TableKey } from '../sections.ts';
import type { Unsure } from '../source.ts';
import { readApplications } from './applications.ts';
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
      return (label) =>
        /(?:总计|尚未审结)$/u.test(squash(label))
          ? form.disputes.blocks.length * form.disputes.columns.length
          : null;
  }
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
export const readTableText = (text: string, table: TableKey, version: FormVersion): TableReading =>
  readTableGrids([rowsOfText(text, widthOf(table, version))], table, version);
