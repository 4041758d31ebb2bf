import { looksLikeNumber } from '../../report/reading/value.ts';

/** Signs that programs put between the cells of a row. */
const SEPARATORS = [',', '，', ';', '；'] as const;

/** Rows of figures that a text has at the least where its tables are written so; the three tables have some forty. */
const FEWEST_ROWS = 15;
/** Figures at the end of such a row. */
const FEWEST_FIGURES = 3;

/** Bars between cells: the upright lines of frames drawn with characters, and one as wide as a Chinese character. */
const BAR = /[\u2502\u2503\u2551\u2506\u250a\uff5c]/u;
const BARS = new RegExp(BAR, 'gu');
const isRuling = (line: string): boolean =>
  /[\u2500-\u257f]/u.test(line) && !/[^\s\u2500-\u257f|]/u.test(line);

const isRow = (line: string, separator: string): boolean => {
  const cells = line.split(separator);
  return cells.length > FEWEST_FIGURES && cells.slice(-FEWEST_FIGURES).every(looksLikeNumber);
};

/** The sign between the cells of a text's rows, where its tables are written with one. */
const separatorOf = (lines: readonly string[]): string | undefined =>
  SEPARATORS.find((sign) => lines.filter((line) => isRow(line, sign)).length >= FEWEST_ROWS);

/** Lines whose cells stand between frames drawn with characters, or between commas, as lines with bars or tabs; prose stays. */
export function tabulated(lines: readonly string[]): readonly string[] {
  const isFramed = lines.some(isRuling) || lines.filter((line) => BAR.test(line)).length >= FEWEST_ROWS;
  const unframed = isFramed
    ? lines.filter((line) => !isRuling(line)).map((line) => line.replace(BARS, '|'))
    : lines;
  const separator = separatorOf(unframed);
  if (separator === undefined) return unframed;
  return unframed.map((line) => (line.includes('。') ? line : line.replaceAll(separator, '\t')));
}
