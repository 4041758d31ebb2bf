import { wordSet } from '../../language/lexicon.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import type { Report } from '../report.ts';
import type { Mention, Passage } from './mentions.ts';
import { ofAnotherTime } from './other-times.ts';
import { wordBefore } from './tail.ts';

const FEES = wordSet(['行政事业性收费']);
const LINKING = wordSet([
  '{金额|总额|收入|总计|共计|合计|累计|总|共|项目|本年|全年|实际}',
  '{收取|征收|入库|了|的|为|是|有|达|：}',
]);
/** What is told of fees that were not taken. */
const NOT_TAKEN = wordSet(['{减免|免收|免征|降低|减少|取消|退还|应收|应缴|涉及}']);

/** The fees (行政事业性收费) of the whole year that a narrative names. */
export interface FeeStatement {
  readonly mention: Mention;
  /** In 10,000 yuan (万元), as the form counts them. */
  readonly wan: number;
  /** What its last printed digit is worth, in 10,000 yuan. */
  readonly grain: number;
}

/** The amounts of money that a narrative calls 行政事业性收费; what was waived, or is of another year, is none. */
export function feeStatementsIn(passage: Passage, report: Report): FeeStatement[] {
  return passage.mentions.flatMap((mention) => {
    const { figure, lead, upTo } = mention;
    if (figure.kind !== 'money' || !wordBefore(lead, FEES, LINKING)) return [];
    if (NOT_TAKEN.isIn(lead) || ofAnotherTime(upTo, report.year)) return [];
    const printed = passage.read.text.slice(figure.start, figure.end);
    const scale = printed.includes('亿') ? YUAN_PER_WAN : printed.includes('万') ? 1 : 1 / YUAN_PER_WAN;
    return [{ mention, wan: figure.value / YUAN_PER_WAN, grain: scale * 10 ** -figure.decimals }];
  });
}
