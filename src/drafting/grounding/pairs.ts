import type { Operands } from '../../language/derivations.ts';
import type { Figure } from '../../language/figure.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { distributedIn } from '../../language/lists.ts';
import { negationsIn } from '../../language/negation.ts';
import { sortsOf } from '../../language/units.ts';
import { TELLING } from '../words/telling.ts';
import { type Bound, clauseAround } from './bound.ts';
import { type Cells, cellsNamed, totalIn } from './cells.ts';
import { before, isDifference, namesLastYear, OF_CHANGE, withoutChange } from './changes.ts';
import { coverOf, runsOf } from './content.ts';
import { eachTold, LIST_UNITS, toldOfEach } from './enumerated.ts';
import { figuresOf } from './figures-of.ts';
import { headsFit, unitsFit } from './fitting.ts';
import { type Judged, ownLines, placeOf } from './ground-of.ts';
import { feesOf, grownFrom, listRests, timesEach, turnsOf } from './of-one-note.ts';
import {
  earlierThan,
  grounded,
  type Operand,
  type Pair,
  pair,
  type RestsOf,
  runningSums,
} from './operands.ts';
import { TURNS, tellsTurn } from './rhythm.ts';
import { inHand, noted, wholeAndPart } from './wholes.ts';

const allPairs = (operands: readonly Operand[]): Pair[] =>
  operands.flatMap((one) => operands.filter((other) => other !== one).map((other) => pair(one, other)));

function parts(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  // 各2个 is the number of each, no sum of them.
  if (toldOfEach(claim.lead) > 0) return [];
  const fits = ({ unit }: Operand) => unit !== '' && unitsFit(unit, claim.figure.unit);
  const earlier = grounded(earlierThan(claim, judged), restsOf).filter(fits);
  const others = [...noted(judged, runsOf(judged.sentence)), ...inHand(judged)].filter(fits);
  const each = judged.figures.flatMap((bound) => eachTold(bound, judged)).filter(fits);
  // 前三类合计465条: some that are told one after another.
  const runs = earlier.flatMap((_, from) => runningSums(earlier.slice(from)));
  // 图解18张，短视频5条，两类产品共23件: so many kinds as its clause says, whatever each is counted in.
  const many = judged.figures.find(
    ({ figure, clause }) =>
      clause === claim.clause && figure.start < claim.figure.start && LIST_UNITS.has(figure.unit),
  );
  const kinds = many
    ? grounded(earlierThan(claim, judged), restsOf).filter(
        ({ bound }) => bound.clause !== claim.clause && bound.figure.kind === 'count',
      )
    : [];
  const ofKinds = runningSums(kinds)
    .slice(0, (many?.figure.value ?? 0) - 1)
    .slice(-1);
  return [
    ...[...runs, ...ofKinds, ...each].map(({ value, rests }) => ({ one: value, other: 0, rests })),
    ...allPairs([...earlier, ...others]),
  ];
}

/** Whether a figure is what there was before: last year's, or what something came from. */
const isBefore = (figure: Bound, judged: Judged): boolean =>
  figure.turn === 'from' || (namesLastYear(figure.lead, judged) && !isDifference(figure));

/** What some cells add up to this year and last. */
const bothYears = (sums: readonly Cells[], { evidence: { report, previous } }: Judged): Pair[] =>
  sums.flatMap((sum) => {
    const [now, then] = [totalIn(report, sum), previous && totalIn(previous, sum)];
    return now === null || then === null
      ? []
      : [{ one: now, other: then, rests: [...sum, ...sum.map((path) => `previous.${path}`)] }];
  });

/** 未收到申请，上年为2件，减少2件: there is none now. */
function sinceNone(claim: Bound, judged: Judged): Pair[] {
  const { report, previous } = judged.evidence;
  const lead = claim.upTo.split('，').findLast((clause) => negationsIn(clause).length > 0);
  if (lead === undefined || previous === null) return [];
  const named = cellsNamed({ ...placeOf(claim, judged), lead, trail: '', upTo: '' }, report.form);
  return bothYears(named, judged).filter(({ one }) => one === 0);
}

