import type { Report, Table } from '../../report/report.ts';
import { sumOf } from '../../report/totals.ts';

/** The tables' matters, as a narrative names them. */
export type TableTopic = 'applications' | 'disputes' | 'documents' | 'decisions' | 'fees';

/** Words by which a sentence shows that it speaks of a table's matter. */
export const TOPIC_WORDS: Readonly<Record<TableTopic, RegExp>> = {
  applications:
    /依申请|信息公开的?申请|公开申请|申请(?!人培训)|予以公开|部分公开|不予公开|无法提供|不予处理|结转/,
  disputes: /复议|诉讼|起诉|应诉|结果维持|结果纠正|尚未审结/,
  documents: /规章(?!制度)|规范性文件/,
  decisions: /行政许可|行政处罚|行政强制|对外管理服务/,
  fees: /行政事业性收费|收费金额/,
};

type Totals = readonly (number | null)[];

/** A wording and the figures that it may stand for. `label` wordings name a row by themselves. */
export interface TableWords {
  readonly topic: TableTopic;
  readonly words: RegExp;
  readonly values: (report: Report, column: string) => Totals;
}

const cell = (table: Table, row: string, column: string): number | null => table[row]?.[column] ?? null;
const row =
  (key: string) =>
  ({ applications }: Report, column: string): Totals => [cell(applications, key, column)];
const group =
  (prefix: string) =>
  ({ applications }: Report, column: string): Totals => [
    sumOf(
      Object.keys(applications)
        .filter((key) => key.startsWith(prefix))
        .map((key) => cell(applications, key, column)),
    ),
  ];
const received = (report: Report, column: string): Totals => {
  const fresh = cell(report.applications, 'new', column);
  return [fresh, sumOf([fresh, cell(report.applications, 'carriedOver', column)])];
};
const answered = (report: Report, column: string): Totals => [
  cell(report.applications, 'total', column),
  ...received(report, column),
];

const application = (words: RegExp, values: TableWords['values']): TableWords => ({
  topic: 'applications',
  words,
  values,
});

const APPLICATION_WORDS: readonly TableWords[] = [
  application(/上一?年度?结转|结转上年|上年转入/, row('carriedOver')),
  application(
    /结转(?:至|到|入)?(?:下|次|20)|顺延|转(?:入|至|到)?下(?:一)?年|继续办理/,
    row('carriedForward'),
  ),
  application(/部分公开/, row('partiallyGranted')),
  application(/不予公开/, group('denied')),
  application(/(?<!部分|不予|主动|依申请|信息)(?:予以|同意)?公开(?!申请|工作|信息|政府)/, row('granted')),
  application(/无法提供/, group('unavailable')),
  application(/不予处理/, group('refused')),
  application(/其他处理/, group('other')),
  application(/国家秘密/, row('deniedStateSecret')),
  application(/第三方/, row('deniedThirdPartyRights')),
  application(/内部事务/, row('deniedInternalAffairs')),
  application(/过程性/, row('deniedProcessInformation')),
  application(/执法案卷/, row('deniedEnforcementFile')),
  application(/查询事项/, row('deniedInquiryMatter')),
  application(/不掌握|不存在/, row('unavailableNotHeld')),
  application(/另行制作|现成信息/, row('unavailableNeedsCreation')),
  application(/仍不明确/, row('unavailableStillUnclear')),
  application(/信访|投诉举报|举报投诉/, row('refusedPetition')),
  application(/重复申请/, row('refusedRepeat')),
  application(/公开出版物/, row('refusedPublication')),
  application(/大量反复/, row('refusedExcessive')),
  application(/重新出具/, row('refusedReconfirmation')),
  application(/不补正|未补正/, row('otherNotCorrected')),
  application(/缴纳费用|未缴费/, row('otherFeeUnpaid')),
  application(/办结|答复|办理结果|处理/, answered),
  application(/新收|收到|接收|受理|收办|申请/, received),
];

const dispute = (blocks: readonly string[], column: string, { disputes }: Report): number | null =>
  sumOf(blocks.map((block) => cell(disputes, block, column)));
const RECONSIDERATION = ['reconsideration'];
const DIRECT = ['litigationDirect'];
const AFTER = ['litigationAfterReconsideration'];
const LITIGATION = [...DIRECT, ...AFTER];
const EVERY_BLOCK = [RECONSIDERATION, LITIGATION, DIRECT, AFTER, [...RECONSIDERATION, ...LITIGATION]];

const disputed = (words: RegExp, blocks: readonly (readonly string[])[], column = 'total'): TableWords => ({
  topic: 'disputes',
  words,
  values: (report) => blocks.map((keys) => dispute(keys, column, report)),
});

const DISPUTE_WORDS: readonly TableWords[] = [
  disputed(/维持/, EVERY_BLOCK, 'upheld'),
  disputed(/纠正|纠错|败诉/, EVERY_BLOCK, 'corrected'),
  disputed(/其他结果/, EVERY_BLOCK, 'otherResult'),
  disputed(/(?:尚?未|没有)审结/, EVERY_BLOCK, 'pending'),
  disputed(/复议后/, [AFTER]),
  disputed(/未经(?:行政)?复议|直接起诉|直接提起/, [DIRECT]),
  disputed(/复议.{0,4}(?:和|、|及|与).{0,4}诉讼/, [[...RECONSIDERATION, ...LITIGATION]]),
  disputed(/诉讼|起诉|应诉/, [LITIGATION, DIRECT, AFTER]),
  disputed(/复议/, [RECONSIDERATION]),
];

const listed = (topic: TableTopic, words: RegExp, key: string, columns: readonly string[]): TableWords => ({
  topic,
  words,
  values: ({ proactive }) =>
    Object.entries(proactive[key] ?? {}).flatMap(([column, value]) =>
      columns.length === 0 || columns.includes(column) ? [value] : [],
    ),
});

const documents = (name: string, key: string): TableWords[] => [
  listed('documents', new RegExp(`(?:废止|失效).{0,8}${name}|${name}.{0,8}(?:废止|失效)`), key, ['repealed']),
  listed('documents', new RegExp(`现行有效.{0,8}${name}|${name}.{0,8}现行有效`), key, ['inForce']),
  listed('documents', new RegExp(name), key, []),
];

const PROACTIVE_WORDS: readonly TableWords[] = [
  ...documents('规范性文件', 'normativeDocuments'),
  ...documents('规章(?!制度)', 'regulations'),
  listed('decisions', /行政许可/, 'licences', []),
  listed('decisions', /行政处罚/, 'penalties', []),
  listed('decisions', /行政强制/, 'coerciveMeasures', []),
  listed('decisions', /对外管理服务/, 'otherServices', []),
];

/** Every wording that names figures of the tables; the first of a topic that fits is the narrowest. */
export const TABLE_WORDS: readonly TableWords[] = [
  ...APPLICATION_WORDS,
  ...DISPUTE_WORDS,
  ...PROACTIVE_WORDS,
];

/** Kinds of applicant as a narrative names them. Several columns are added up. */
export const APPLICANT_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /法人(?:和|或|及|、|与)?(?:其他组织)?/,
    ['business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'],
  ],
  [/自然人|公民|个人/, ['naturalPerson']],
  [/企业|公司/, ['business']],
  [/科研/, ['research']],
  [/公益组织/, ['socialWelfare']],
  [/法律服务|律师/, ['legalService']],
  [/其他组织|其他(?=\d)/, ['otherOrganization']],
];
