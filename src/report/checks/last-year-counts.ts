import type { Finding } from '../findings.ts';
import type { NarrativeKey, TableKey } from '../sections.ts';
import { readStatements, type Statement } from '../text/counts.ts';
import { isDifference } from '../text/exclusions.ts';
import type { Mention, Passage } from '../text/mentions.ts';
import { narrativeOf } from '../text/narrative.ts';
import { countFinding, JUDGED_TEXTS } from '../text/text-finding.ts';
import { type CheckContext, say } from './rule.ts';
import { countedBefore, type YearPair, yearPairsOf } from './year-pairs.ts';

const COMPARED = /上一?年|去年|同比|比20|较20|相比/;
const FALLING = /减少|下降|降低|减|少/;
const TIMES = /(?:上一?年度?|去年)(?:同期)?(?:的)?$/;
/** A printed multiple is rounded: half of its last digit either way is the same. */
const ROUNDED = 0.5;

/** What a mention says of last year's figure: so many more or fewer, or so many times as many; null for anything else. */
function claimOf(mention: Mention): { readonly says: 'difference' | 'times'; readonly value: number } | null {
  const { figure, lead, upTo } = mention;
  if (figure.kind !== 'count' || !figure.exact) return null;
  if (figure.unit === '倍') return TIMES.test(lead) ? { says: 'times', value: figure.value } : null;
  if (!isDifference(mention) || !COMPARED.test(upTo)) return null;
  return { says: 'difference', value: FALLING.test(lead) ? -figure.value : figure.value };
}

const fits = (
  says: 'difference' | 'times',
  value: number,
  decimals: number,
  { now, before }: YearPair,
): boolean =>
  says === 'difference'
    ? now - before === value
    : before > 0 && Math.abs(now / before - value) <= ROUNDED * 10 ** -decimals + 1e-9;

function findingOf(
  context: CheckContext,
  key: NarrativeKey | TableKey,
  passage: Passage,
  mention: Mention,
  statements: readonly Statement[],
): Finding[] {
  const claim = claimOf(mention);
  const counted = countedBefore(mention, statements);
  if (!claim || !counted) return [];
  const pairs = yearPairsOf(context, counted);
  const [likeliest] = pairs;
  if (!likeliest || pairs.some((pair) => fits(claim.says, claim.value, mention.figure.decimals, pair)))
    return [];
  const { now, before } = likeliest;
  const change = now - before;
  const zh =
    change === 0 ? '应为与上年持平' : `应为比上年${change > 0 ? '增加' : '减少'}${Math.abs(change)}件`;
  const times = before > 0 ? `，是上年的${Number((now / before).toFixed(2))}倍` : '';
  return [
    countFinding(key, passage, mention, {
      cells: counted.readings[0]?.plus ?? [],
      message: (quote) =>
        say(
          context.lang,
          `正文写“${quote}”，而本年为${now}件、上年年报为${before}件，${zh}${claim.says === 'times' ? times : ''}。请核对后改正。`,
          `The text says “${quote}”, but this year's figure is ${now} and last year's report has ${before}.`,
        ),
      expected: claim.says === 'difference' ? change : Number((now / before).toFixed(2)),
      actual: claim.value,
      ground: '正文与上年比较的数字应当由本年和上年年报的表格得出',
    }),
  ];
}

/** 比上年增加4件 and 是上年的2倍 that do not follow from the tables of both years; only beside last year's report. */
export function lastYearCounts(context: CheckContext): Finding[] {
  if (context.previous.length === 0) return [];
  return JUDGED_TEXTS.flatMap((key) => {
    const passage = narrativeOf(context.report, key);
    const statements = readStatements(passage, context.report);
    return passage.mentions.flatMap((mention) => findingOf(context, key, passage, mention, statements));
  });
}
