import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import type { Candidate } from './match-label.ts';
import { afterLastEnumerator, squash } from './squash.ts';

/** Other wordings that real reports print for rows and columns, by key. */
const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  new: ['本年新收政府信息公开申请', '本年度新收政府信息公开申请数量', '本年新收申请数量', '本年新收'],
  carriedOver: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '上年结转申请数量', '上年结转'],
  partiallyGranted: ['部分公开'],
  deniedInternalAffairs: ['属于内部事务信息'],
  deniedProcessInformation: ['属于过程性信息'],
  refusedReconfirmation: ['要求行政机关确认或重新出具已获取的信息', '确认或重新出具已获取信息'],
  otherNotCorrected: ['申请人无正当理由逾期不补正', '无正当理由逾期不补正', '申请人逾期不补正', '逾期不补正'],
  otherFeeUnpaid: [
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期未按收费通知要求缴纳费用',
    '申请人逾期未缴纳费用',
    '逾期未缴纳费用',
    '逾期不缴费',
    '逾期未缴费',
  ],
  otherRemaining: ['其它', '其他情形'],
  total: ['合计'],
  carriedForward: ['结转下年度', '结转下一年度继续办理', '结转下年继续办理', '结转下年度办理'],
  business: ['企业'],
  socialWelfare: ['公益组织'],
  legalService: ['法律服务组织'],
  otherOrganization: ['其它', '其他组织'],
  regulations: ['行政规章', '政府规章'],
  normativeDocuments: ['行政规范性文件', '规范性文件'],
  otherServices: ['其他对外管理服务'],
  fees: ['行政事业性收费项目'],
  inForce: ['现行有效数量'],
  issued: ['本年制发数量', '本年制定件数'],
  repealed: ['本年废止数量'],
  amountWan: ['本年收费金额', '本年收费金额万元'],
  decisions: ['本年处理决定数量', '处理决定数量', '本年处理决定数'],
  change: ['本年增减数', '本年增减'],
  upheld: ['维持'],
  corrected: ['纠正'],
  otherResult: ['其他'],
  pending: ['未审结'],
};

/** Wordings too general to be told at the end of a longer text: they must stand alone. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['otherRemaining', 'otherOrganization', 'otherResult']);

const candidate = (key: string, label: string, shortest?: number): Candidate => {
  const suffix = STANDS_ALONE.has(key) ? Number.POSITIVE_INFINITY : shortest;
  return {
    key,
    words: [squash(afterLastEnumerator(label)), ...(ALSO_PRINTED[key] ?? [])],
    ...(suffix === undefined ? {} : { suffix }),
  };
};

/** Labels that stand over several rows of table 三 and have no figures of their own. */
const GROUPS = ['不予公开', '无法提供', '不予处理', '其他处理', '本年度办理结果'];

/** The key that a group label of table 三 matches. */
export const GROUP_KEY = '@group';

const columnsOnce = <T extends { key: string }>(columns: readonly T[]): T[] => [
  ...new Map(columns.map((column) => [column.key, column])).values(),
];

function wordsOf(version: FormVersion) {
  const form = formOf(version);
  const groups = version === '2019' ? GROUPS.filter((label) => label !== '其他处理') : GROUPS;
  return {
    proactiveRows: form.proactive.flatMap((block) =>
      block.rows.map(({ key, label }) => candidate(key, label, 2)),
    ),
    proactiveColumns: columnsOnce(form.proactive.flatMap((block) => block.columns)).map(({ key, label }) =>
      candidate(key, label),
    ),
    applicationRows: [
      ...form.applications.rows.map(({ key, label }) => candidate(key, label)),
      ...groups.map((label) => ({ key: GROUP_KEY, words: [label] })),
    ],
    applicationColumns: form.applications.columns.map(({ key, label }) => candidate(key, label)),
    disputeBlocks: form.disputes.blocks.map(({ key, label }) => candidate(key, label)),
    disputeColumns: form.disputes.columns.map(({ key, label }) => candidate(key, label)),
  };
}

const WORDS = { '2019': wordsOf('2019'), '2021': wordsOf('2021') } as const;

/** Everything that a label of a layout may name, table by table. */
export const labelWords = (version: FormVersion): ReturnType<typeof wordsOf> => WORDS[version];
