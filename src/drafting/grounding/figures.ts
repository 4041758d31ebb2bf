import { type Figure, mayStandFor } from '../../language/figure.ts';
import { readFigures } from '../../language/figures.ts';
import { countsCases, sameKind } from '../../language/units.ts';
import { contentOf, coverage } from './content.ts';
import type { Evidence, Source } from './evidence.ts';
import { clausesOf, type Span } from './sentences.ts';
import { moneyOf, type Surroundings, tableValues, wholesOf, wordsFor } from './table-figures.ts';

/** A figure of a sentence with its surroundings. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly printed: string;
  readonly place: Surroundings;
  /** The clause that it stands in. */
  readonly clause: string;
}

const ENDS_LEAD = /[，；：。（）]/;
const ENDS_TRAIL = /[，、；：。（）]/;
/** Figures that a list is made of; 第三方 and 2025年 part nothing. */
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'money']);

/** The figures of a sentence; offsets of `figure` are into the sentence. */
export function figuresIn(sentence: Span, paragraph: string): FoundFigure[] {
  const figures = readFigures(sentence.text);
  const clauses = clausesOf({ ...sentence, start: 0 });
  return figures.map((figure, index) => {
    const last = figures.slice(0, index).findLast(({ kind }) => COUNTED.has(kind));
    const next = figures.slice(index + 1).find(({ kind }) => COUNTED.has(kind));
    const before = sentence.text.slice(last?.end ?? 0, figure.start);
    const after = sentence.text.slice(figure.end, next?.start);
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.start < end);
    return {
      figure,
      printed: sentence.text.slice(figure.start, figure.end),
      clause: clause?.text ?? sentence.text,
      place: {
        lead: before.split(ENDS_LEAD).at(-1) ?? '',
        trail: after.split(ENDS_TRAIL)[0] ?? '',
        upTo: sentence.text.slice(0, figure.start),
        sentence: sentence.text,
        paragraph,
      },
    };
  });
}

/** From this on a count is no coincidence: it needs no words in common with the note that has it. */
const TELLING_COUNT = 100;

/** Whether a text and a note speak of the same thing, as far as their words tell. */
export function speaksOf(text: string, source: Source): boolean {
  const content = contentOf(text);
  const share = coverage(content, source.text);
  return share === null || share > 0;
}

const sum = (figures: readonly Figure[]): number => figures.reduce((total, { value }) => total + value, 0);

/** Figures of one sort in a source: each, each two together, and all together. */
function sumsIn(source: Source, unit: string): number[] {
  const alike = source.figures.filter(({ kind, unit: other }) => kind === 'count' && sameKind(unit, other));
  const pairs = alike.flatMap((first, index) =>
    alike.slice(index + 1).map((second) => first.value + second.value),
  );
  return [...alike.map(({ value }) => value), ...pairs, sum(alike)];
}

const SUMS_UP = /共|合计|累计|总计/;
const COMPARES = /上年|去年|同比|比20|较20|增加|减少|增长|下降|上升|多了|少了/;

function countHasGround({ figure, clause, place }: FoundFigure, evidence: Evidence): boolean {
  const { sources, report, previous } = evidence;
  const near = (source: Source) =>
    (figure.value >= TELLING_COUNT && figure.exact) ||
    speaksOf(clause, source) ||
    speaksOf(place.sentence, source);
  if (
    sources.some(
      (source) => near(source) && sumsIn(source, figure.unit).some((value) => mayStandFor(figure, value)),
    )
  )
    return true;
  const together = sources.filter((source) => speaksOf(clause, source)).flatMap((source) => source.figures);
  const alike = together.filter(({ kind, unit }) => kind === 'count' && sameKind(figure.unit, unit));
  const distinct = [...new Set(alike.map(({ value }) => value))];
  if (
    SUMS_UP.test(clause) &&
    mayStandFor(
      figure,
      distinct.reduce((total, value) => total + value, 0),
    )
  )
    return true;
  const words = countsCases(figure.unit) ? wordsFor(place, report.form) : [];
  const values = tableValues(report, words, place);
  if (values.some((value) => mayStandFor(figure, value))) return true;
  if (previous === null || !COMPARES.test(place.sentence)) return false;
  const before = tableValues(previous, words, place);
  const changes = values.flatMap((value) => before.map((old) => Math.abs(value - old)));
  const lastYear = evidence.lastYear.filter((source) => speaksOf(clause, source));
  const told = lastYear.flatMap((source) => sumsIn(source, figure.unit));
  const since = distinct.flatMap((value) => told.map((old) => Math.abs(value - old)));
  return [...before, ...changes, ...told, ...since].some((value) => mayStandFor(figure, value));
}

