import type { Silence } from '../walk.ts';

/** Words for instances that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const INSTANCES_SILENT: Readonly<Record<string, Silence>> = {
  // It stands over both roads to court, whose own labels stand below it.
  label: { '{|行政}诉讼{|案件|案}': 6, '{起诉|应诉|行政应诉}': 3 },
  // 应诉 also counts what an organ did in court, hearing by hearing.
  prose: { '{起诉|应诉|行政应诉}': 2 },
};

/** Words for results that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const OUTCOMES_SILENT: Readonly<Record<string, Silence>> = {
  // Kinds of what a column counts: their number need not be the column's.
  prose: { '{驳回|撤诉|调解|终止}': 4, 确认违法: 1, 责令履行: 1, 败诉: 1 },
};
