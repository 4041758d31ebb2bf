import { clausesOf } from '../../language/clauses.ts';
import { wordSet } from '../../language/lexicon.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { negationsIn } from '../../language/negation.ts';
import type { Bound } from './bound.ts';
import { cellsNamed } from './cells.ts';
import { isDifference, OF_CHANGE } from './changes.ts';
import { coverOf, runsOf } from './content.ts';
import { unitsFit } from './fitting.ts';
import { type Judged, ownLines, placeOf } from './ground-of.ts';
import { notesWith } from './noted.ts';
import { added, earlierThan, grounded, type Operand, type Pair, pair, type RestsOf } from './operands.ts';
import { topicsOf } from './topics.ts';

/** Wholes that the notes of a part tell beside it: 村务97条，占42% where the note has 231条. */
export const wholesOfNote = ({ rests, value, unit }: Operand, { evidence }: Judged): Operand[] =>
  evidence.lines
    .filter(({ ref }) => rests.includes(ref))
    .flatMap(({ ref, figures }) =>
      figures
        .filter(
          ({ figure }) => figure.kind === 'count' && figure.value > value && unitsFit(figure.unit, unit),
        )
        .map(({ figure }) => ({ value: figure.value, unit: figure.unit, rests: [ref] })),
    );

/** Two figures of one note of which a share is told: 收2215件，办结2198件 is 办结率99.2%. */
export function partsWithin(claim: Bound, { sentence, evidence }: Judged): Pair[] {
  const runs = runsOf(sentence);
  // What the share is of stands in its own clause or in the one before: 专家解读偏少，仅占23.1%.
  const near = clausesOf(claim.upTo).slice(-2);
  const named = near.flatMap(({ start, end }) => runsOf(claim.upTo.slice(start, end)));
  return evidence.lines
    .filter(({ told }) => coverOf(runs, told).held > 1)
    .flatMap(({ ref, figures }) => {
      const counts = figures.filter(({ figure }) => figure.kind === 'count');
      return counts
        .filter(({ noun }) => coverOf(named, noun).held > 0)
        .flatMap(({ figure: part }) =>
          counts
            .filter(({ figure }) => figure.value > part.value && unitsFit(figure.unit, part.unit))
            .map(({ figure }) => ({ one: figure.value, other: part.value, rests: [ref] })),
        );
    });
}

/** How many characters of a word tell that another clause speaks of the same. */
const WORD = 2;

/** What a list leaves for its last part: 73条，其中计划性停水58条、抢修停水15条; 采纳83条，未采纳44条. */
export function listRests(claim: Bound, judged: Judged, restsOf: RestsOf): Pair[] {
  // 1件原告撤诉: what the tables name is theirs to tell.
  const named = cellsNamed({ ...placeOf(claim, judged), upTo: '' }, judged.evidence.report.form);
  if (named.length > 0) return [];
  const told = grounded(
    earlierThan(claim, judged).filter(({ figure }) => figure.kind === claim.figure.kind),
    restsOf,
  ).filter(({ unit }) => unit !== '' && unitsFit(unit, claim.figure.unit));
  const [denied] = negationsIn(claim.lead);
  const word = denied ? claim.lead.slice(denied.end, denied.end + WORD) : '';
  const isPart = ({ bound }: { readonly bound: Bound }) =>
    denied ? word.length === WORD && bound.lead.endsWith(word) : bound.clause === claim.clause;
  // 其中4次接通、1次无人接听: the part behind it is the note's.
  const later = judged.figures
    .filter(({ figure, clause }) => figure.start > claim.figure.start && clause === claim.clause)
    .filter(({ figure }) => unitsFit(figure.unit, claim.figure.unit))
    .flatMap((bound) => {
      const { tie, rests } = notesWith(bound, judged);
      return tie ? [{ value: bound.figure.value, unit: bound.figure.unit, rests, bound }] : [];
    });
  const parts = [...told.filter(isPart), ...(denied ? [] : later)];
  const whole = told.find((each) => !isPart(each));
  const [first, ...more] = parts;
  if (!first || !whole) return [];
  return [pair(whole, more.reduce<Operand>(added, first))];
}

const IN_ALL = wordSet(['{共|合计|总计|累计|共计}']);
const EACH = '每';

/** How many there are of what a note tells so many of each: 4期，每期800本 is 3200册. */
export function timesEach(claim: Bound, judged: Judged): Pair[] {
  if (!IN_ALL.isIn(claim.clause)) return [];
  const runs = runsOf(judged.sentence);
  const own = ownLines(judged);
  const told = new Set(own.filter((line) => coverOf(runs, line.told).held > 0).map(({ ref }) => ref));
  const lines = own.filter(({ ref }) => told.has(ref));
  const counts = lines.flatMap(({ ref, figures }) =>
    figures.filter(({ figure }) => figure.kind === 'count').map((bound) => ({ ref, bound })),
  );
  return counts
    .filter(({ bound: { lead, figure } }) => lead.includes(EACH) && unitsFit(figure.unit, claim.figure.unit))
    .flatMap((each) =>
      counts
        .filter(
          (many) => many.ref === each.ref && many.bound !== each.bound && !many.bound.lead.includes(EACH),
        )
        .map((many) => ({ one: each.bound.figure.value, other: many.bound.figure.value, rests: [each.ref] })),
    );
}

/** What there was before of what a note says to be so much more: 关注7800，比年初多2300. */
export const grownFrom = (
  counts: readonly (Operand & { readonly bound: Bound })[],
  { evidence }: Judged,
): Pair[] =>
  counts.flatMap((now) =>
    evidence.lines
      .filter(({ ref }) => now.rests.includes(ref))
      .flatMap(({ ref, figures }) =>
        figures
          .filter((more) => more.figure.kind === 'count' && isDifference(more))
          .filter(({ figure }) => figure.value < now.value && unitsFit(figure.unit, now.unit))
          .map(({ figure, lead }) => ({
            one: now.value,
            other: now.value - (LESS.isIn(lead) ? -figure.value : figure.value),
            rests: [ref],
          })),
      ),
  );
const LESS = wordSet(['{少|减|降}']);

/** What a note says that something came from and came to: 栏目由46个减为29个 bears out 栏目减少17个. */
export function turnsOf({ runs, figure }: Bound, { evidence }: Judged): Pair[] {
  const things = runs.filter((run) => !OF_CHANGE.has(run));
  return evidence.lines
    .filter(({ told }) => coverOf(things, told).held > 0)
    .flatMap(({ ref, figures }) =>
      figures.flatMap((then, at) => {
        const now = figures[at + 1];
        return then.turn === 'from' && now?.turn === 'to' && unitsFit(now.figure.unit, figure.unit)
          ? [{ one: now.figure.value, other: then.figure.value, rests: [ref] }]
          : [];
      }),
    );
}

const FEES = '收费';
/** Whether a sentence speaks of the fees of table 二. */
export const isOfFees = ({ sentence, evidence: { report } }: Judged): boolean =>
  topicsOf(sentence, report.form).includes('fees') || sentence.includes(FEES);

/** The fees of both years, in yuan. */
export function feesOf(claim: Bound, judged: Judged): Pair[] {
  const { report, previous } = judged.evidence;
  const [now, then] = [report.proactive.fees?.amountWan ?? null, previous?.proactive.fees?.amountWan ?? null];
  return claim.figure.kind !== 'count' && isOfFees(judged) && now !== null && then !== null
    ? [
        {
          one: now * YUAN_PER_WAN,
          other: then * YUAN_PER_WAN,
          rests: ['proactive.fees.amountWan', 'previous.proactive.fees.amountWan'],
        },
      ]
    : [];
}
