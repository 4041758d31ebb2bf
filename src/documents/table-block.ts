import type { FormVersion } from '../report/forms/form.ts';
import { readTableGrids, readTableText } from '../report/reading/read-table.ts';
import type { TableReading } from '../report/reading/reading.ts';
import type { TableKey } from '../report/sections.ts';
import { readHtml } from './reading/html.ts';

const HTML_TABLE = /<t[dr][\s>]/iu;

/**
 * Reads a pasted table or a block of one: cells parted by tabs, one cell a line, a PDF's lines, or HTML; with or
 * without labels and totals. Throws DocumentError only for HTML beyond all limits; what could not be used is in
 * `problems` and `unsure`.
 */
export function readTableBlock(text: string, table: TableKey, form: FormVersion): TableReading {
  if (!HTML_TABLE.test(text)) return readTableText(text, table, form);
  const grids = readHtml(text).blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  return readTableGrids(grids, table, form);
}
