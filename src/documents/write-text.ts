import type { Report } from '../report/report.ts';
import { headingOf, SECTIONS, type TableKey } from '../report/sections.ts';
import { printCell } from './layout/cell-text.ts';
import { placeCells } from './layout/grid.ts';
import { gridOf } from './layout/grids.ts';
import { besideParagraphs, draftMark, sectionParagraphs, type WriteOptions } from './layout/narrative.ts';
import { paragraphsOf } from './layout/paragraphs.ts';
import { reportTitle } from './layout/title.ts';

/** Chinese paragraphs open with two full-width spaces; a line with them is a paragraph of its own. */
const INDENT = '\u3000\u3000';

/** A table as a spreadsheet copies it: cells parted by tabs, what a merged cell covers left empty. */
function tableLines(report: Report, table: TableKey): string[] {
  const grid = gridOf(report.form, table);
  const lines = grid.rows.map(() => grid.widths.map(() => ''));
  for (const { row, column, cell } of placeCells(grid)) {
    const line = lines[row];
    if (line) line[column] = cell.path ? printCell(report, cell.path) : cell.text;
  }
  return lines.map((line) => line.join('\t'));
}

/**
 * The report as plain text: one paragraph a line, indented by two full-width spaces; headings at the margin;
 * tables with tabs, so that an empty cell stays empty and the lines can be pasted into a spreadsheet.
 */
export function writeText(report: Report, options: WriteOptions = {}): Uint8Array {
  const mark = draftMark(options);
  const body = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => `${INDENT}${paragraph}`);
  const lines = [
    ...(mark ? [mark] : []),
    reportTitle(report),
    '',
    ...body(paragraphsOf(report.preamble)),
    ...SECTIONS.flatMap((section) => [
      '',
      headingOf(section),
      ...(section.kind === 'table'
        ? [...body(besideParagraphs(report, section)), ...tableLines(report, section.key)]
        : body(sectionParagraphs(report, section, options))),
    ]),
  ];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
