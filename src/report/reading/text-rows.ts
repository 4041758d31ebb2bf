import { without } from '../../language/ends.ts';
import { type Grid, plainRow } from './grid.ts';
import { rowsFromLines, type WidthOf } from './line-rows.ts';
import { looksLikeNumber } from './value.ts';

/** "| 规章 | 1 | 0 | 11 |", "规章 | 1 | 0 | 11 |". */
const isPiped = (line: string): boolean => line.includes('|') && line.replaceAll('|', '').trim() !== '';
/** The ruling line that Markdown sets under a header. */
const isRuling = (line: string): boolean => /^[\s|:+=-]+$/u.test(line) && /--|:/u.test(line);
/** A pipe in a line of its own parts cells that stand one a line. */
const isLonePipe = (line: string): boolean => line.includes('|') && line.replaceAll('|', '').trim() === '';
const FEWEST_LONE_PIPES = 3;
/** Where nearly every line between pipes holds one cell, each line is a cell: rows of one cell are few in a table. */
const MOSTLY = 0.8;

/** The widest form has 15 columns. */
const WIDEST = 60;

const nonBlank = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/** The cells of a line between pipes; those at its very ends only frame it. */
const pipedCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|', WIDEST);

/** What a line between pipes holds but for the bars that frame it or fill it up to the width of others. */
const unframed = (line: string): string => without(line.trim(), '| ');

/** A line without pipes is the upper part of a cell that was broken, or a line above the table. */
function pipedRows(lines: readonly string[]): Grid {
  const kept = lines.filter((line) => line.trim() !== '' && !isRuling(line) && !isLonePipe(line));
  const rows = kept.map((line) => plainRow(pipedCells(line)));
  const piped = kept.filter((line) => isPiped(line)).map(pipedCells);
  // Rows of figures that end in nothing were filled up to one width: their cells stand under no header.
  const isFilledUp = piped.some((cells) => cells.some(looksLikeNumber) && (cells.at(-1) ?? '').trim() === '');
  return { rows, exact: new Set(piped.map(({ length }) => length)).size === 1 && !isFilledUp };
}

/** Rows with tabs between their cells, as a spreadsheet pastes them; a cell in quotes may hold line breaks. */
function tabbedRows(text: string): Grid {
  const whole = text.replace(
    /(^|\t)"((?:[^"]|""){0,400})"(?=\t|\n|$)/gu,
    (_, before: string, quoted: string) => {
      return `${before}${quoted
        .replaceAll('""', '"')
        .split('\n')
        .map((line) => line.trim())
        .join('')}`;
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
  const piped = filled.filter((line) => isPiped(line));
  const alone = piped.filter((line) => !unframed(line).includes('|')).length;
  const isCellALine =
    alone > piped.length * MOSTLY ||
    filled.filter((line) => isLonePipe(line)).length >= Math.max(FEWEST_LONE_PIPES, piped.length);
  if (piped.length > filled.length / 2 && !isCellALine) return pipedRows(lines);
  if (isCellALine) {
    return rowsFromLines(lines.filter((line) => !isLonePipe(line)).map(unframed), widthOf);
  }
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
