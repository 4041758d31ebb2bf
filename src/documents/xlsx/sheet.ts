import { type LookName, lookId } from './styles.ts';
import { addressOf, escapeXml, XML } from './xml.ts';

/** What a cell of a sheet holds. A formula brings the value that programs read without computing; null is "". */
export type SheetContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | null };

/** A cell at a place counted from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly look: LookName;
  readonly content: SheetContent;
}

/** One sheet: its cells in any order, merged ranges such as "A1:D1", widths of columns in characters. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  /** Rows and columns at the upper left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

function cellXml({ row, column, look, content }: SheetCell): string {
  const open = `<c r="${addressOf(row, column)}" s="${lookId(look)}"`;
  switch (content.kind) {
    case 'empty':
      return `${open}/>`;
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content.text)}</t></is></c>`;
    case 'number':
      return `${open}><v>${content.value}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeXml(content.formula)}</f>`;
      return content.value === null
        ? `${open} t="str">${formula}<v></v></c>`
        : `${open}>${formula}<v>${content.value}</v></c>`;
    }
  }
}

function rowsXml(cells: readonly SheetCell[]): string {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const ordered = [...inRow].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}">${ordered.map(cellXml).join('')}</row>`;
    })
    .join('\n');
}

function paneXml({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return `<pane${splits} topLeftCell="${addressOf(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

/** The part xl/worksheets/sheetN.xml: printed on A4, as wide as the page. */
export function sheetXml(sheet: Sheet): string {
  const columns = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges =
    sheet.merges.length === 0
      ? ''
      : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozen)}</sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${columns.join('')}</cols>
<sheetData>${rowsXml(sheet.cells)}</sheetData>
${merges}
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>
</worksheet>`;
}
