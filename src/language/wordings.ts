/** How many wordings one line of a table may stand for; more is a mistake in the table. */
const MOST = 2000;
/** A line whose braces are closed, none within another. */
const PAIRED = /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/;

/**
 * The parts of a line of a word table, each with its choices: {a|b|} is one of its parts, the last one nothing. '逾期{未|不}补正'
 * stands for 逾期未补正 and 逾期不补正. Throws a RangeError for a line that stands for too many wordings, or whose braces are within
 * others or not closed.
 */
export function partsOf(line: string): string[][] {
  if (!line.includes('{') && !line.includes('}')) return [[line]];
  if (!PAIRED.test(line)) throw new RangeError(`braces within braces, or not closed: ${line}`);
  const parts = line
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part.slice(1, -1).split('|') : [part]));
  if (parts.reduce((count, choices) => count * choices.length, 1) > MOST)
    throw new RangeError(`too many wordings: ${line}`);
  return parts;
}

/** The wordings that a line stands for. Throws a RangeError as `partsOf` does. */
export function wordings(line: string): string[] {
  let out = [''];
  for (const choices of partsOf(line))
    out = out.flatMap((before) => choices.map((choice) => before + choice));
  return [...new Set(out)];
}

/** Words as the choices of a brace that several lines share: `{${oneOf(['没', '未'])}}答复`. */
export const oneOf = (words: readonly string[]): string => words.join('|');
