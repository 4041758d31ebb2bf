import type { Report } from '../report/report.ts';
import { SECTIONS } from '../report/sections.ts';
import type { WriteOptions } from './layout/narrative.ts';
import { printable } from './layout/paragraphs.ts';
import { reportTitle } from './layout/title.ts';
import { comparisonSheet } from './xlsx/comparison-sheet.ts';
import { workbookPackage } from './xlsx/package.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { textSheet } from './xlsx/text-sheet.ts';

/**
 * The report as a workbook: a sheet of text and one for each table, every total a live formula, and behind them the figures
 * beside the year before's where its report is given. It is written part by part, since the library that reads workbooks writes no borders, no wrapping and no quoted text.
 */
export function writeXlsx(report: Report, options: WriteOptions = {}): Uint8Array {
  const tables = SECTIONS.flatMap((section) =>
    section.kind === 'table' ? [tableSheet(report, section.key)] : [],
  );
  const { previous = [] } = options;
  const compared = previous.length > 0 ? [comparisonSheet(previous, report)] : [];
  return workbookPackage(
    [textSheet(report, options), ...tables, ...compared],
    reportTitle(report),
    printable(report.organ),
  );
}
