import { wordSet } from '../../../language/lexicon.ts';
import { listOpenedAt } from '../../../language/lists.ts';
import { type CellPath, cellAt } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { formOf } from '../../forms/choose.ts';
import { rowsOf } from '../../forms/outcomes.ts';
import type { Report } from '../../report.ts';
import { readStatements, type Statement } from '../../text/counts.ts';
import { fragmentAround, type Mention, type Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { textFinding } from '../../text/text-finding.ts';
import { CHANNEL } from '../../text/words.ts';
import { sumOf } from '../../totals.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';
import { countedBefore, yearPairsOf } from '../year-pairs.ts';

const GROUND = '正文的占比、增幅应当由表格数据得出（允许末位±1）';

const FOUND = { rule: 'text-percent', severity: 'warning', key: 'overview', ground: GROUND } as const;

const SHARE = /占(?!地|用|道|比较|有率)|比例|比重/;
/** A rate of answering is a share of what was received, of results one of the disputes; one in time is another thing. */
const RATE = /(?:办结|答复|办理|回复|纠错|纠正|维持|(?<!主动)公开)率(?:为|达到?|约|是|：)*$/;
const IN_TIME = /按时|按期|及时|限时|时限|期限|法定|满意/;
const GROWTH = /(增长|增加|上升|提高|增幅|下降|减少|降低|降幅)(?:了|为|约|达|幅度|率|到|：)*$/;
const RISING = /增长|增加|上升|提高|增幅/;
const COMPARED = /上年|去年|同比|比20|较20|相比/;

/** Printed percentages are rounded or truncated: one in the last digit either way is the same figure. */
const follows = (printed: Mention['figure'], part: number, whole: number): boolean =>
  whole > 0 && Math.abs(printed.value - (part / whole) * 100) <= 10 ** -printed.decimals + 1e-9;

/** What a share may be of: everything that tables 三 and 四 add up. */
function wholesOf(report: Report): number[] {
  const paths: CellPath[] = [
    'applications.new.total',
    'applications.total.total',
    'applications.carriedForward.total',
  ];
  const blocks = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
  const disputes = blocks.map((block) => cellAt(report, `disputes.${block}.total`));
  const both = sumOf([
    cellAt(report, 'applications.new.total'),
    cellAt(report, 'applications.carriedOver.total'),
  ]);
  const values = [
    ...paths.map((path) => cellAt(report, path)),
    both,
    ...disputes,
    sumOf(disputes),
    sumOf(disputes.slice(1)),
  ];
  const groups = (['denied', 'unavailable', 'refused'] as const).map((outcome) =>
    sumOf(rowsOf(formOf(report.form), outcome).map(({ key }) => cellAt(report, `applications.${key}.total`))),
  );
  return [...values, ...groups].filter((value) => value !== null);
}

/** Counts of the sentence up to and just after the percentage. */
const countsBeside = (passage: Passage, mention: Mention): Mention[] =>
  passage.mentions.filter(
    (other) => other.figure.kind === 'count' && other.sentenceStart === mention.sentenceStart,
  );

/** Applications by the way in which they came: no cell holds them, but what they are a share of is one. */
const isByChannel = ({ topic, lead, figure }: Mention): boolean =>
  topic === 'applications' && figure.unit === '件' && CHANNEL.isIn(lead) && /申请|提交/.test(lead);

/** Words between a part and its share that name no other whole: 占比, 占总数的. */
const OF_THIS = wordSet(['{占|占比|占总数|占总量|占全部|占其}{|为|达|约|约为|的}']);

/** The whole of a list that 其中 opens right before a part of its unit: 发布26条，其中政策类13条，占比50%. */
function listedWhole(passage: Passage, part: Mention, mention: Mention): Mention | undefined {
  const at = passage.mentions.indexOf(part);
  const whole = passage.mentions[at - 1];
  if (!whole || whole.partStart !== part.partStart || whole.figure.unit !== part.figure.unit)
    return undefined;
  const between = passage.read.text.slice(whole.figure.end, part.figure.start);
  const isNext = passage.mentions[at + 1] === mention && OF_THIS.get(mention.lead) !== undefined;
  return isNext && listOpenedAt(between, 0) ? whole : undefined;
}

function shareFinding(
  context: CheckContext,
  passage: Passage,
  mention: Mention,
  stated: readonly Statement[],
): Finding[] {
  const { report, lang } = context;
  const beside = countsBeside(passage, mention);
  const part = beside.findLast((other) => other.figure.end <= mention.figure.start);
  const listed = part && listedWhole(passage, part, mention);
  const ours =
    part && (listed || stated.some((statement) => statement.mention === part) || isByChannel(part));
  if (!part || !ours || !part.figure.exact || !mention.figure.exact) return [];
  const earlier = stated.map((statement) => statement.mention.figure.value);
  const wholes = [...wholesOf(report), ...beside.map((other) => other.figure.value), ...earlier];
  const parts = beside
    .filter((other) => other.figure.end <= mention.figure.start)
    .map((other) => other.figure.value);
  if (parts.some((value) => wholes.some((whole) => whole >= value && follows(mention.figure, value, whole))))
    return [];
  const likeliest =
    listed?.figure.value ?? Math.max(cellAt(report, 'applications.total.total') ?? 0, part.figure.value);
  const expected = Number(((part.figure.value / likeliest) * 100).toFixed(2));
  return [
    textFinding({
      ...FOUND,
      passage,
      span: { start: part.figure.start, end: mention.figure.end },
      cells: [],
      message: (quote) =>
        say(
          lang,
          `“${quote}”：${part.figure.value}与正文、表格中的任何总数相比都得不出${mention.figure.value}%；以${likeliest}为总数是${expected}%。请核对占比或所列数字。`,
          `“${quote}”: ${part.figure.value} is not ${mention.figure.value}% of any total; of ${likeliest} it is ${expected}%.`,
        ),
      expected,
      actual: mention.figure.value,
    }),
  ];
}

/** Last year's printed figure is sometimes corrected by one before a rate is worked out: one of so many, not of a few. */
const CORRECTED_BY_ONE = 100;

const change = (now: number, before: number): number => ((now - before) / before) * 100;

function growthFinding(
  context: CheckContext,
  passage: Passage,
  mention: Mention,
  stated: readonly Statement[],
): Finding[] {
  const { previous, lang } = context;
  const statement = countedBefore(mention, stated);
  if (!statement || previous.length === 0 || !mention.figure.exact) return [];
  const direction = RISING.test(GROWTH.exec(mention.lead)?.[1] ?? '') ? 1 : -1;
  const pairs = yearPairsOf(context, statement)
    .filter(({ before }) => before !== 0)
    .flatMap(({ now, before }) =>
      (before < CORRECTED_BY_ONE ? [0] : [0, -1, 1]).map((by) => [now, before + by] as const),
    );
  const [pair] = pairs;
  if (!pair) return [];
  const tolerance = 10 ** -mention.figure.decimals + 1e-9;
  const fits = pairs.some(
    ([now, before]) => Math.abs(direction * mention.figure.value - change(now, before)) <= tolerance,
  );
  if (fits) return [];
  const expected = Number(change(pair[0], pair[1]).toFixed(2));
  return [
    textFinding({
      ...FOUND,
      passage,
      span: fragmentAround(passage, mention),
      cells: statement.readings[0]?.plus ?? [],
      message: (quote) =>
        say(
          lang,
          `正文写“${quote}”，按今年${pair[0]}、上年${pair[1]}计算应为${expected >= 0 ? '增长' : '下降'}${Math.abs(expected)}%。请核对后改正。`,
          `The text says “${quote}”; ${pair[0]} against last year's ${pair[1]} is ${expected}%.`,
        ),
      expected,
      actual: direction * mention.figure.value,
    }),
  ];
}

/** A share or a growth rate of what the tables count that does not follow from them; growth only beside last year's report. */
export const textPercent: Rule = (context) => {
  const passage = narrativeOf(context.report, 'overview');
  const stated = readStatements(passage, context.report);
  return passage.mentions
    .filter(({ figure }) => figure.kind === 'percent')
    .flatMap((mention) => {
      if (GROWTH.test(mention.lead) && COMPARED.test(mention.upTo))
        return growthFinding(context, passage, mention, stated);
      const isRate = RATE.test(mention.lead) && !IN_TIME.test(mention.lead) && mention.figure.value < 100;
      return SHARE.test(mention.lead) || isRate ? shareFinding(context, passage, mention, stated) : [];
    });
};
