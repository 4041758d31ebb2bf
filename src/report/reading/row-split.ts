import type { GridCell } from './grid.ts';
import { type Candidate, type LabelMatch, matchLabel } from './match-label.ts';
import { isMarker, looksLikeNumber } from './value.ts';

/** A row of a table taken apart: its label, what the label names, and the cells behind it. */
export interface SplitRow {
  readonly label: string;
  readonly match: LabelMatch | undefined;
  readonly values: readonly GridCell[];
}

/** A row opens with three label cells at most; words in further cells are headers or notes. */
const MOST_LABEL_CELLS = 8;

/** Whether a cell holds words rather than a figure, a mark or nothing. */
export const isWords = (text: string): boolean =>
  text.trim() !== '' && !looksLikeNumber(text) && !isMarker(text);

const joined = (cells: readonly GridCell[]): string => cells.map((cell) => cell.text).join(' ');

/**
 * Splits a row of unknown columns behind its label: the last cell of words that completes a known label.
 * Without one, behind its last cell of words.
 */
export function splitRow(row: readonly GridCell[], candidates: readonly Candidate[]): SplitRow {
  const wordy = row.flatMap((cell, index) => (isWords(cell.text) ? [index] : []));
  for (const index of wordy.slice(0, MOST_LABEL_CELLS).toReversed()) {
    const label = joined(row.slice(0, index + 1));
    const match = matchLabel(label, candidates);
    if (match) return { label, match, values: row.slice(index + 1) };
  }
  const last = wordy.at(-1) ?? -1;
  return { label: joined(row.slice(0, last + 1)), match: undefined, values: row.slice(last + 1) };
}

/**
 * Splits a row whose first value column is known from the header; null where the row itself shows that its cells stand
 * further left: a label merged downwards ended with the page above, and figures moved into its place.
 */
export function splitRowAt(
  row: readonly GridCell[],
  firstValue: number,
  candidates: readonly Candidate[],
): SplitRow | null {
  const labels = row.filter((cell) => cell.from < firstValue);
  const words = labels.findIndex((cell) => isWords(cell.text));
  if (words !== -1 && labels.slice(words).some((cell) => looksLikeNumber(cell.text))) return null;
  const label = joined(labels);
  return {
    label,
    match: matchLabel(label, candidates),
    values: row.filter((cell) => cell.from >= firstValue),
  };
}

/** Cuts a run of cells to the wanted number where what is left over is empty on one side only; null when it cannot be told. */
export function fitted(cells: readonly GridCell[], width: number): readonly GridCell[] | null {
  const extra = cells.length - width;
  if (extra === 0) return cells;
  if (extra < 0) return null;
  const blank = (part: readonly GridCell[]) => part.every((cell) => cell.text.trim() === '');
  const front = blank(cells.slice(0, extra));
  const back = blank(cells.slice(width));
  if (front && back && !blank(cells)) return null;
  if (front) return cells.slice(extra);
  return back ? cells.slice(0, width) : null;
}

/** Why a row matched by likeness is listed as unsure. */
export const similarDoubt = (split: SplitRow): string | null =>
  split.match?.how === 'similar' ? `项目名称“${split.label.trim().slice(-30)}”与格式不完全一致` : null;