/** Places among others, last year's and this year's: 第7，去年第11. */
function ranks(claim: Bound, judged: Judged): Pair[] {
  if (!RANK_UNITS.has(claim.figure.unit)) return [];
  return ownLines(judged).flatMap(({ ref, text }) => {
    const ranks = figuresOf(text).filter(({ kind }) => kind === 'ordinal');
    const isSaid = ({ start }: Figure) => namesLastYear(clauseAround(text, start), judged);
    // 三季度第9，四季度第4: where no year is told, the first came before.
    const isThen = ranks.some(isSaid) ? isSaid : (rank: Figure) => rank === ranks[0];
    return ranks.filter(isThen).flatMap((then) =>
      ranks
        .filter((now) => !isThen(now))
        // A smaller number is a better place.
        .map((now) => ({ one: then.value, other: now.value, rests: [ref] })),
    );
  });
}
const RANK_UNITS: ReadonlySet<string> = new Set(['位', '名']);

/** Smaller differences come about by chance. */
const FEW = 10;

function yearsOf(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  const { report } = judged.evidence;
  const isPoints = claim.figure.kind === 'percent';
  const earlier = grounded(earlierThan(claim, judged), restsOf);
  const stated = earlier
    .filter(({ bound }) => !isBefore(bound, judged))
    .flatMap((now) =>
      earlier
        .filter(({ bound }) => isBefore(bound, judged))
        .filter((then) => then.bound.figure.kind === now.bound.figure.kind && unitsFit(then.unit, now.unit))
        .map((then) => pair(now, then)),
    );
  const isSaid = namesLastYear(claim.upTo + claim.clause, judged);
  const lead = withoutChange(claim.lead);
  const named = bothYears(cellsNamed({ ...placeOf(claim, judged), lead, upTo: '' }, report.form), judged);
  // What a change is of stands last or first before it; 分别 takes up all.
  const counts = earlier.filter(({ bound }) => isPoints || bound.figure.kind === claim.figure.kind);
  const isOfAll =
    distributedIn(claim.upTo) !== null ||
    (isSaid && (claim.figure.kind === 'percent' || claim.figure.value >= FEW));
  const since = counts
    .filter((_, index) => isOfAll || index === 0 || (isSaid && index === counts.length - 1))
    .flatMap((now) =>
      before(now.bound, judged, claim.clause).map(({ value, ref }) =>
        pair(now, { value, unit: now.unit, rests: [ref] }),
      ),
    );
  const own = [...grownFrom(counts, judged), ...feesOf(claim, judged), ...turnsOf(claim, judged)];
  // 与上年的1850批次相比，公示增加270批次: how many there are now stands in the note.
  const ofNotes = stated.length > 0 ? [] : notedNow(claim, earlier, judged);
  const none = counts.length > 0 ? [] : sinceNone(claim, judged);
  return named.length > 0
    ? [...named, ...stated]
    : [...stated, ...own, ...since, ...ofNotes, ...none, ...ranks(claim, judged)];
}

/** What a note counts of the thing that a change is of, beside what the sentence and last year's text have for last year. */
function notedNow(
  claim: Bound,
  earlier: readonly (Operand & { readonly bound: Bound })[],
  judged: Judged,
): Pair[] {
  const runs = claim.runs.filter((run) => !OF_CHANGE.has(run));
  if (runs.length === 0) return [];
  const then = earlier.filter(({ bound }) => isBefore(bound, judged));
  const now = ownLines(judged).flatMap(({ ref, figures }) =>
    figures
      .filter(({ figure, noun }) => figure.kind === 'count' && coverOf(runs, noun).held > 0)
      .map((bound) => ({ value: bound.figure.value, unit: bound.figure.unit, rests: [ref], bound })),
  );
  return now.flatMap((each) => [
    ...then.filter(({ unit }) => unitsFit(unit, each.unit)).map((other) => pair(each, other)),
    ...before(each.bound, judged).map(({ value, ref }) =>
      pair(each, { value, unit: each.unit, rests: [ref] }),
    ),
  ]);
}

const OFTEN = lexicon<string>(
  TELLING.flatMap(([words, told]) =>
    told?.sort === 'often' && TURNS[told.word] ? [[words, told.word] as const] : [],
  ),
);