/** Whether a printed percentage follows from a part and a whole, ±1 in the last digit since real reports truncate. */
const follows = (figure: Figure, part: number, whole: number): boolean =>
  whole > 0 && Math.abs(figure.value - (part / whole) * 100) <= 10 ** -figure.decimals + 1e-9;

function percentHasGround(
  found: FoundFigure,
  sentenceFigures: readonly FoundFigure[],
  evidence: Evidence,
): boolean {
  const { figure, clause, place } = found;
  const said = evidence.sources.filter(
    (source) => speaksOf(clause, source) || speaksOf(place.sentence, source),
  );
  const equal = (source: Source) =>
    source.figures.some(({ kind, value }) => kind === 'percent' && value === figure.value);
  if (said.some(equal)) return true;
  const counts = sentenceFigures.filter(({ figure: { kind } }) => kind === 'count');
  const grounded = counts.filter((count) => countHasGround(count, evidence));
  const noted = said.flatMap((source) => source.figures.filter(({ kind }) => kind === 'count'));
  const words = wordsFor({ ...place, lead: place.upTo, trail: '' }, evidence.report.form);
  const parts = [
    ...grounded.map((count) => count.figure.value),
    ...noted.map(({ value }) => value),
    ...tableValues(evidence.report, words, place),
  ];
  const wholes = words.length > 0 ? wholesOf(evidence.report) : [];
  const all = [...grounded.map((count) => count.figure.value), ...noted.map(({ value }) => value), ...wholes];
  if (parts.some((part) => all.some((whole) => part < whole && follows(figure, part, whole)))) return true;
  if (evidence.previous === null || !COMPARES.test(place.sentence)) return false;
  const before = tableValues(evidence.previous, words, place);
  return parts.some((now) => before.some((old) => follows(figure, Math.abs(now - old), old)));
}

function moneyHasGround({ figure, clause, place }: FoundFigure, { sources, report }: Evidence): boolean {
  const step = 10 ** (4 - figure.decimals);
  const tolerance = figure.decimals > 0 ? step : 0.005;
  const near = (value: number) => Math.abs(value - figure.value) <= tolerance || mayStandFor(figure, value);
  const noted = sources.filter((source) => figure.value >= TELLING_COUNT || speaksOf(clause, source));
  const values = noted.flatMap((source) =>
    source.figures
      .filter(({ kind, unit }) => kind === 'money' || (kind === 'count' && unit === ''))
      .map(({ value }) => value),
  );
  return values.some(near) || (/收费|采购/.test(place.sentence) && moneyOf(report).some(near));
}

/** The counts, percentages and sums of money of a sentence that have no ground, as printed. */
export function groundlessFigures(figures: readonly FoundFigure[], evidence: Evidence): string[] {
  const hasGround = (found: FoundFigure): boolean => {
    switch (found.figure.kind) {
      case 'count':
        return countHasGround(found, evidence);
      case 'percent':
        return percentHasGround(found, figures, evidence);
      case 'money':
        return moneyHasGround(found, evidence);
      default:
        return true;
    }
  };
  return figures.filter((found) => !hasGround(found)).map(({ printed }) => printed);
}

/** Whether every count of a clause stands in the tables: what it says is then the tables' own. */
export function restsOnTables(
  clause: string,
  figures: readonly FoundFigure[],
  { report }: Evidence,
): boolean {
  const counts = figures.filter((found) => found.clause === clause && found.figure.kind === 'count');
  return (
    counts.length > 0 &&
    counts.every(({ figure, place }) =>
      tableValues(report, countsCases(figure.unit) ? wordsFor(place, report.form) : [], place).some((value) =>
        mayStandFor(figure, value),
      ),
    )
  );
}
