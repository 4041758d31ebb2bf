import { clauseTexts } from '../../language/clauses.ts';
import { SUMMED } from '../../language/derivations.ts';
import type { Figure } from '../../language/figure.ts';
import { wordSet } from '../../language/lexicon.ts';
import { listedIn } from '../../language/lists.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { negationsIn } from '../../language/negation.ts';
import { countsCases } from '../../language/units.ts';
import type { Bound } from './bound.ts';
import { cellsNamed, NEWLY, namesIn, totalIn } from './cells.ts';
import { changeIn, isDifference, isThen, lastYearRests, levelledRests, namesLastYear } from './changes.ts';
import { coverOf, runsOf, shareOf } from './content.ts';
import { daysApart } from './days.ts';
import { derivedRests } from './derived.ts';
import { isListed, LIST_UNITS, toldOfEach } from './enumerated.ts';
import { figuresFit } from './fitting.ts';
import { type Judged, ownLines, placeOf, type Rests } from './ground-of.ts';
import { isPlanned, notesWith } from './noted.ts';
import { isOfFees } from './of-one-note.ts';
import { lengthBesides } from './statements.ts';
import { sumWith } from './sums.ts';
import { isSwapped } from './swapped.ts';

const isOfDispute = (sum: readonly string[]): boolean => sum.every((path) => path.startsWith('disputes.'));

/** What the tables say of a figure whose words name cells: that it is right, that it is wrong, or nothing. */
function tablesOn(
  claim: Bound,
  judged: Judged,
): {
  readonly named: boolean;
  readonly isOfAll: boolean;
  /** Whether it is more than any cell has that is named: 另有3件原告撤诉 where the table has one of its kind. */
  readonly isTooMany: boolean;
  readonly rests: Rests;
} {
  const { report } = judged.evidence;
  // 另有3件拟于明年修订: no table counts what is to come.
  if (claim.figure.kind !== 'count' || !countsCases(claim.figure.unit) || isPlanned(claim.clause))
    return { named: false, isOfAll: false, isTooMany: false, rests: null };
  const cells = cellsNamed(placeOf(claim, judged), report.form);
  const cellSum = cells.find((sum) => totalIn(report, sum) === claim.figure.value);
  return {
    named: cells.length > 0,
    // 申请公开库存数量的1件: any application, one of all that came.
    isOfAll: cells.every((sum) => sum.join() === 'applications.new.total'),
    isTooMany:
      cells.length > 0 &&
      cells.every(
        (sum) => isOfDispute(sum) && (totalIn(report, sum) ?? Number.POSITIVE_INFINITY) < claim.figure.value,
      ),
    rests: cellSum && claim.exactness === 'exact' ? cellSum : null,
  };
}

/** 每三天公布一次, 各安装1个, 一件一号: one each is no count, the turn is judged by its own words. */
const isOneEach = ({ figure, clause, printed, trail }: Bound): boolean =>
  figure.value === 1 && (/[每各]/.test(clause.slice(0, clause.indexOf(printed))) || trail.startsWith('一'));

const countedBefore = ({ start }: Figure, figures: readonly Bound[]): number =>
  figures.filter(({ figure }) => figure.kind === 'count' && figure.start < start).length;

/** How a report counts what it says itself: 两个方面的不足, 两项合计, 改制、储备两类. */
const OF_FRAME = wordSet([
  '{两|二|三|四|五}{个|项|点|类|大|}{方面|安排|举措|措施|问题|短板|不足|差距}',
  '{两|二|三|四|五}{项|者|类|个}{合计|相加|均|共|指标|数据}',
]);
/** How many a list may be said to be of. */
const LISTED = { from: 2, to: 9 };
const isOfFrame = ({ figure, lead, trail }: Bound, judged: Judged): boolean => {
  const { sentence, figures } = judged;
  const isList =
    toldOfEach(lead) === 0 &&
    figure.value >= LISTED.from &&
    figure.value <= LISTED.to &&
    LIST_UNITS.has(figure.unit);
  return (
    OF_FRAME.at(sentence, figure.start) !== null ||
    (isList && !lead.startsWith('、') && listedIn(lead).length === figure.value) ||
    // 网站289条、公众号165篇、抖音37条，三个渠道合计491条: those were counted before.
    (isList && SUMMED.isIn(trail) && countedBefore(figure, figures) >= figure.value) ||
    // 三个局各明确1名联络人: the note lists them.
    (isList && lead === '' && figure.written === 'chinese' && isListed(figure.value, figure.unit, judged)) ||
    // 居前三位的为住建委64件、规资局39件、市监局21件: those follow.
    (isList && lead.endsWith('前') && figures.length > figure.value)
  );
};

/** How much of a clause on a single thing a note without its number has to tell: 有个律所要明细 is 1件系律师事务所申请明细. */
const SINGLE = 0.6;

/** 一件没有 speaks of none. */
const NONE_AT_ALL = wordSet(['{1|一}{件|个|次|起|份|例}{都|也|}{没有|没}']);

