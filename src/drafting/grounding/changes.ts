import { wordSet } from '../../language/lexicon.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, totalIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, placeOf, type Rests } from './ground-of.ts';

const LAST_YEAR = wordSet(['{上|去}年', '上年{度|同期|}', '上一年', '同比', '前一年', '同期']);
const UP = wordSet(['{增加|增长|上升|增|多|提高|提升|增幅|净增|高出|涨}']);
const DOWN = wordSet(['{减少|下降|降低|少|减|降幅|降|回落}']);

const namesLastYear = (text: string, { evidence }: Judged): boolean =>
  LAST_YEAR.isIn(text) || text.includes(`${evidence.report.year - 1}年`);

/** Whether a figure says how much more or less there is than last year; 1 for more, -1 for less, 0 for neither. */
export function changeIn(claim: Bound, judged: Judged): 1 | -1 | 0 {
  const lead = claim.lead.slice(-6);
  if (!namesLastYear(claim.upTo, judged)) return 0;
  if (DOWN.isIn(lead)) return -1;
  return UP.isIn(lead) ? 1 : 0;
}

/** Whether a figure is only more or less of something: 少了6件. It is no part of a whole. */
export const isDifference = ({ lead }: Bound): boolean =>
  [lead.slice(-3), lead.slice(-2)].some((end) => UP.get(end) === true || DOWN.get(end) === true) ||
  /[多少]了$/.test(lead);

/** Last year's figures of what a figure counts, each with where it stands. */
function before(figure: Bound, judged: Judged): { readonly value: number; readonly ref: string }[] {
  const { evidence } = judged;
  if (!evidence.previous) return [];
  const previous = evidence.previous;
  const cells = cellsNamed(placeOf(figure, judged), evidence.report.form);
  const inTables = cells.flatMap((sum) => {
    const [now, then] = [totalIn(evidence.report, sum), totalIn(previous, sum)];
    return now === figure.figure.value && then !== null
      ? [{ value: then, ref: `previous.${sum.join('+')}` }]
      : [];
  });
  const runs = figure.runs.length > 0 ? figure.runs : runsOf(figure.clause);
  const told = evidence.lastYear.flatMap((line) =>
    line.figures
      .filter((old) => old.figure.kind === 'count' && unitsFit(old.figure.unit, figure.figure.unit))
      .filter(
        (old) =>
          runs.length === 0 ||
          coverOf(runs, old.noun).held > 0 ||
          (old.runs.length === 0 && coverOf(runs, line.told).held > 0),
      )
      .map((old) => ({ value: old.figure.value, ref: line.ref })),
  );
  return [...inTables, ...told];
}

const follows = ({ figure }: Bound, now: number, then: number): boolean =>
  figure.kind === 'percent'
    ? then > 0 && Math.abs((Math.abs(now - then) / then) * 100 - figure.value) < 10 ** -figure.decimals
    : Math.abs(now - then) === figure.value;

/** Growth and differences: right only from this and last year's figure of the same thing, which the sentence names. */
export function changeRests(claim: Bound, judged: Judged, isGrounded: (figure: Bound) => boolean): Rests {
  const sign = changeIn(claim, judged);
  if (sign === 0) return null;
  const own = judged.figures
    .slice(0, judged.figures.indexOf(claim))
    .filter(({ figure }) => figure.kind === 'count');
  for (const figure of own.reverse()) {
    if (changeIn(figure, judged) !== 0 || !isGrounded(figure)) continue;
    const { value } = figure.figure;
    const found = before(figure, judged).find(
      (old) => Math.sign(value - old.value) === sign && follows(claim, value, old.value),
    );
    if (found) return [found.ref];
  }
  return null;
}

/** Last year's own figure, in a clause that says so. */
export function lastYearRests(claim: Bound, judged: Judged): Rests {
  const { evidence } = judged;
  if (!evidence.previous || !namesLastYear(claim.clause, judged) || changeIn(claim, judged) !== 0)
    return null;
  const previous = evidence.previous;
  const cells = cellsNamed(placeOf(claim, judged), evidence.report.form);
  const found = cells.find((sum) => totalIn(previous, sum) === claim.figure.value);
  if (found) return [`previous.${found.join('+')}`];
  const line = evidence.lastYear.find(({ figures, told }) =>
    figures.some(
      ({ figure }) =>
        figure.kind === claim.figure.kind &&
        figure.value === claim.figure.value &&
        unitsFit(figure.unit, claim.figure.unit) &&
        coverOf(runsOf(claim.clause), told).held > 0,
    ),
  );
  return line ? [line.ref] : null;
}

const LEVEL = wordSet(['持平', '相当', '一样{多|}', '相同']);

/**
 * What a clause without figures rests on that says that there is as much as last year (与上年持平): last year's figure of what
 * the sentence has just counted; null where that is another one. Undefined for any other clause.
 */
export function levelRests(clause: string, judged: Judged): Rests | undefined {
  if (!LEVEL.isIn(clause) || !namesLastYear(clause, judged)) return undefined;
  const at = judged.sentence.indexOf(clause);
  const counted = judged.figures.findLast(({ figure }) => figure.kind === 'count' && figure.start < at);
  if (!counted) return undefined;
  const [first, ...more] = before(counted, judged);
  if (!first) return undefined;
  const same = [first, ...more].find(({ value }) => value === counted.figure.value);
  return same ? [same.ref] : null;
}
