import { type CellPath, cellAt } from '../../report/cells.ts';
import type { Report } from '../../report/report.ts';
import { sectionOfKey, type TableKey } from '../../report/sections.ts';
import { printCell } from '../layout/cell-text.ts';
import type { Grid, GridCell } from '../layout/grid.ts';
import { gridOf } from '../layout/grids.ts';
import { escapeHtml } from './escape.ts';

const SCOPE = { band: 'rowgroup', columnHead: 'col', rowHead: 'row' } as const;

/** A figure as microdata under its address in the report's JSON, so that a published page can be read cell by cell. */
function figure(report: Report, path: CellPath): string {
  const value = cellAt(report, path);
  if (value === null) return '';
  return `<data itemprop="${path}" value="${value}">${printCell(report, path)}</data>`;
}

function htmlCell(report: Report, table: TableKey, cell: GridCell): string {
  const span =
    (cell.rows > 1 ? ` rowspan="${cell.rows}"` : '') + (cell.columns > 1 ? ` colspan="${cell.columns}"` : '');
  if (cell.role === 'value') return `<td${span}>${cell.path ? figure(report, cell.path) : ''}</td>`;
  const isLabel = table === 'applications' && cell.role === 'rowHead';
  const look = cell.role === 'band' ? ' class="band"' : isLabel ? ' class="label"' : '';
  return `<th${look} scope="${SCOPE[cell.role]}"${span}>${escapeHtml(cell.text)}</th>`;
}

/** Rows in the groups that their headings speak for: a band opens a group of its own. */
function groupsOf(grid: Grid): { tag: 'thead' | 'tbody'; rows: Grid['rows'] }[] {
  const opensWithBand = grid.rows[0]?.[0]?.role === 'band';
  if (!opensWithBand) {
    const { headRows, rows } = grid;
    return [
      { tag: 'thead', rows: rows.slice(0, headRows) },
      { tag: 'tbody', rows: rows.slice(headRows) },
    ];
  }
  const starts = grid.rows.flatMap((row, index) => (row[0]?.role === 'band' ? [index] : []));
  return starts.map((start, index) => ({ tag: 'tbody', rows: grid.rows.slice(start, starts[index + 1]) }));
}

/** A table of the report whose every label is a header with its scope, for screen readers as for eyes. */
export function htmlTable(report: Report, key: TableKey): string {
  const grid = gridOf(report.form, key);
  const groups = groupsOf(grid).map(({ tag, rows }) => {
    const lines = rows.map((row) => `<tr>${row.map((cell) => htmlCell(report, key, cell)).join('')}</tr>`);
    return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
  });
  const caption = `${report.year}年${sectionOfKey(key).heading}统计表`;
  return `<table>\n<caption>${caption}</caption>\n${groups.join('\n')}\n</table>`;
}
