import { cellAt } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { organKindOf } from '../../organ.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import { sectionOfKey } from '../../sections.ts';
import { againstTables, type Statement } from '../../text/counts.ts';
import { fragmentAround, type Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { noneCarriedIn } from '../../text/none-carried.ts';
import { quoteOf, spanOf } from '../../text/quote.ts';
import { cellsValue, describeSum } from '../../text/readings.ts';
import { JUDGED_TEXTS } from '../../text/text-finding.ts';
import { againstTable } from '../against-table.ts';
import { lastYearCounts } from '../last-year-counts.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';
import { feesAgainstTable } from '../text-fees.ts';

const RULE = 'text-count';
const GROUND = '条例第五十条；国办公开办函〔2021〕30号：正文与表格数据应当一致';

/** Readings named in a message: the likeliest ones; more would bury the figure. */
const NAMED_READINGS = 2;

/** 五 tells of last year's problems with last year's figures: there only a figure said to be this year's is judged. */
const saysThisYear = (statement: Statement, year: number): boolean =>
  new RegExp(`${year}年|今年|本年|全年`).test(statement.mention.upTo);

function findingOf(
  context: CheckContext,
  key: NarrativeKey | TableKey,
  passage: Passage,
  statement: Statement,
): Finding {
  const { report, lang } = context;
  const { mention, readings } = statement;
  const fragment = fragmentAround(passage, mention);
  const quote = quoteOf(passage, fragment);
  // A reading that comes to the same figure as one before it says nothing more.
  const values = readings.map((reading) => cellsValue(report, reading));
  const distinct = readings.filter((_, at) => values.indexOf(values[at] ?? null) === at);
  const named = distinct.slice(0, NAMED_READINGS).map((reading) => describeSum(report, reading, lang));
  const first = readings[0];
  const expected = first ? cellsValue(report, first) : null;
  return {
    rule: RULE,
    severity: 'warning',
    section: sectionOfKey(key).number,
    cells: [...new Set(readings.slice(0, NAMED_READINGS).flatMap(({ plus, minus }) => [...plus, ...minus]))],
    message: say(
      lang,
      `正文写“${quote}”，而表格中${named.join('，')}。正文与表格应当一致，请改正写错的一处；口径不同的，请在正文中说明。`,
      `The text says “${quote}”, but ${named.join(' and ')}. Correct the one that is wrong, or say in the text how the figure is counted.`,
    ),
    ...(expected === null ? {} : { expected }),
    actual: mention.figure.value,
    where: spanOf(passage, fragment),
    ground: GROUND,
  };
}

/** 无结转, 上年结转为零 beside a cell that is not 0. */
function noneCarried(context: CheckContext, key: NarrativeKey | TableKey): Finding[] {
  const { report } = context;
  const passage = narrativeOf(report, key);
  return noneCarriedIn(passage, report).flatMap(({ span, cell }) => {
    const actual = cellAt(report, cell) ?? 0;
    return actual > 0
      ? [againstTable(context, { rule: RULE, key, passage, span, cells: [cell], expected: 0, actual })]
      : [];
  });
}

/** The counts of a part that contradict the tables. */
function countsAgainstTable(context: CheckContext, key: NarrativeKey | TableKey): Finding[] {
  const { report } = context;
  const government = (context.organ?.kind ?? organKindOf(report.organ)) === 'government';
  const passage = narrativeOf(report, key);
  return againstTables(passage, report, government)
    .filter((statement) => key !== 'problems' || saysThisYear(statement, report.year))
    .map((statement) => findingOf(context, key, passage, statement));
}

/**
 * A count in the narrative contradicts the tables; received may be 新收 or 新收 with 上年结转. So do 无结转 in words, an
 * amount of fees, and what is said of last year's figure.
 */
export const textCount: Rule = (context) => [
  ...[...JUDGED_TEXTS, 'problems' as const].flatMap((key) => [
    ...countsAgainstTable(context, key),
    ...noneCarried(context, key),
  ]),
  ...feesAgainstTable(context),
  ...lastYearCounts(context),
];
