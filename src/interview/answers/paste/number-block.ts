import { without } from '../../../language/ends.ts';
import { fold } from '../../../language/fold.ts';
import { wholeNumber } from '../../../language/numbers.ts';

/** Bare numbers as they were pasted, line by line; null for a cell that was blank or marked "/" or "-". */
export interface NumberBlock {
  readonly lines: readonly (readonly (number | null)[])[];
  /** Text of a first line that holds no number, such as "自然人"; empty when there is none. */
  readonly heading: string;
}

const BLANK_MARKS = '-—/\\';
const isBlank = (text: string): boolean =>
  text === '无' || text === '空' || without(text, BLANK_MARKS) === '';

function numberOf(piece: string): number | null | undefined {
  const text = piece.trim();
  if (isBlank(text)) return null;
  const number = wholeNumber(text);
  return number?.written === 'arabic' && number.precision === 'exact' && number.scale === 1
    ? number.value
    : undefined;
}

const SEPARATORS = [/\t/, /(?<![\s、，;；|])[\s、，;；|]+/, /(?<![\s、，;；|,])[\s、，;；|,]+/] as const;

function linesWith(lines: readonly string[], separator: RegExp): (number | null)[][] | null {
  const rows: (number | null)[][] = [];
  for (const line of lines) {
    const pieces =
      separator.source === '\\t' ? line.split(separator) : line.trim().split(separator).filter(Boolean);
    const values = pieces.map(numberOf);
    if (values.some((value) => value === undefined)) return null;
    rows.push(values.map((value) => value ?? null));
  }
  return rows;
}

/** The fewest numbers that are worth taking for a block: fewer are an answer in words. */
const FEWEST = 4;

/**
 * The readings of a text that holds nothing but numbers (tabs, spaces, one a line, or commas), at most one for each
 * way of separating them; none when it holds words.
 */
export function numberBlocks(text: string): NumberBlock[] {
  const lines = fold(text, 'cells')
    .text.split('\n')
    .filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  const heading = /\d/.test(first) || lines.length < 2 ? '' : first.trim();
  const body = heading ? lines.slice(1) : lines;
  if (body.every((line) => line.includes('\t')) || body.length > 0) {
    return SEPARATORS.flatMap((separator) => {
      const rows = linesWith(body, separator);
      const count = rows?.flat().filter((value) => value !== null).length ?? 0;
      return rows && count >= FEWEST ? [{ lines: rows, heading }] : [];
    });
  }
  return [];
}

/** The numbers row by row; a block that lies on its side (as many lines as the table has columns) is turned. */
export function inOrder(block: NumberBlock, rows: number, columns: number): readonly (number | null)[] {
  const onItsSide =
    rows !== columns && block.lines.length === columns && block.lines.every((line) => line.length === rows);
  if (!onItsSide || columns === 1) return block.lines.flat();
  return Array.from({ length: rows * columns }, (_, index) => {
    return block.lines[index % columns]?.[Math.floor(index / columns)] ?? null;
  });
}
