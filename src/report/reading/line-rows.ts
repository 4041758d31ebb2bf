import { type Grid, type GridCell, plainRow } from './grid.ts';
import { isMarker, looksLikeNumber } from './value.ts';

/** How many figures a row has whose label is given; null when the label is none of the table's. */
export type WidthOf = (label: string) => number | null;

/** Labels have at most some 60 characters with their groups; more text than this before a figure is no label. */
const LONGEST_LABEL = 400;

interface Figure {
  readonly text: string;
  readonly line: number;
}

const BRACKETED = /[（(][^（）()]{0,60}[）)]/gu;
const GLUED = /^(.*\p{Script=Han}[”"’')）]?)(\d[\d,.]*)$/u;

const ROW_START = /^(?:[（(][一二三四五六七][）)]|[一二三四]、|\d{1,2}[.．、]|第二十条|信息内容)/u;

/** The pieces of a line: notes in brackets hold together, and a figure glued to its label is set apart. */
function tokensOf(line: string): string[] {
  const tight = line.replace(BRACKETED, (note) => note.replace(/\s+/gu, ''));
  return tight
    .split(/\s+/u)
    .filter((token) => token !== '')
    .flatMap((token, index, all) => {
      const glued = GLUED.exec(token);
      const followed = all.slice(index + 1).every((next) => looksLikeNumber(next) || isMarker(next));
      return glued?.[1] && glued[2] && followed && !looksLikeNumber(token) ? [glued[1], glued[2]] : [token];
    });
}

/** Of more figures than the row can hold, those of the one line that has exactly its number: a page number went in. */
function withoutStrays(figures: readonly Figure[], width: number | null): readonly Figure[] {
  if (width === null || figures.length <= width) return figures;
  const lines = [...new Set(figures.map(({ line }) => line))].map((line) =>
    figures.filter((figure) => figure.line === line),
  );
  const whole = lines.filter((line) => line.length === width);
  const rest = lines.filter((line) => line.length !== width);
  const [only] = whole;
  return only && whole.length === 1 && width > 1 && rest.every((line) => line.length === 1) ? only : figures;
}

/** Rows being put together from lines: the label so far and the figures behind it. */
class RowBuilder {
  readonly rows: GridCell[][] = [];
  readonly #widthOf: WidthOf;
  #label = '';
  #figures: Figure[] = [];

  constructor(widthOf: WidthOf) {
    this.#widthOf = widthOf;
  }

  words(text: string): void {
    if (this.#figures.length > 0) this.#close();
    if (this.#startsRow(text) && this.#widthOf(this.#label) !== null) {
      this.rows.push(plainRow([this.#label.trim()]));
      this.#label = '';
    }
    this.#label = `${this.#label} ${text}`.slice(-LONGEST_LABEL);
  }

  figure(text: string, line: number): void {
    this.#figures.push({ text, line });
  }

  /** Whether a mark such as "/" or "无" is a cell here rather than a piece of a label. */
  takesMarks(): boolean {
    return this.#figures.length > 0 || this.#widthOf(this.#label) !== null;
  }

  /** Whether a piece of text opens a row, so that a label complete before it had no figures. */
  #startsRow(text: string): boolean {
    return ROW_START.test(text) || this.#widthOf(text) !== null;
  }

  /** A lone figure in the middle of a label is a page number: the label goes on behind it. */
  #close(): void {
    const width = this.#widthOf(this.#label);
    const stray = this.#figures.length === 1 && (width === null || width > 1);
    if (!stray) {
      const kept = withoutStrays(this.#figures, width);
      this.rows.push(plainRow([this.#label.trim(), ...kept.map(({ text }) => text)]));
      this.#label = '';
    }
    this.#figures = [];
  }

  finish(): Grid {
    if (this.#figures.length > 0) this.#close();
    if (this.#label.trim() !== '') this.rows.push(plainRow([this.#label.trim()]));
    return { rows: this.rows, exact: false };
  }
}

/**
 * Puts rows together from the lines of a PDF's text or of a paste with one cell a line: labels may be broken over
 * lines, figures may stand behind, between or below them. Every row is its label followed by its figures.
 */
export function rowsFromLines(lines: readonly string[], widthOf: WidthOf): Grid {
  const builder = new RowBuilder(widthOf);
  for (const [index, line] of lines.entries()) {
    for (const token of tokensOf(line)) {
      if (looksLikeNumber(token) || (isMarker(token) && builder.takesMarks())) builder.figure(token, index);
      else builder.words(token);
    }
  }
  return builder.finish();
}
