import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Report } from '../../report/report.ts';
import type { TableKey } from '../../report/sections.ts';
import { printCell } from '../layout/cell-text.ts';
import { type Grid, type GridCell, type PlacedCell, placeCells } from '../layout/grid.ts';
import { gridOf } from '../layout/grids.ts';
import { SIZE, TEXT_WIDTH } from './measures.ts';
import { STYLE } from './styles.ts';

/** Half-point lines all round, as the official form prints them. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

/** Narrow cell margins (twips): the seven and fifteen columns of figures need the room. */
const MARGINS = { top: 10, bottom: 10, left: 40, right: 40 } as const;

/** Least height of a row in twips, by table: a few rows may be airy, twenty-five have to fit on a page. */
const ROW_HEIGHT: Readonly<Record<TableKey, number>> = { proactive: 440, applications: 360, disputes: 400 };

/** A label over so many rows in the first column is set from top to bottom. */
const VERTICAL_FROM_ROWS = 9;
const isVertical = (cell: GridCell): boolean => cell.role === 'rowHead' && cell.rows >= VERTICAL_FROM_ROWS;

function styleOf(table: TableKey, cell: GridCell): string {
  if (cell.role === 'value') return STYLE.figure;
  if (table !== 'applications' || cell.role === 'columnHead' || isVertical(cell)) return STYLE.label;
  return STYLE.smallLabel;
}

const columnWidths = (grid: Grid): number[] => {
  const sum = grid.widths.reduce((a, b) => a + b, 0);
  return grid.widths.map((width) => Math.floor((width / sum) * TEXT_WIDTH));
};

/** Twips that a digit takes for each half point of its size: half an em. */
const DIGIT = 5;
/** 七号: smaller figures would not be read. */
const SMALLEST = 11;

const widthOf = (widths: readonly number[], { cell, column }: PlacedCell): number =>
  widths.slice(column, column + cell.columns).reduce((a, b) => a + b, 0);

/** The size (half points) in which the table's longest figure still stands on one line: digits broken in two are two figures. */
function figureSize(report: Report, widths: readonly number[], cells: readonly PlacedCell[]): number {
  const sizes = cells.map((placed) => {
    const length = placed.cell.path ? printCell(report, placed.cell.path).length : 0;
    const room = widthOf(widths, placed) - MARGINS.left - MARGINS.right;
    return length === 0 ? SIZE.fifth : Math.floor(room / (length * DIGIT));
  });
  return Math.max(SMALLEST, Math.min(SIZE.fifth, ...sizes));
}

interface Layout {
  readonly grid: Grid;
  readonly widths: readonly number[];
  readonly size: number;
}

function tableCell(report: Report, { grid, widths, size }: Layout, placed: PlacedCell): TableCell {
  const { cell } = placed;
  const text = cell.path ? printCell(report, cell.path) : cell.text;
  const width = widthOf(widths, placed);
  const isLast = placed.row + cell.rows === grid.rows.length;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    verticalAlign: VerticalAlign.CENTER,
    ...(isVertical(cell) ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    children: [
      new Paragraph({
        style: styleOf(grid.table, cell),
        keepNext: !isLast,
        ...(cell.role === 'band' ? { alignment: 'left' } : {}),
        children: text === '' ? [] : [cell.path ? new TextRun({ text, size }) : new TextRun(text)],
      }),
    ],
  });
}

/** A table of the report in the official form's own shape; its head is repeated on every page, no row is cut. */
export function reportTable(report: Report, key: TableKey): Table {
  const grid = gridOf(report.form, key);
  const widths = columnWidths(grid);
  const cells = placeCells(grid);
  const layout = { grid, widths, size: figureSize(report, widths, cells) };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    margins: MARGINS,
    alignment: 'center',
    rows: grid.rows.map(
      (_, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row < grid.headRows,
          height: { value: ROW_HEIGHT[key], rule: HeightRule.ATLEAST },
          children: cells
            .filter((placed) => placed.row === row)
            .map((placed) => tableCell(report, layout, placed)),
        }),
    ),
  });
}
