import type { CellPath } from '../../../src/report/cells.ts';
import { DISPUTE_HEADS, overviewWith, type PlainParts } from '../../documents/reading/plain-report.ts';

/** A fault as it slips into a report, and the rule that owns it. */
export interface Planted {
  readonly what: string;
  readonly rule: string;
  readonly changes: Partial<PlainParts>;
  /** What last year's report had, where the fault shows only beside it. */
  readonly previous?: Readonly<Partial<Record<CellPath, number>>>;
  /** Cells that this year's report has beside the plain one's. */
  readonly cells?: Readonly<Partial<Record<CellPath, number>>>;
}

/** A sentence behind the first of the overview’s （一）. */
export const inFirst = (sentence: string): Partial<PlainParts> => ({
  overview: overviewWith(0, `（一）主动公开情况。2024年，公开信息26条。${sentence}`),
});
/** What （二） says in place of its own sentence. */
export const inSecond = (sentence: string): Partial<PlainParts> => ({
  overview: overviewWith(1, `（二）依申请公开情况。${sentence}`),
});
/** Table 四 with other figures. */
export const disputes = (figures: string): Partial<PlainParts> => ({
  disputes: `${DISPUTE_HEADS}\n${figures}`,
});
/** The title of the plain report. */
export const TITLE = '云岭县水务局2024年政府信息公开工作年度报告';
/** Its period. */
export const PERIOD = '统计期限自2024年1月1日至2024年12月31日。';
/** An opening with one more sentence. */
export const opening = (sentence: string): Partial<PlainParts> => ({
  opening: `${TITLE}\n${sentence}${PERIOD}`,
});