/** What ran for half a year has half as many turns. */
const HALF_YEAR = wordSet(['，半年', '半年来', '半年{共|收|接|累}']);

/** What the notes count of a thing that one character names: 17个村 of 村. */
const thingsNoted = (thing: string, { evidence: { lines } }: Judged): Operand[] =>
  thing === ''
    ? []
    : lines.flatMap(({ ref, figures }) =>
        figures
          .filter(({ figure, trail }) => figure.kind === 'count' && trail.startsWith(thing))
          .map(({ figure }) => ({ value: figure.value, unit: figure.unit, rests: [ref] })),
      );

const [EACH, MEAN] = ['每', '均'];

/** The thing that a mean is told by: 村 of 平均每村, 校 of 校均. */
const perThing = (lead: string): string =>
  lead.includes(EACH) ? (lead.split(EACH).at(-1) ?? '') : lead.charAt(lead.lastIndexOf(MEAN) - 1);

function totalAndPeriods(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  const earlier = grounded(earlierThan(claim, judged), restsOf);
  const speaksOf = claim.runs.filter((run) => !OFTEN.isIn(run) && run !== '平均');
  const totals = [...earlier, ...noted(judged, speaksOf)].filter(
    ({ unit }) => unitsFit(unit, claim.figure.unit) || headsFit(unit, claim.figure.unit),
  );
  const turns = OFTEN.all(claim.lead)
    .flatMap(({ value }) => TURNS[value] ?? [])
    .flatMap((times) => (HALF_YEAR.isIn(judged.sentence) ? [times, times / 2] : [times]));
  // Per thing instead of per turn: 平均每场30人, behind how many there were.
  const per = [...claim.lead].filter((char) => sortsOf(char).length > 0);
  // 平均每村, 校均.
  const named = perThing(claim.lead);
  const told = earlier.filter(
    ({ unit, bound }) =>
      (unit !== '' && per.some((char) => unitsFit(char, unit) || unit === `${char}次`)) ||
      (named !== '' && (bound.lead + bound.trail).includes(named.charAt(0))),
  );
  // 平均每村约24次: a note tells of how many villages.
  const things: Operand[] = [...told, ...thingsNoted(named.charAt(0), judged)];
  return totals.flatMap((total) => [
    ...turns.map((times) => ({ one: total.value, other: times, rests: total.rests })),
    ...things.filter((thing) => thing !== total).map((thing) => pair(total, thing)),
  ]);
}

/** A note that says how many each turn: 每月一期 is 12期 a year. */
function turnAndPeriods(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  const earlier = grounded(earlierThan(claim, judged), restsOf)
    .filter(({ unit }) => unitsFit(unit, claim.figure.unit))
    .flatMap(({ value, rests, bound }) =>
      OFTEN.all(bound.clause)
        .flatMap((word) => TURNS[word.value] ?? [])
        .map((times) => ({ one: value, other: times, rests })),
    );
  const runs = claim.runs.length > 0 ? claim.runs : runsOf(judged.sentence);
  const noted = ownLines(judged)
    .filter(({ told }) => coverOf(runs, told).held > 0)
    .flatMap(({ ref, figures }) =>
      figures
        .filter(({ figure }) => figure.kind === 'count' && unitsFit(figure.unit, claim.figure.unit))
        .flatMap(({ figure, lead }) =>
          Object.entries(TURNS)
            .filter(([turn]) => tellsTurn(lead, turn))
            .flatMap(([, turns]) =>
              turns.map((times) => ({ one: figure.value, other: times, rests: [ref] })),
            ),
        ),
    );
  return [...earlier, ...noted, ...timesEach(claim, judged)];
}

/** The figures that a claim may follow from, by what they are to each other. */
export const PAIRS: Readonly<
  Record<Operands, (claim: Bound, judged: Judged, restsOf: RestsOf) => readonly Pair[]>
> = {
  parts,
  'whole and part': wholeAndPart,
  'this year and last': yearsOf,
  'total and periods': totalAndPeriods,
  'turn and periods': turnAndPeriods,
  list: listRests,
};
