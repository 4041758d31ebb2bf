import type { Silence } from '../walk.ts';

type Layouts = Readonly<Record<'2021' | '2019', Readonly<Record<string, Silence>>>>;

const FEES: Silence = { '{|行政}事业性收费': 2, 行政事业收费: 1 };
const PROCUREMENT: Silence = { '{|政府}集中采购': 2 };

/** Rows of table 二 that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const ROWS_SILENT: Layouts = {
  // Money, and projects beside it: prose and drafts tell them with their unit, not as 件.
  '2021': { prose: FEES, gate: FEES },
  '2019': {
    prose: { ...FEES, ...PROCUREMENT, '{|其他}对外管理服务{|事项}': 4 },
    gate: { ...FEES, ...PROCUREMENT },
  },
};

/** Columns of documents that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const DOCUMENT_COLUMNS_SILENT: Layouts = {
  '2021': {},
  // 公开 of documents counts what was published of any year; only what was made is held against the table.
  '2019': { prose: { '{|本年}新公开': 2, '对外公开{|总数}': 2 } },
};
