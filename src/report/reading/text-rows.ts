import { type Grid, plainRow } from './grid.ts';
import { rowsFromLines, type WidthOf } from './line-rows.ts';

/** "| 规章 | 1 | 0 | 11 |", and the ruling line that Markdown sets under a header. */
const PIPED = /^\s*\|.*\|\s*$/u;
const RULING = /^[\s|:+=-]+$/u;

/** The widest form has 15 columns. */
const WIDEST = 60;

const nonBlank = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

function pipedRows(lines: readonly string[]): Grid {
  const rows = lines
    .filter((line) => PIPED.test(line) && !RULING.test(line))
    .map((line) => plainRow(line.trim().slice(1, -1).split('|', WIDEST)));
  return { rows, exact: new Set(rows.map((row) => row.length)).size === 1 };
}

/** Rows with tabs between their cells, as a spreadsheet pastes them; a cell in quotes may hold line breaks. */
function tabbedRows(text: string): Grid {
  const whole = text.replace(
    /(^|\t)"((?:[^"]|""){0,400})"(?=\t|\n|$)/gu,
    (_, before: string, quoted: string) => {
      return `${before}${quoted.replaceAll('""', '"').replace(/\s*\n\s*/gu, '')}`;
    },
  );
  const rows = whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => plainRow(line.split('\t', WIDEST)));
  const wide = rows.filter((row) => row.length > 1);
  return { rows, exact: wide.length > 1 && new Set(wide.map((row) => row.length)).size === 1 };
}

/** One cell a line, each behind a tab, rows parted by empty lines, as a word processor's text export has them. */
function indentedRows(lines: readonly string[]): Grid {
  const rows: string[][] = [[]];
  for (const line of lines) {
    const row = rows.at(-1) ?? [];
    if (line.startsWith('\t')) row.push(line.slice(1));
    else if (line.trim() === '') rows.push([]);
    else if (row.length > 0) row.push(`${row.pop() ?? ''}${line.trim()}`);
    else row.push(line);
  }
  return { rows: rows.filter((row) => row.length > 0).map(plainRow), exact: false };
}

/** Finds out how a table is written as text, and takes it apart into rows of cells. */
export function rowsOfText(text: string, widthOf: WidthOf): Grid {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const filled = nonBlank(lines);
  const share = (test: (line: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  if (share((line) => PIPED.test(line)) > 0.5) return pipedRows(lines);
  if (share((line) => line.trimStart().includes('\t')) > 0.4) return tabbedRows(lines.join('\n'));
  if (
    filled.some((line) => line.startsWith('\t')) &&
    lines.some((line) => line.startsWith('\t') && line.trim() === '')
  ) {
    return indentedRows(lines);
  }
  if (share((line) => line.startsWith('\t')) > 0.7) return indentedRows(lines);
  return rowsFromLines(lines, widthOf);
}