/** The note that speaks of one thing without counting it. */
function singleRests({ figure, clause, exactness, runs: counted }: Bound, judged: Judged): Rests {
  if (figure.value !== 1 || exactness !== 'exact') return null;
  // 取消2项、合并5项、新增1项: the note counts the others.
  const isOneOfMany = judged.figures.some(
    (other) => other.figure !== figure && other.clause === clause && other.figure.unit === figure.unit,
  );
  if (isOneOfMany) return null;
  const runs = runsOf(clause);
  const isDenied = negationsIn(clause).length > 0;
  const line = ownLines(judged).find(
    ({ text, told }) =>
      runs.length > 0 &&
      shareOf(coverOf(runs, told)) >= SINGLE &&
      (isDenied || !clauseTexts(text).some((own) => NONE_AT_ALL.get(own))),
  );
  // 1件为程序问题 where the note has 2件是程序问题.
  const isCountedOtherwise = line?.figures.some(
    (source) =>
      source.figure.unit === figure.unit &&
      source.figure.value !== figure.value &&
      counted.length > 0 &&
      coverOf(counted, source.noun).held > 0,
  );
  return line && !isCountedOtherwise ? [line.ref] : null;
}

/** Applications whose result the clauses behind them tell: 另有1件经告知补正后，申请人逾期未补正. */
function resultBehind(claim: Bound, judged: Judged): Rests {
  const { sentence, figures, aspect, evidence } = judged;
  if (aspect !== 'onRequest' || claim.exactness !== 'exact' || !countsCases(claim.figure.unit)) return null;
  const next = figures.find(({ figure }) => figure.start > claim.figure.start)?.figure.start;
  const [trail = ''] = sentence.slice(claim.figure.end, next).split('；');
  const { form } = evidence.report;
  const cells = cellsNamed({ ...placeOf(claim, judged), lead: '', upTo: '', trail }, form);
  return cells.find((sum) => totalIn(evidence.report, sum) === claim.figure.value) ?? null;
}

const ANOTHER = wordSet(['{另|另有|还有|有}']);

/** Whether a further result rests on the very cell that the sentence has counted before: 1件其他结果，1件以调解结案. */
const isToldBefore = (
  { lead, figure, trail }: Bound,
  rests: Rests,
  { sentence, evidence, ...judged }: Judged,
): boolean =>
  rests !== null &&
  isOfDispute(rests) &&
  trail !== '' &&
  (lead === '' || ANOTHER.get(lead) === true) &&
  judged.figures.some((other) => {
    const place = placeOf(other, { sentence, evidence, ...judged });
    const cells = other.figure.start < figure.start ? cellsNamed(place, evidence.report.form) : [];
    return other.figure.value === figure.value && cells.some((sum) => sum.join() === rests.join());
  });

/** Whether nothing but a result of table 三, or what newly came in, stands before a figure: then its cell has to have it. */
const isCellsOwn = (
  { lead, trail, exactness }: Bound,
  { named, isOfAll }: { readonly named: boolean; readonly isOfAll: boolean },
  { aspect, evidence: { report } }: Judged,
): boolean =>
  aspect === 'onRequest' &&
  named &&
  (!isOfAll || NEWLY.isIn(lead)) &&
  exactness === 'exact' &&
  trail === '' &&
  !SUMMED.isIn(lead) &&
  (NEWLY.isIn(lead) ||
    namesIn(lead, 'applications', report.form).some(({ value }) => value.kind === 'row' && value.outcome)) &&
  lengthBesides(lead, report) === 0;

const UNTIED = { tie: null, rests: [] } as const;
const CARRIED = '结转';
const NEWLY_SINCE = wordSet(['{较|比|与}{上|去}年{相比|}{新|关|撤|取消|停}']);

/** Whether a figure is last year's by its clause, and this year's by the notes that have it: 上年为29件 of 用上的29条. */
const isOfThen = (claim: Bound, rests: readonly string[], judged: Judged): boolean =>
  judged.aspect !== 'improvements' &&
  namesLastYear(claim.clause, judged) &&
  !isDifference(claim) &&
  // 较上年新开2家 tells what there is more.
  !NEWLY_SINCE.isIn(claim.clause) &&
  changeIn(claim, judged) === 0 &&
  !claim.clause.includes(CARRIED) &&
  !judged.evidence.lines.some(
    (line) =>
      rests.includes(line.ref) && line.figures.some((old) => isThen(old, judged) && figuresFit(claim, old)),
  );

const AMONG = '其中';

/** Whether a part behind 其中 is given the number of the whole before it: 标注412份，其中主动公开412份. */
function isWholeAgain(claim: Bound, { figures }: Judged): boolean {
  const at = claim.upTo.lastIndexOf(AMONG);
  const whole = figures.findLast(
    (bound) => bound.figure.kind === 'count' && bound.figure.start < at && !isDifference(bound),
  );
  return (
    at >= 0 &&
    at > claim.upTo.length - claim.clause.length &&
    whole?.figure.value === claim.figure.value &&
    whole.figure.unit === claim.figure.unit
  );
}

