import { figuresIn } from '../../language/figures.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { CellPath } from '../../report/cells.ts';
import { type Bound, clauseAround } from './bound.ts';
import { totalIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines, type Rests } from './ground-of.ts';
import { isShareOf, type Share, sharesIn } from './shares.ts';

/** A figure that something else may follow from, and where it stands. */
interface Operand {
  readonly value: number;
  readonly unit: string;
  readonly ref: string;
}

const SUMMED = wordSet(['{共|合计|累计|总计|总量|总数|合共|加起来|总}', '应{办|办理|答复}', '达到']);
const LEFT = wordSet(['{其余|其它|其他|剩余|余下|另外|另有|相差|尚有|还有}']);
const TIMES = '倍';

const CARRIED = ['new', 'carriedOver'] as const;

/** The figures of a sentence that have a ground, those of the notes on its aspect that speak of the same, and what was to be dealt with. */
function operandsFor(claim: Bound, judged: Judged, isGrounded: (figure: Bound) => boolean): Operand[] {
  const runs = runsOf(judged.sentence);
  const inSentence = judged.figures
    .filter(
      (other) => other !== claim && other.figure.kind === 'count' && other.figure.start < claim.figure.start,
    )
    .filter(isGrounded)
    .map(({ figure }) => ({ value: figure.value, unit: figure.unit, ref: 'sentence' }));
  const inNotes = ownLines(judged)
    .filter(({ told }) => coverOf(runs, told).held > 0)
    .flatMap(({ ref, figures }) =>
      figures
        .filter(({ figure }) => figure.kind === 'count')
        .map(({ figure }) => ({ value: figure.value, unit: figure.unit, ref })),
    );
  const inTables =
    judged.aspect === 'onRequest'
      ? CARRIED.flatMap((row) => {
          const path: CellPath = `applications.${row}.total`;
          const value = totalIn(judged.evidence.report, [path]);
          return value === null ? [] : [{ value, unit: '件', ref: path }];
        })
      : [];
  return [...inSentence, ...inNotes, ...inTables];
}

const refsOf = (...operands: readonly Operand[]): string[] => [
  ...new Set(operands.map(({ ref }) => ref).filter((ref) => ref !== 'sentence')),
];

/** Two operands for which something holds. */
function pairOf(
  operands: readonly Operand[],
  holds: (one: Operand, other: Operand) => boolean,
): readonly [Operand, Operand] | null {
  for (const one of operands)
    for (const other of operands) if (one !== other && holds(one, other)) return [one, other];
  return null;
}

/** What is left of a whole, a sum or a multiple, which the clause says to be one: 33件加上年结转2件，应办35件; 其余11个. */
export function derivedRests(claim: Bound, judged: Judged, isGrounded: (figure: Bound) => boolean): Rests {
  const { figure, clause } = claim;
  if (figure.kind !== 'count') return null;
  const operands = operandsFor(claim, judged, isGrounded);
  const like = operands.filter(({ unit }) => unit !== '' && unitsFit(unit, figure.unit));
  const found =
    (SUMMED.isIn(clause) && pairOf(like, (one, other) => one.value + other.value === figure.value)) ||
    (LEFT.isIn(clause) && pairOf(like, (one, other) => one.value - other.value === figure.value)) ||
    (figure.unit === TIMES &&
      pairOf([...operands, ...ofLastYear(judged)], (one, other) => other.value * figure.value === one.value));
  return found ? refsOf(...found) : null;
}

/** Last year's figures of what a sentence speaks of. */
const ofLastYear = ({ evidence, sentence }: Judged): Operand[] =>
  evidence.lastYear
    .filter(({ told }) => coverOf(runsOf(sentence), told).held > 0)
    .flatMap(({ ref, figures }) =>
      figures.map(({ figure }) => ({ value: figure.value, unit: figure.unit, ref })),
    );

/** Shares in words (六成, 一半) that neither a note has nor two figures give, as printed. */
export function groundlessShares(judged: Judged, isGrounded: (figure: Bound) => boolean): string[] {
  const { sentence, evidence } = judged;
  const lines = ownLines(judged);
  const operands = (figures: readonly Bound[]): Operand[] =>
    figures
      .filter(({ figure }) => figure.kind === 'count')
      .map(({ figure }) => ({ value: figure.value, unit: figure.unit, ref: '' }));
  const said = operands(judged.figures.filter(isGrounded));
  /** A part and a whole, one of which the sentence has; the other may stand in a note on what the clause speaks of. */
  const follows = (share: Share): boolean => {
    const clause = clauseAround(sentence, share.start);
    if (COMPARED.isIn(clause)) return false;
    const runs = runsOf(clause);
    const noted = operands(
      lines.filter(({ told }) => coverOf(runs, told).held > 0).flatMap(({ figures }) => figures),
    );
    const holds = (one: Operand, other: Operand) =>
      one.unit === other.unit && isShareOf(share, one.value, other.value);
    return said.some((one) =>
      [...said, ...noted].some((other) => one !== other && (holds(one, other) || holds(other, one))),
    );
  };
  return sharesIn(sentence)
    .filter((share) => {
      const isTold = [...lines, ...evidence.lines].some(
        ({ text, figures }) =>
          sharesIn(text).some(({ value }) => Math.abs(value - share.value) < 0.01) ||
          figures.some(
            ({ figure }) => figure.kind === 'percent' && Math.abs(figure.value / 100 - share.value) < 0.05,
          ),
      );
      return !isTold && !follows(share);
    })
    .map(({ start, end }) => sentence.slice(start, end));
}

/** A share by which something grew or fell is no part of a whole. */
const COMPARED = wordSet(['{上|去}年', '同比', '{增加|增长|上升|提高|减少|下降|降低|缩短}']);

const BEFORE = wordSet(['{上|去}年', '同期']);
const EARLIER = wordSet(['{提前|提早|早}']);
const LATER = wordSet(['{推迟|延后|晚}']);
/** Days of the month as days of the year; months are near enough 30.4 days. */
const dayOf = (value: number, year: number): number =>
  Date.UTC(year, Math.floor(value / 100) - 1, value % 100) / 86_400_000;

/** By how many days something was earlier or later than last year: both days are told. */
export function daysApart(claim: Bound, { sentence, evidence }: Judged): Rests {
  const { figure, clause } = claim;
  const sign = EARLIER.isIn(clause) ? 1 : LATER.isIn(clause) ? -1 : 0;
  if (sign === 0 || !sortsAsDay(figure.unit) || !BEFORE.isIn(clause)) return null;
  const days = (text: string) =>
    figuresIn(fold(text, 'dropped')).flatMap(({ kind, value }) =>
      kind === 'date' && value >= 101 && value <= 1231 ? [dayOf(value, 2001)] : [],
    );
  const runs = runsOf(sentence);
  const line = evidence.lastYear.find(
    ({ text, told }) =>
      coverOf(runs, told).near > 0 &&
      days(text).some((then) => days(sentence).some((now) => (then - now) * sign === figure.value)),
  );
  return line ? [line.ref] : null;
}

const sortsAsDay = (unit: string): boolean => unit === '天' || unit === '日';
