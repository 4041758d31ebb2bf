import type { FormVersion } from '../../report/forms/form.ts';
import { partTable } from '../../report/reading/beside.ts';
import type { Grid } from '../../report/reading/grid.ts';
import { detectLayout, detectTable } from '../../report/reading/layout.ts';
import { readTableGrids, readTableText } from '../../report/reading/read-table.ts';
import type { TableReading } from '../../report/reading/reading.ts';
import { SECTIONS, type SectionNumber, TABLES, type TableKey } from '../../report/sections.ts';
import type { Outline } from './outline.ts';

/** One of the three tables as found: in grids, in text, as a picture, or not at all. */
export interface FoundTable {
  readonly table: TableKey;
  readonly grids: readonly Grid[];
  readonly text: string;
  readonly isPicture: boolean;
  /** Whether the section's heading was found. */
  readonly hasHeading: boolean;
}

const gridText = (grid: Grid): string => grid.rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');

const tableOf = (section: SectionNumber | 0): TableKey | null => {
  const table = SECTIONS.find(({ number }) => number === section);
  return table?.kind === 'table' ? table.key : null;
};

/** Tables that stand under their own heading with labels that say so: others like them are an appendix of something else. */
function atHome(outline: Outline): ReadonlySet<TableKey> {
  const standing = outline.parts.flatMap(({ section, blocks }) => {
    const own = tableOf(section);
    const stands = blocks.some(
      (block) => block.kind === 'table' && detectTable(gridText(block.grid)) === own,
    );
    return own && stands ? [own] : [];
  });
  return new Set(standing);
}

/**
 * Grids sorted to the tables by their labels; a piece without labels belongs to the section it stands in. The table of a
 * department, behind the report, is none of the report's own.
 */
function gridsByTable(outline: Outline): ReadonlyMap<TableKey, readonly Grid[]> {
  const sorted = new Map<TableKey, Grid[]>();
  const home = atHome(outline);
  const add = (section: SectionNumber | 0, grid: Grid) => {
    const named = detectTable(gridText(grid));
    const own = tableOf(section);
    if (named && named !== own && home.has(named) && (section === 0 || home.has(own ?? named))) return;
    const key = named ?? own;
    if (key) sorted.set(key, [...(sorted.get(key) ?? []), grid]);
  };
  const inPart = [{ section: 0 as const, blocks: outline.before }, ...outline.parts];
  for (const { section, blocks } of inPart) {
    for (const block of blocks) if (block.kind === 'table') add(section, block.grid);
  }
  return sorted;
}

/** Finds the three tables of a report. */
export function findTables(outline: Outline): FoundTable[] {
  const grids = gridsByTable(outline);
  return TABLES.map((table) => {
    const parts = outline.parts.filter(({ section }) => tableOf(section) === table);
    const blocks = parts.flatMap((part) => part.blocks);
    return {
      table,
      grids: grids.get(table) ?? [],
      text: blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])).join('\n'),
      isPicture: blocks.some((block) => block.kind === 'picture'),
      hasHeading: parts.length > 0,
    };
  });
}

/** The layout that the tables' labels speak for; null when they say nothing. */
export const layoutOf = (tables: readonly FoundTable[]): FormVersion | null =>
  detectLayout(tables.map(({ grids, text }) => [...grids.map(gridText), text].join('\n')).join('\n'));

/** Reads a table; where its section has neither grid nor text, its labels are looked for in the other tables' text. */
export function readFound(
  table: FoundTable,
  all: readonly FoundTable[],
  version: FormVersion,
): TableReading | null {
  if (table.grids.length > 0) {
    const reading = readTableGrids(table.grids, table.table, version);
    return { ...reading, beside: partTable(table.text.split('\n'), table.table, version).beside };
  }
  if (table.text.trim() !== '') return readTableText(table.text, table.table, version);
  if (table.hasHeading) return null;
  const elsewhere = all.filter(({ text }) => text !== '' && detectTableIn(text, table.table));
  return elsewhere.length > 0
    ? readTableText(elsewhere.map(({ text }) => text).join('\n'), table.table, version)
    : null;
}

const MARK: Readonly<Record<TableKey, RegExp>> = {
  proactive: /信息内容/u,
  applications: /新收政府信息公开申请/u,
  disputes: /结果维持|复议后起诉/u,
};

const detectTableIn = (text: string, table: TableKey): boolean => MARK[table].test(text.replace(/\s+/gu, ''));
