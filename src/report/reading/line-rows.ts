import { type EnumeratorLevel, enumeratorOf } from '../../language/enumerators.ts';
import { formOf, NEWEST_FORM } from '../forms/choose.ts';
import { OUTCOMES } from '../forms/form.ts';
import { outcomeLabel } from '../forms/outcomes.ts';
import { type Grid, type GridCell, plainRow } from './grid.ts';
import { afterLastEnumerator, squash } from './squash.ts';
import { isMarker, looksLikeNumber } from './value.ts';

/** How many figures a row has whose label is given; null when the label is none of the table's. */
export type WidthOf = (label: string) => number | null;

/** Labels with their groups and the table's header have fewer pieces than this; what stands further ahead is no label. */
const LONGEST_LABEL = 120;

interface Figure {
  readonly text: string;
  readonly line: number;
  /** Whether nothing else stands in its line. */
  readonly isAlone: boolean;
}

const BRACKETED = /[（(][^（）()]{0,60}[）)]/gu;
const GLUED = /^(.*\p{Script=Han}[”"’')）]?)(\d[\d,.]*)$/u;

const isRowNumber = (level: EnumeratorLevel | undefined): boolean =>
  level === 'section' || level === 'part' || level === 'item';
const ROW_START = /^(?:第二十条|信息内容)/u;

/** Longer pieces of text are never a label with a figure glued to it. */
const LONGEST_PIECE = 100;

/** The pieces of a line: notes in brackets hold together, and a figure glued to its label is set apart. */
function tokensOf(line: string): string[] {
  const tight = line.replace(BRACKETED, (note) => note.replace(/\s+/gu, ''));
  const tokens = tight.split(/\s+/u).filter((token) => token !== '');
  const last = tokens.findLastIndex((token) => !looksLikeNumber(token) && !isMarker(token));
  const glued = GLUED.exec((tokens[last] ?? '').slice(0, LONGEST_PIECE));
  if (glued?.[1] && glued[2] && glued[0] === tokens[last]) tokens.splice(last, 1, glued[1], glued[2]);
  return tokens;
}

/** No row has more figures than this with its page numbers. */
const MOST_FIGURES = 60;

/** Of more figures than the row can hold, those of the one line that has exactly its number: a page number went in. */
function withoutStrays(figures: readonly Figure[], width: number | null): readonly Figure[] {
  if (width === null || figures.length <= width || figures.length > MOST_FIGURES) return figures;
  const lines = [...new Set(figures.map(({ line }) => line))].map((line) =>
    figures.filter((figure) => figure.line === line),
  );
  const whole = lines.filter((line) => line.length === width);
  const rest = lines.filter((line) => line.length !== width);
  const [only] = whole;
  return only && whole.length === 1 && width > 1 && rest.every((line) => line.length === 1) ? only : figures;
}

/** So many figures has a row of table 三, the only one with long labels. */
const LABELLED = formOf(NEWEST_FORM).applications.columns.length;

/** A label as short as this may be the beginning of another: 其他 of 其他法律行政法规禁止公开. */
const SHORTEST_WHOLE = 2;

/** The vertical labels beside table 三, whose pieces come between the lines of a row's own label. */
const GROUP_LABELS = [
  '本年度办理结果',
  ...OUTCOMES.map((outcome) => outcomeLabel(formOf(NEWEST_FORM), outcome)),
];
const isGroupPiece = (token: string): boolean => {
  const words = squash(token);
  return words.length < 4 && GROUP_LABELS.some((label) => label.includes(words));
};

/** Rows being put together from lines: the label so far and the figures behind it. */
class RowBuilder {
  readonly rows: GridCell[][] = [];
  readonly #widthOf: WidthOf;
  #label: string[] = [];
  #figures: Figure[] = [];
  /** Lone figures inside the label so far: page numbers, if the label goes on behind them. */
  #strays: Figure[] = [];

  constructor(widthOf: WidthOf) {
    this.#widthOf = widthOf;
  }

  words(text: string): void {
    if (this.#figures.length > 0 && !this.#goesOn(text)) this.#close();
    if (this.#startsRow(text) && this.#width() !== null) this.#push(this.#strays);
    this.#label.push(text.slice(-LONGEST_PIECE));
    if (this.#label.length > LONGEST_LABEL) this.#label.shift();
  }

  figure(text: string, line: number, isAlone: boolean): void {
    this.#figures.push({ text, line, isAlone });
  }

  /** Whether a mark such as "/" or "无" is a cell here rather than a piece of a label. */
  takesMarks(): boolean {
    return this.#figures.length > 0 || this.#width() !== null;
  }

  #width(): number | null {
    return this.#widthOf(this.#label.join(' '));
  }

  /** The label without pieces of the vertical labels beside it. */
  #ownWords(): string[] {
    return this.#label.filter((token) => !isGroupPiece(token));
  }

  /** Whether a label whose figures stand beside its first line goes on below them. */
  #goesOn(text: string): boolean {
    const [first] = this.#figures;
    const own = this.#ownWords().join(' ');
    const isWhole = afterLastEnumerator(own).trim().length > SHORTEST_WHOLE;
    return (
      this.#figures.length === LABELLED &&
      this.#figures.every(({ line }) => line === first?.line) &&
      !this.#startsRow(text) &&
      !(isWhole && (this.#width() ?? this.#widthOf(own)) !== null)
    );
  }

  /** Whether a piece of text opens a row, so that a label complete before it had no figures. */
  #startsRow(text: string): boolean {
    return ROW_START.test(text) || isRowNumber(enumeratorOf(text)?.level) || this.#widthOf(text) !== null;
  }

  /** A lone figure in the middle of a label is a page number: the label goes on behind it. */
  #close(): void {
    if (this.#width() === null) {
      const ownWords = this.#ownWords();
      if (this.#widthOf(ownWords.join(' ')) !== null) this.#label = ownWords;
    }
    const width = this.#width();
    const [only] = this.#figures;
    const isStray = this.#figures.length === 1 && only?.isAlone && (width === null || width > 1);
    if (isStray) this.#strays.push(...this.#figures);
    else this.#push(withoutStrays(this.#figures, width));
    this.#figures = [];
  }

  #push(figures: readonly Figure[]): void {
    const label = this.#label.length > 0 ? [this.#label.join(' ')] : [];
    this.rows.push(plainRow([...label, ...figures.map(({ text }) => text)]));
    this.#label = [];
    this.#strays = [];
  }

  finish(): Grid {
    if (this.#figures.length > 0) this.#close();
    if (this.#label.length > 0) this.#push(this.#width() === null ? [] : this.#strays);
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
    const tokens = tokensOf(line);
    for (const token of tokens) {
      if (looksLikeNumber(token) || (isMarker(token) && builder.takesMarks())) {
        builder.figure(token, index, tokens.length === 1);
      } else builder.words(token);
    }
  }
  return builder.finish();
}
