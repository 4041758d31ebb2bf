/** What separates a row's cells, the likeliest first. */
const SEPARATORS = [',', '\t', ';'] as const;

/** Some programs save Chinese commas between the columns. */
const CHINESE = '，';

/** Characters by which the separator is told: the heading and some rows, whatever title stands above. */
const SAMPLE = 2_000;

/** How much of a text is taken. */
interface Bounds {
  readonly rows: number;
  /** Cells behind these are left out. */
  readonly columns: number;
}

/** Whether text may be a table at all. */
export const mayBeSeparated = (text: string): boolean =>
  [...SEPARATORS, CHINESE].some((mark) => text.slice(0, SAMPLE).includes(mark));

/** The separator that the beginning of a text has most of. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const [first = ''] = sample.split(/[\r\n]/u, 1);
  if (first.includes(CHINESE) && !SEPARATORS.some((mark) => first.includes(mark))) return CHINESE;
  const counted = SEPARATORS.map((mark) => ({ mark, times: sample.split(mark).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).mark;
}

/** Where an unquoted cell ends: at a separator or a line's end. */
function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
  }
  return at;
}

/** A quoted cell and where it ends; two quotation marks inside stand for one. */
function quoted(text: string, from: number): { readonly cell: string; readonly end: number } {
  const pieces: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { cell: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, close));
    if (text[close + 1] !== '"') return { cell: pieces.join(''), end: close + 1 };
    pieces.push('"');
    at = close + 2;
  }
}

/**
 * The cells of text that is separated by commas, tabs or semicolons and quoted as spreadsheets do; every cell stays text.
 * One pass, and no more is kept than the bounds allow.
 */
export function separatedCells(text: string, { rows, columns }: Bounds): string[][] {
  const separator = separatorOf(text);
  const table: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length && table.length < rows; ) {
    const opened = text[at] === '"' ? quoted(text, at) : { cell: '', end: at };
    const end = endOfPlain(text, opened.end, separator);
    if (row.length < columns) row.push(opened.cell + text.slice(opened.end, end));
    const isRowEnd = text[end] !== separator;
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (isRowEnd) {
      table.push(row);
      row = [];
    }
  }
  if (row.length > 0) table.push(row);
  return table;
}
