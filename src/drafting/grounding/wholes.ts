import { SUMMED } from '../../language/derivations.ts';
import { wordSet } from '../../language/lexicon.ts';
import { addressOf, type CellPath } from '../../report/cells.ts';
import { INTAKE_ROWS } from '../../report/totals.ts';
import type { Bound } from './bound.ts';
import { type Cells, cellsNamed, totalIn } from './cells.ts';
import { coverOf, runsOf } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines, placeOf } from './ground-of.ts';
import { partsWithin, wholesOfNote } from './of-one-note.ts';
import {
  earlierThan,
  grounded,
  type Operand,
  type Pair,
  pair,
  type RestsOf,
  runningSums,
} from './operands.ts';

/** Figures of the notes on the sentence's aspect that speak of what it speaks of. */
export function noted(judged: Judged, speaksOf: readonly string[]): Operand[] {
  return ownLines(judged)
    .filter(({ told }) => speaksOf.length === 0 || coverOf(speaksOf, told).held > 0)
    .flatMap(({ ref, figures }) =>
      figures
        .filter(({ figure }) => figure.kind === 'count')
        .map(({ figure }) => ({ value: figure.value, unit: figure.unit, rests: [ref] })),
    );
}

/** What there was to be dealt with. */
export const inHand = (judged: Judged): Operand[] =>
  judged.aspect === 'onRequest'
    ? inTables(
        INTAKE_ROWS.map((row): Cells => [`applications.${row}.total`]),
        CASE,
        judged,
      )
    : [];

const CASE = '件';

/** Figures in which all applications, disputes or documents of what a figure rests on are summed up. */
function tableWholes({ rests, unit }: Operand, judged: Judged): Operand[] {
  const paths = new Set<CellPath>();
  // 通过网络提交60件，占72.3%: of all that came.
  const isNoted = rests.every((ref) => judged.evidence.lines.some((line) => line.ref === ref));
  if (judged.aspect === 'onRequest' && unit === CASE && isNoted)
    paths.add('applications.new.total').add('applications.total.total');
  for (const ref of rests) {
    const [table, row, column] = addressOf(ref);
    if (table === 'applications') {
      paths.add('applications.new.total').add('applications.total.total');
      if (column !== 'total') paths.add(`applications.${row}.total`);
    }
    if (table === 'disputes') paths.add(`disputes.${row}.total`);
  }
  const wholes: readonly (readonly CellPath[])[] = [
    ...[...paths].map((path) => [path]),
    ...(paths.has('applications.new.total')
      ? [INTAKE_ROWS.map((row): CellPath => `applications.${row}.total`)]
      : []),
  ];
  return inTables(wholes, CASE, judged);
}

const OF_ALL = wordSet(['{全部|总量|总数|总|全年}']);

/** A share whose part is named by a result: 办结率; 答复准确率 is of something else. */
const OF_RESULTS = wordSet(['{办结|答复|办理|回复|纠错|纠正|维持}率', '占']);

/** How many clauses before a share its part may stand. */
const clausesBetween = (first: Bound, second: Bound): number =>
  (second.upTo.slice(first.upTo.length).match(/[，；：]/g) ?? []).length;

/** Sums of cells as operands; those of which a cell is empty left out. */
export const inTables = (sums: readonly Cells[], unit: string, { evidence: { report } }: Judged): Operand[] =>
  sums.flatMap((sum) => {
    const value = totalIn(report, sum);
    return value === null ? [] : [{ value, unit, rests: sum }];
  });

/** The wholes that a share's own words name: in the tables, in a note, or all of what the paragraph has told before. */
function wholesFor(claim: Bound, cells: readonly Operand[], judged: Judged): Operand[] {
  const { evidence, paragraph } = judged;
  const runs = runsOf(claim.lead);
  const told = evidence.lines.flatMap(({ ref, figures }) =>
    figures
      .filter(({ figure, noun }) => figure.kind === 'count' && coverOf(runs, noun).held > 1)
      .map(({ figure }) => ({ value: figure.value, unit: figure.unit, rests: [ref] })),
  );
  const before = OF_ALL.isIn(claim.clause)
    ? noted(judged, []).filter(({ value }) => paragraph.includes(String(value)))
    : [];
  return [...cells, ...told, ...before];
}

/** A part and the whole that it is held against: counts told before a share, what stands in the tables or notes beside them. */
export function wholeAndPart(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  const isShare = claim.figure.kind === 'percent';
  const earlier = grounded(
    earlierThan(claim, judged).filter(
      ({ figure }) => figure.kind === 'count' || (!isShare && figure.kind === claim.figure.kind),
    ),
    restsOf,
  );
  const near = earlier.filter(({ bound }) => clausesBetween(bound, claim) <= 1);
  const cells = isShare
    ? inTables(cellsNamed({ ...placeOf(claim, judged), trail: '' }, judged.evidence.report.form), '', judged)
    : [];
  const others = isShare
    ? wholesFor(claim, cells, judged)
    : [...noted(judged, runsOf(judged.sentence)), ...inHand(judged)];
  // 办结率, 公开与部分公开占: the part is named, not counted.
  const named = OF_RESULTS.isIn(claim.lead) ? cells.map((each) => ({ ...each })) : [];
  // 予以公开7件、部分公开2件，合计占45%: what is summed up, the nearest first.
  const sums = isShare && SUMMED.isIn(claim.clause) ? runningSums(earlier) : [];
  const parts = [...(isShare ? near : earlier), ...(isShare ? sums : runningSums(earlier)), ...named];
  const pairs = [...parts, ...complements(claim, earlier)].flatMap((part) =>
    [...earlier, ...others, ...tableWholes(part, judged), ...wholesOfNote(part, judged)]
      .filter((whole) => whole !== part)
      .filter((whole) => isShare || [whole, part].every(({ unit }) => unitsFit(unit, claim.figure.unit)))
      .flatMap((whole) => [pair(whole, part), pair(part, whole)])
      // A figure is no share of itself (同意率95%以上, 出庭率100%), unless a result is told (办结率100%).
      .filter(({ one, other }) => (isShare && !OF_RESULTS.isIn(claim.lead) ? one > other : one >= other)),
  );
  return isShare ? [...pairs, ...partsWithin(claim, judged)] : pairs;
}

const RATE = '率';
const NOT = ['不', '未', '没'];

/** What there is of a thing of which the sentence counts what there is not: 40所，3所不合格 is 37 of 合格. */
function complements(
  claim: Bound,
  earlier: readonly (Operand & { readonly bound: Bound })[],
): (Operand & { readonly bound: Bound })[] {
  const at = claim.lead.indexOf(RATE);
  const word = at > 1 ? claim.lead.slice(at - 2, at) : undefined;
  const [part, whole] = earlier;
  const isOfRest =
    word !== undefined &&
    part !== undefined &&
    NOT.some((not) => (part.bound.lead + part.bound.trail).includes(not + word));
  return isOfRest && whole ? [{ ...part, value: whole.value - part.value }] : [];
}
