import { type CellPath, cellAt, cellInfo } from '../../report/cells.ts';
import type { Report } from '../../report/report.ts';
import { headingOf, sectionOfKey, type TableKey } from '../../report/sections.ts';
import { unitInCell } from '../layout/cell-text.ts';
import { type PlacedCell, placeCells } from '../layout/grid.ts';
import { gridOf } from '../layout/grids.ts';
import { besideParagraphs } from '../layout/narrative.ts';
import type { Sheet, SheetCell, SheetContent } from './sheet.ts';
import type { LookName } from './styles.ts';
import { partsOf, totalContent } from './totals.ts';
import { addressOf } from './xml.ts';

/** Names of the sheets; a workbook allows 31 characters. */
const NAMES: Readonly<Record<TableKey, string>> = {
  proactive: '二、主动公开',
  applications: '三、申请办理',
  disputes: '四、复议诉讼',
};

/** Width of all columns together, in characters. */
const TOTAL_WIDTH = 110;

function figureLook(report: Report, path: CellPath, content: SheetContent): LookName {
  const info = cellInfo(report.form, path);
  if (info?.isTotal) return content.kind === 'formula' ? 'total' : 'doubtfulTotal';
  if (info?.kind !== 'money') return 'count';
  return unitInCell(report, path) === '' ? 'money' : 'yuan';
}

function figureContent(report: Report, path: CellPath, places: ReadonlyMap<string, string>): SheetContent {
  const parts = partsOf(report, path);
  if (parts) return totalContent(report, path, parts, (part) => places.get(part) ?? '');
  const value = cellAt(report, path);
  return value === null ? { kind: 'empty' } : { kind: 'number', value };
}

/** The places that a merged cell covers beside its first: they carry its borders. */
function coveredBy({ row, column, cell }: PlacedCell, look: LookName): SheetCell[] {
  const places: SheetCell[] = [];
  for (let r = 0; r < cell.rows; r += 1) {
    for (let c = 0; c < cell.columns; c += 1) {
      if (r + c > 0) places.push({ row: row + r, column: column + c, look, content: { kind: 'empty' } });
    }
  }
  return places;
}

/**
 * A table of the report as a sheet of its own: the section's heading, the text beside the table, then the official form
 * with its merged cells.
 */
export function tableSheet(report: Report, key: TableKey): Sheet {
  const grid = gridOf(report.form, key);
  const section = sectionOfKey(key);
  const beside = section.kind === 'table' ? besideParagraphs(report, section) : [];
  const above = [headingOf(section), ...beside];
  const placed = placeCells(grid).map((place) => ({ ...place, row: place.row + above.length }));
  const places = new Map(
    placed.map(({ row, column, cell }) => [cell.path ?? '', addressOf(row, column)] as const),
  );
  const cells = placed.flatMap((place): SheetCell[] => {
    const { row, column, cell } = place;
    const content: SheetContent = cell.path
      ? figureContent(report, cell.path, places)
      : { kind: 'text', text: cell.text };
    const isLeft = cell.role === 'band' || (key === 'applications' && cell.role === 'rowHead');
    const labelLook = isLeft ? 'leftLabel' : 'label';
    const look = cell.path ? figureLook(report, cell.path, content) : labelLook;
    return [{ row, column, look, content }, ...coveredBy(place, look)];
  });
  const merges = placed
    .filter(({ cell }) => cell.rows * cell.columns > 1)
    .map(
      ({ row, column, cell }) =>
        `${addressOf(row, column)}:${addressOf(row + cell.rows - 1, column + cell.columns - 1)}`,
    );
  const lastColumn = grid.widths.length - 1;
  const lines = above.map(
    (text, row): SheetCell => ({
      row,
      column: 0,
      look: row === 0 ? 'heading' : 'text',
      content: { kind: 'text', text },
    }),
  );
  const widthSum = grid.widths.reduce((a, b) => a + b, 0);
  return {
    name: NAMES[key],
    cells: [...lines, ...cells],
    merges: [...above.map((_, row) => `${addressOf(row, 0)}:${addressOf(row, lastColumn)}`), ...merges],
    widths: grid.widths.map((width) => Math.round((width / widthSum) * TOTAL_WIDTH * 10) / 10),
    frozen:
      key === 'applications'
        ? { rows: above.length + grid.headRows, columns: 3 }
        : { rows: above.length, columns: 0 },
  };
}
