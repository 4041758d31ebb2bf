import { read, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { brokenFile } from './document-error.ts';
import { trimmedSheet } from './trimmed-sheet.ts';
import { unzipParts, xmlText } from './zip.ts';

/**
 * The parts of a workbook that hold cells, and those that the library insists on where a workbook names them (newer
 * programs write metadata and persons); charts, macros, links to other files and pictures stay packed.
 */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles|metadata)\.xml|xl\/persons\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/u;

const SHEET = /^xl\/worksheets\//u;

/** A cell's place, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place that an address names ("B3"); null for what is none. */
export function placeOf(address: string): Place | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address);
  if (!parts) return null;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}

/**
 * Opens an .xlsx file for its cells alone, at most so many rows a sheet. Throws DocumentError for what is hostile, too large
 * or broken.
 */
export function openWorkbook(bytes: Uint8Array, rows: number): WorkBook {
  const parts = unzipParts(bytes, (name) => WANTED.test(name));
  const checked = Object.fromEntries(
    [...parts].map(([name, part]) => {
      const xml = xmlText(part, name);
      return [name, new TextEncoder().encode(SHEET.test(name) ? trimmedSheet(xml) : xml)];
    }),
  );
  try {
    return read(zipSync(checked, { level: 0 }), {
      type: 'array',
      sheetRows: rows,
      cellHTML: false,
      cellFormula: false,
      cellNF: true,
      // Tells which rows are hidden.
      cellStyles: true,
    });
  } catch (cause) {
    throw brokenFile('工作表', cause);
  }
}

/** Sheets that people see: a hidden one holds lists to choose from, or last year’s tables. All of them where none is seen. */
export function visibleSheets({ SheetNames, Workbook }: WorkBook): readonly string[] {
  const seen = SheetNames.filter((_, at) => !Workbook?.Sheets?.[at]?.Hidden);
  return seen.length > 0 ? seen : SheetNames;
}
