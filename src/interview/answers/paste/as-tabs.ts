/** A cell of figures as a CSV file has it: a number (in quotes where it holds a comma), a blank or a stroke. */
const FIGURE_CELL = /^(?:"[\d,.\s]*"|[+-]?\d[\d.]*|[/—–-]?)$/;

/** Fewer figures on a line than this are a sentence with commas. */
const FEWEST_FIGURES = 2;

/** "予以公开,5,1,0": a label and then nothing but figures; null for any other line. */
function csvLine(line: string): string | null {
  const cells = line.match(/"(?:[^"]|"")*"|[^,，]+|(?<=[,，]|^)(?=[,，]|$)/g) ?? [];
  const firstFigure = cells.findIndex((cell) => FIGURE_CELL.test(cell.trim()));
  const figures = firstFigure < 0 ? [] : cells.slice(firstFigure);
  const isRow = firstFigure > 0 && figures.every((cell) => FIGURE_CELL.test(cell.trim()));
  const filled = figures.filter((cell) => /\d/.test(cell)).length;
  if (!isRow || filled < FEWEST_FIGURES) return null;
  return cells.map((cell) => cell.trim().replace(/^"|"$/g, '')).join('\t');
}

const fromHtml = (text: string): string =>
  text
    .replace(/<\/tr\s*>/gi, '\n')
    .replace(/<\/t[dh]\s*>(?!\s*\n)/gi, '\t')
    .replace(/<[^<>]*>/g, '');

/**
 * A pasted table with tabs between its cells: the lines of a CSV file and the source of a web page are turned into
 * them; any other text is left as it is.
 */
export function asTabs(text: string): string {
  if (/<t[dr]\b/i.test(text)) return fromHtml(text);
  if (text.includes('\t')) return text;
  const lines = text.split('\n');
  const rows = lines.map(csvLine);
  if (rows.filter((row) => row !== null).length < 2) return text;
  return lines.map((line, at) => rows[at] ?? line.replace(/[,，]/g, '\t')).join('\n');
}