function countRests(claim: Bound, judged: Judged): Rests {
  if (isOneEach(claim) || isOfFrame(claim, judged)) return [];
  if (isSwapped(claim, judged)) return null;
  const said = notesWith(claim, judged);
  const noted = isOfThen(claim, said.rests, judged) || isWholeAgain(claim, judged) ? UNTIED : said;
  const restsOf = (figure: Bound) => figureRests(figure, judged);
  if (isDifference(claim)) {
    const isNoted = noted.tie === 'noun' || (noted.tie !== null && changeIn(claim, judged) === 0);
    return isNoted ? noted.rests : derivedRests(claim, judged, restsOf);
  }
  const tables = tablesOn(claim, judged);
  if (!noted.tie && isToldBefore(claim, tables.rests, judged)) return null;
  if (tables.named && !tables.rests && judged.evidence.disputed.has(claim.figure.value)) return null;
  if (noted.tie === 'noun' || (noted.tie === 'line' && (!tables.named || tables.isOfAll || tables.rests)))
    return [...noted.rests, ...(tables.rests ?? [])];
  return (
    tables.rests ??
    (tables.named && !tables.isOfAll ? null : singleRests(claim, judged)) ??
    lastYearRests(claim, judged) ??
    (tables.named ? null : levelledRests(claim, judged)) ??
    sumWith(claim, judged) ??
    daysApart(claim, judged) ??
    (tables.isTooMany || isCellsOwn(claim, tables, judged) ? null : derivedRests(claim, judged, restsOf)) ??
    (tables.named ? null : resultBehind(claim, judged))
  );
}

/** 办结率 is 100% where nothing was carried forward. */
function answeredAll({ clause, figure }: Bound, { evidence }: Judged): Rests {
  const { applications } = evidence.report;
  const isAll = figure.value === 100 && /办结率|答复率/.test(clause);
  const total = applications.total?.total ?? 0;
  return isAll && total > 0 && applications.carriedForward?.total === 0
    ? ['applications.total.total', 'applications.carriedForward.total']
    : null;
}

/** A percentage that a note has, or that follows from figures which the sentence names or stands beside. */
function percentRests(claim: Bound, judged: Judged): Rests {
  const noted = notesWith(claim, judged);
  if (noted.tie) return noted.rests;
  return (
    lastYearRests(claim, judged) ??
    derivedRests(claim, judged, (figure) => figureRests(figure, judged)) ??
    answeredAll(claim, judged)
  );
}

/** Fees of the tables in yuan: 行政事业性收费 (万元) and, in the 2019 layout, 采购总金额 (元). */
function moneyInTables(claim: Bound, judged: Judged): Rests {
  const isThen = namesLastYear(claim.clause, judged) && !isDifference(claim);
  const { report, previous } = judged.evidence;
  const of = isThen ? previous : report;
  if (!of || !isOfFees(judged)) return null;
  const { proactive } = of;
  const year = isThen ? 'previous.' : '';
  const step = claim.printed.includes('万') ? YUAN_PER_WAN * 10 ** -claim.figure.decimals : 0.005;
  const isNear = (yuan: number | null) => yuan !== null && Math.abs(yuan - claim.figure.value) <= step;
  const fees = proactive.fees?.amountWan ?? null;
  if (isNear(fees === null ? null : fees * YUAN_PER_WAN)) return [`${year}proactive.fees.amountWan`];
  return isNear(proactive.procurement?.amount ?? null) ? [`${year}proactive.procurement.amount`] : null;
}

function moneyRests(claim: Bound, judged: Judged): Rests {
  const noted = notesWith(claim, judged);
  const restsOf = (figure: Bound) => figureRests(figure, judged);
  return noted.tie ? noted.rests : (moneyInTables(claim, judged) ?? derivedRests(claim, judged, restsOf));
}

/** What each figure of a sentence rests on, kept as long as the sentence is: a figure is asked for by all that may follow from it. */
const KNOWN = new WeakMap<Judged, Map<Bound, Rests>>();

/** What a counted figure of a sentence rests on; null where it rests on nothing. */
export function figureRests(claim: Bound, judged: Judged): Rests {
  const known = KNOWN.get(judged) ?? new Map<Bound, Rests>();
  KNOWN.set(judged, known);
  const kept = known.get(claim);
  if (kept !== undefined) return kept;
  const rests = restsFor(claim, judged);
  known.set(claim, rests);
  return rests;
}

function restsFor(claim: Bound, judged: Judged): Rests {
  switch (claim.figure.kind) {
    case 'percent':
      return percentRests(claim, judged);
    case 'money':
      return moneyRests(claim, judged);
    default:
      return countRests(claim, judged);
  }
}
