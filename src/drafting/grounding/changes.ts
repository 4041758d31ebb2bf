import { wordSet } from '../../language/lexicon.ts';
import { FELL, ROSE } from '../words/claims.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, totalIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, placeOf, type Rests } from './ground-of.ts';

const LAST_YEAR = wordSet(['{上|去}年', '上年{度|同期|}', '上一年', '同比', '前一年', '同期', '相比']);
const UP = wordSet(['{增加|增长|上升|增|多|提高|提升|增幅|净增|高出|涨}']);
const DOWN = wordSet(['{减少|下降|降低|少|减|降幅|降|回落}']);

/** What a clause says that only compares with last year, as content has it. */
export const OF_CHANGE: ReadonlySet<string> = new Set([
  '上年增加',
  '上年减少',
  '上年',
  '增长',
  '减少',
  '持平',
]);

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
  const said = figure.runs.length > 0 ? figure.runs : runsOf(figure.clause);
  const runs = said.filter((run) => !evidence.organ.name.includes(run));
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
  const apart = cellsNamed({ ...placeOf(claim, judged), upTo: '' }, judged.evidence.report.form).find(
    (sum) => {
      const [now, then] = [
        totalIn(judged.evidence.report, sum),
        judged.evidence.previous && totalIn(judged.evidence.previous, sum),
      ];
      return now !== null && then !== null && Math.sign(now - then) === sign && follows(claim, now, then);
    },
  );
  if (apart) return [...apart, ...apart.map((path) => `previous.${path}`)];
  for (const figure of own.reverse()) {
    if (changeIn(figure, judged) !== 0 || !isGrounded(figure)) continue;
    const { value } = figure.figure;
    const cells = cellsNamed(placeOf(figure, judged), judged.evidence.report.form);
    const { previous, report } = judged.evidence;
    const since = cells.find((sum) => {
      const now = totalIn(report, sum);
      return (
        previous &&
        totalIn(previous, sum) === value &&
        now !== null &&
        Math.sign(now - value) === sign &&
        follows(claim, now, value)
      );
    });
    if (since) return [...since, ...since.map((path) => `previous.${path}`)];
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
  const isOfLastYear = namesLastYear(claim.clause, judged) || claim.turn === 'from';
  if (!evidence.previous || !isOfLastYear || changeIn(claim, judged) !== 0) return null;
  const previous = evidence.previous;
  const cells = cellsNamed(placeOf(claim, judged), evidence.report.form);
  const found = cells.find((sum) => totalIn(previous, sum) === claim.figure.value);
  if (found) return [`previous.${found.join('+')}`];
  const isBare = runsOf(claim.clause).every((run) => OF_CHANGE.has(run));
  const line = evidence.lastYear.find(({ figures, told }) =>
    figures.some(
      ({ figure }) =>
        figure.kind === claim.figure.kind &&
        figure.value === claim.figure.value &&
        unitsFit(figure.unit, claim.figure.unit) &&
        (coverOf(runsOf(claim.clause), told).held > 0 || (isBare && figure.unit === claim.figure.unit)),
    ),
  );
  return line ? [line.ref] : null;
}

/** Whether a clause says that there is more (1), less (-1) or as much (0); null where it says nothing of it. */
const wayOf = (clause: string): 1 | 0 | -1 | null =>
  LEVEL.isIn(clause)
    ? 0
    : ROSE.isIn(clause) || UP_SPOKEN.isIn(clause)
      ? 1
      : FELL.isIn(clause) || DOWN_SPOKEN.isIn(clause)
        ? -1
        : null;

const UP_SPOKEN = wordSet(['多了', '更多', '涨了', '比去年多']);
const DOWN_SPOKEN = wordSet(['少了', '更少', '降了', '比去年少']);

const NEARLY_LEVEL = wordSet(['{基本|大致|大体}{持平|相当|相同}', '相当']);
/** How far from last year's figure, as a part of it, what is about level may lie. */
const ABOUT_LEVEL = 0.05;

const LEVEL = wordSet(['持平', '相当', '一样{多|}', '相同']);

/**
 * What a clause without figures rests on that says that there is as much as last year (与上年持平): last year's figure of what
 * the sentence has just counted; null where that is another one. Undefined for any other clause.
 */
export function levelRests(clause: string, judged: Judged): Rests | undefined {
  const way = wayOf(clause);
  if (way === null || !namesLastYear(clause, judged)) return undefined;
  const at = judged.sentence.indexOf(clause);
  const isOwn = ({ figure }: Bound) => figure.start >= at && figure.start < at + clause.length;
  const counted = judged.figures.findLast(
    (bound) => bound.figure.kind === 'count' && bound.figure.start < at,
  );
  if (judged.figures.some(isOwn)) return undefined;
  const told = judged.evidence.lines.filter(
    (line) =>
      wayOf(line.text) === way &&
      (namesLastYear(line.text, judged) || coverOf(runsOf(judged.sentence), line.told).held > 0),
  );
  if (!counted) return told.length > 0 || way === 0 ? undefined : null;
  const [first, ...more] = before(counted, judged);
  if (!first) return told.length > 0 || way === 0 ? undefined : null;
  const isAbout = NEARLY_LEVEL.isIn(clause);
  const same = [first, ...more].find(
    ({ value }) =>
      Math.sign(counted.figure.value - value) === way ||
      (isAbout && Math.abs(counted.figure.value - value) <= value * ABOUT_LEVEL),
  );
  return same ? [same.ref] : told.length > 0 ? undefined : null;
}
