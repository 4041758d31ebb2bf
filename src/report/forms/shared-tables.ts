import type { ApplicationRow, DisputeBlock, Form, Labelled, Outcome } from './form.ts';

/** The note that the form prints in the corner of table 三: what must balance (勾稽关系) in each column. */
export const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The seven applicant columns of table 三: six kinds of applicant, then their sum. */
export const APPLICANT_COLUMNS: readonly Labelled[] = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'socialWelfare', label: '社会公益组织' },
  { key: 'legalService', label: '法律服务机构' },
  { key: 'otherOrganization', label: '其他' },
  { key: 'total', label: '总计' },
];

/** The labels over the rows of （三）–（六）. The last group's rows are what the layouts print differently. */
const GROUP_LABELS: Readonly<Partial<Record<Outcome, string>>> = {
  denied: '（三）不予公开',
  unavailable: '（四）无法提供',
  refused: '（五）不予处理',
  other: '（六）其他处理',
};

/** A row of （一）–（六）, under the label of its outcome where several rows share it. */
export const result = (key: string, label: string, outcome: Outcome): ApplicationRow => ({
  key,
  label,
  group: GROUP_LABELS[outcome] ?? null,
  outcome,
  role: 'result',
});

/** A row of table 三 that is no result. */
const figureRow = (key: string, label: string, role: ApplicationRow['role']): ApplicationRow => ({
  key,
  label,
  group: null,
  outcome: null,
  role,
});

/** Rows of table 三 up to （五）, the same in both layouts. */
const COMMON_APPLICATION_ROWS: readonly ApplicationRow[] = [
  figureRow('new', '一、本年新收政府信息公开申请数量', 'new'),
  figureRow('carriedOver', '二、上年结转政府信息公开申请数量', 'carriedOver'),
  result('granted', '（一）予以公开', 'granted'),
  result('partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partiallyGranted'),
  result('deniedStateSecret', '1.属于国家秘密', 'denied'),
  result('deniedByLaw', '2.其他法律行政法规禁止公开', 'denied'),
  result('deniedSecurityStability', '3.危及“三安全一稳定”', 'denied'),
  result('deniedThirdPartyRights', '4.保护第三方合法权益', 'denied'),
  result('deniedInternalAffairs', '5.属于三类内部事务信息', 'denied'),
  result('deniedProcessInformation', '6.属于四类过程性信息', 'denied'),
  result('deniedEnforcementFile', '7.属于行政执法案卷', 'denied'),
  result('deniedInquiryMatter', '8.属于行政查询事项', 'denied'),
  result('unavailableNotHeld', '1.本机关不掌握相关政府信息', 'unavailable'),
  result('unavailableNeedsCreation', '2.没有现成信息需要另行制作', 'unavailable'),
  result('unavailableStillUnclear', '3.补正后申请内容仍不明确', 'unavailable'),
  result('refusedPetition', '1.信访举报投诉类申请', 'refused'),
  result('refusedRepeat', '2.重复申请', 'refused'),
  result('refusedPublication', '3.要求提供公开出版物', 'refused'),
  result('refusedExcessive', '4.无正当理由大量反复申请', 'refused'),
  result('refusedReconfirmation', '5.要求行政机关确认或重新出具已获取信息', 'refused'),
];

/** The last two rows of table 三, the same in both layouts. */
export const CLOSING_APPLICATION_ROWS: readonly ApplicationRow[] = [
  figureRow('total', '（七）总计', 'total'),
  figureRow('carriedForward', '四、结转下年度继续办理', 'forward'),
];

/** Table 三 with the rows of （六）, which are a layout's own. */
export const applicationsTable = (other: readonly ApplicationRow[]): Form['applications'] => ({
  note: BALANCE_NOTE,
  columns: APPLICANT_COLUMNS,
  rows: [...COMMON_APPLICATION_ROWS, ...other, ...CLOSING_APPLICATION_ROWS],
});

/** Table 四: reconsideration (行政复议) and the two roads to litigation (行政诉讼). */
export const DISPUTE_BLOCKS: readonly DisputeBlock[] = [
  { key: 'reconsideration', label: '行政复议', group: '行政复议' },
  { key: 'litigationDirect', label: '未经复议直接起诉', group: '行政诉讼' },
  { key: 'litigationAfterReconsideration', label: '复议后起诉', group: '行政诉讼' },
];

/** The five columns of every block of table 四. */
export const DISPUTE_COLUMNS: readonly Labelled[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'otherResult', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
];

/** Table 四, the same in both layouts. */
export const DISPUTES_TABLE: Form['disputes'] = { blocks: DISPUTE_BLOCKS, columns: DISPUTE_COLUMNS };
