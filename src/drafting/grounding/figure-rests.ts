import { wordSet } from '../../language/lexicon.ts';
import { countsCases } from '../../language/units.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, totalIn } from './cells.ts';
import { changeIn, changeRests, isDifference, lastYearRests } from './changes.ts';
import { coverOf, runsOf, shareOf } from './content.ts';
import { daysApart, derivedRests } from './derived.ts';
import { type Judged, ownLines, placeOf, type Rests } from './ground-of.ts';
import { notesWith, sumWith } from './noted.ts';
import { topicsOf } from './topics.ts';

/** What the tables say of a figure whose words name cells: that it is right, that it is wrong, or nothing. */
function tablesOn(claim: Bound, judged: Judged): { readonly named: boolean; readonly rests: Rests } {
  const { report } = judged.evidence;
  if (claim.figure.kind !== 'count' || !countsCases(claim.figure.unit)) return { named: false, rests: null };
  const cells = cellsNamed(placeOf(claim, judged), report.form);
  const found = cells.find((sum) => totalIn(report, sum) === claim.figure.value);
  return { named: cells.length > 0, rests: found && claim.exactness === 'exact' ? found : null };
}

/** 每三天公布一次, 各安装1个: one each is no count, the turn is judged by its own words. */
const isOneEach = ({ figure, clause, printed }: Bound): boolean =>
  figure.value === 1 && /[每各]/.test(clause.slice(0, clause.indexOf(printed)));

/** How a report counts what it says itself: 两个方面的不足, 两项安排. */
const OF_FRAME = wordSet(['{两|二|三|四|五}{个|项|点|类|大|}{方面|安排|举措|措施|问题|短板|不足|差距}']);
const isOfFrame = ({ figure }: Bound, { sentence }: Judged): boolean =>
  OF_FRAME.at(sentence, figure.start) !== null;

/** How much of a clause on a single thing a note without its number has to tell: 有个律所要明细 is 1件系律师事务所申请明细. */
const SINGLE = 0.6;

/** The note that speaks of one thing without counting it. */
function singleRests({ figure, clause, exactness }: Bound, judged: Judged): Rests {
  if (figure.value !== 1 || exactness !== 'exact') return null;
  const runs = runsOf(clause);
  const line = ownLines(judged).find(({ told }) => runs.length > 0 && shareOf(coverOf(runs, told)) >= SINGLE);
  return line ? [line.ref] : null;
}

function countRests(claim: Bound, judged: Judged): Rests {
  if (isOneEach(claim) || isOfFrame(claim, judged)) return [];
  const noted = notesWith(claim, judged);
  if (changeIn(claim, judged) !== 0) {
    if (noted.tie === 'noun') return noted.rests;
    return changeRests(claim, judged, (figure) => countRests(figure, judged) !== null);
  }
  const tables = tablesOn(claim, judged);
  if (tables.named && !tables.rests && judged.evidence.disputed.has(claim.figure.value)) return null;
  if (noted.tie === 'noun' || (noted.tie === 'line' && (!tables.named || tables.rests)))
    return [...noted.rests, ...(tables.rests ?? [])];
  const isGrounded = (figure: Bound) => countRests(figure, judged) !== null;
  return (
    tables.rests ??
    (tables.named ? null : singleRests(claim, judged)) ??
    lastYearRests(claim, judged) ??
    sumWith(claim, judged) ??
    daysApart(claim, judged) ??
    derivedRests(claim, judged, isGrounded)
  );
}

/** Whether a percentage follows from a part and a whole, to less than one of its last digit: real reports truncate. */
const follows = ({ figure }: Bound, part: number, whole: number): boolean =>
  whole > 0 && part <= whole && Math.abs(figure.value - (part / whole) * 100) < 10 ** -figure.decimals;

/** How many clauses before a percentage its part may stand. */
const clausesBetween = (first: Bound, second: Bound): number =>
  (second.upTo.slice(first.upTo.length).match(/[，；：]/g) ?? []).length;

/** 办结率 is 100% where nothing was carried forward. */
function answeredAll({ clause, figure }: Bound, { evidence }: Judged): Rests {
  const { applications } = evidence.report;
  const isAll = figure.value === 100 && /办结率|答复率/.test(clause);
  const total = applications.total?.total ?? 0;
  return isAll && total > 0 && applications.carriedForward?.total === 0
    ? ['applications.total.total', 'applications.carriedForward.total']
    : null;
}

/** Figures of notes that the words of a percentage name: 占解读总数的41.67%. */
const wholesTold = (claim: Bound, judged: Judged) =>
  judged.evidence.lines.flatMap((line) =>
    line.figures
      .filter(({ figure, noun }) => figure.kind === 'count' && coverOf(runsOf(claim.lead), noun).held > 1)
      .map(({ figure }) => ({ rests: [line.ref], value: figure.value })),
  );

/** A percentage of a part and a whole that the sentence names before it, or of a whole that its own clause names. */
function percentRests(claim: Bound, judged: Judged): Rests {
  const noted = notesWith(claim, judged);
  if (noted.tie) return noted.rests;
  if (changeIn(claim, judged) !== 0)
    return changeRests(claim, judged, (figure) => countRests(figure, judged) !== null);
  const counts = judged.figures
    .slice(0, judged.figures.indexOf(claim))
    .filter((count) => count.figure.kind === 'count' && !isDifference(count))
    .flatMap((count) => {
      const rests = countRests(count, judged);
      return rests ? [{ count, rests, value: count.figure.value }] : [];
    });
  const named = cellsNamed({ ...placeOf(claim, judged), trail: '' }, judged.evidence.report.form).flatMap(
    (cells) => {
      const value = totalIn(judged.evidence.report, cells);
      return value === null ? [] : [{ rests: cells, value }];
    },
  );
  for (const part of counts.filter(({ count }) => clausesBetween(count, claim) <= 1)) {
    const wholes = [
      ...counts.filter(({ count }) => count !== part.count),
      ...named,
      ...wholesTold(claim, judged),
    ];
    const whole = wholes.find(({ value }) => follows(claim, part.value, value));
    if (whole) return [...part.rests, ...whole.rests];
  }
  return answeredAll(claim, judged);
}

/** Fees of the tables in yuan: 行政事业性收费 (万元) and, in the 2019 layout, 采购总金额 (元). */
function moneyInTables(claim: Bound, judged: Judged): Rests {
  const { proactive } = judged.evidence.report;
  const step = claim.printed.includes('万') ? 10_000 * 10 ** -claim.figure.decimals : 0.005;
  const isNear = (yuan: number | null) => yuan !== null && Math.abs(yuan - claim.figure.value) <= step;
  if (!topicsOf(judged.sentence, judged.evidence.report.form).includes('fees')) return null;
  const fees = proactive.fees?.amountWan ?? null;
  if (isNear(fees === null ? null : fees * 10_000)) return ['proactive.fees.amountWan'];
  return isNear(proactive.procurement?.amount ?? null) ? ['proactive.procurement.amount'] : null;
}

function moneyRests(claim: Bound, judged: Judged): Rests {
  const noted = notesWith(claim, judged);
  return noted.tie ? noted.rests : moneyInTables(claim, judged);
}

/** What a counted figure of a sentence rests on; null where it rests on nothing. */
export function figureRests(claim: Bound, judged: Judged): Rests {
  switch (claim.figure.kind) {
    case 'percent':
      return percentRests(claim, judged);
    case 'money':
      return moneyRests(claim, judged);
    default:
      return countRests(claim, judged);
  }
}
