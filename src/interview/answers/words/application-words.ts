import type { FormVersion } from '../../../report/forms/form.ts';
import { column, either, row, type Synonyms } from './term.ts';

/** How people name the applicant types of table 三, beside the form's own labels. */
const APPLICANTS: Synonyms = [
  [
    '个人|公民|群众|村民|居民|自然人申请|natural persons|natural person|individuals|individual|citizens|citizen|persons',
    column('naturalPerson'),
  ],
  [
    '企业|公司|商业公司|企业申请|companies|company|businesses|business|enterprises|enterprise|firms',
    column('business'),
  ],
  [
    '科研|科研单位|科研院所|研究所|研究院|研究机构|research institutions|research institution|research',
    column('research'),
  ],
  ['公益组织|社会公益|社会组织|公益机构|ngos|ngo|charities|charity|social welfare', column('socialWelfare')],
  ['法律服务|律所|律师事务所|law firms|law firm|legal services|legal service', column('legalService')],
  [
    '其他组织|其他机构|其他单位|其他类组织|other organizations|other organization|other organisations|other organisation',
    column('otherOrganization'),
  ],
  [
    '法人或其他组织|法人和其他组织|法人及其他组织|法人|组织|legal persons|organizations|organisations',
    column('business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'),
  ],
];

/** How people name the rows of table 三, beside the form's own labels. */
const ROWS: Synonyms = [
  [
    '申请公开|提出公开申请|新收|新收到|收到|共收到|受理|新受理|新增|接收|收了|收件|收申请|本年新收|新收申请|received|new|newly received|incoming',
    row('new'),
  ],
  [
    '上年结转|上年度结转|去年结转|上年转入|上年结转过来|上年转来|去年转来|去年遗留|上年遗留|上一年结转|往年结转|结转自上年|carried over|from last year',
    row('carriedOver'),
  ],
  [
    '结转下年|结转下年度|结转到下年|结转至下年|结转下一年|结转至下一年|结转到下一年|结转到明年|结转明年|转下年|转下年度|转明年|顺延下年|顺延下年度|顺延至下年|未办结|没办结|没有办结|尚未办结|还没办结|未办完|没办完|尚未答复|未答复|在办|正在办|还在办|正在办理|尚在办理|仍在办理|还在办理|办理中|carried forward|to next year|still open|not yet answered',
    row('carriedForward'),
  ],
  ['结转|顺延|carried', either(['carriedOver', 'carriedForward'], [])],
  [
    '公开|已公开|同意公开|给予公开|答复公开|全文公开|完全公开|提供|已提供|予以提供|granted|disclosed|released|granted in full|full disclosure',
    row('granted'),
  ],
  [
    '部分予以公开|区分处理|部分公开的|部分提供|partially granted|partly granted|partial|partially|granted in part',
    row('partiallyGranted'),
  ],
  ['国家秘密|国家机密|涉密|涉及国家秘密|state secrets|state secret', row('deniedStateSecret')],
  [
    '法律禁止|法规禁止|法律法规禁止|法律禁止公开|法律法规禁止公开|禁止公开|法律行政法规禁止|其他法律禁止|forbidden by law',
    row('deniedByLaw'),
  ],
  ['三安全一稳定|危及三安全一稳定|危及安全稳定|社会稳定', row('deniedSecurityStability')],
  [
    '第三方|第三方权益|第三方合法权益|涉及第三方|保护第三方|第三人|商业秘密|个人隐私|third party|third parties',
    row('deniedThirdPartyRights'),
  ],
  ['内部事务|内部事务信息|三类内部事务|内部管理信息|internal affairs', row('deniedInternalAffairs')],
  ['过程性信息|过程性|过程信息|四类过程性|process information', row('deniedProcessInformation')],
  ['执法案卷|案卷信息|行政执法案卷信息|enforcement files|enforcement file', row('deniedEnforcementFile')],
  ['行政查询|查询事项|属于查询事项|inquiry matters|inquiry matter', row('deniedInquiryMatter')],
  [
    '不掌握|本机关不掌握|我局不掌握|不掌握相关信息|不掌握相关政府信息|不掌握信息|没有这个信息|没有这条信息|没有该信息|没有此信息|没有相关信息|没有这方面信息|没有所申请的信息|无此信息|无相关信息|不存在|信息不存在|不存在信息|查无|查无此信息|查无信息|经检索不存在|未制作|没有制作|不属于本机关|非本机关|不归本机关|not held|not found|does not exist',
    row('unavailableNotHeld'),
  ],
  [
    '没有现成信息|无现成信息|需另行制作|另行制作|需要另行制作|需要加工|需加工|加工分析|needs creation',
    row('unavailableNeedsCreation'),
  ],
  [
    '仍不明确|内容仍不明确|补正后仍不明确|补正后不明确|申请内容仍不明确|申请内容不明确|内容不明确|still unclear|unclear',
    row('unavailableStillUnclear'),
  ],
  [
    '信访|信访类|信访件|信访投诉|信访举报|信访举报投诉|信访举报投诉类|投诉举报|举报投诉|信访类申请|petitions|petition|complaints',
    row('refusedPetition'),
  ],
  ['重复|属重复申请|重复的|repeated|repeats|repeat', row('refusedRepeat')],
  ['公开出版物|出版物|索要公开出版物|publications|publication', row('refusedPublication')],
  ['大量反复申请|反复申请|大量反复|大量申请|excessive', row('refusedExcessive')],
  ['要求确认|重新出具|确认或重新出具|要求重新出具|reconfirmation', row('refusedReconfirmation')],
  [
    '不公开|不予公开|未公开|拒绝公开|不予公开的|denied|refused disclosure',
    row(
      'deniedStateSecret',
      'deniedByLaw',
      'deniedSecurityStability',
      'deniedThirdPartyRights',
      'deniedInternalAffairs',
      'deniedProcessInformation',
      'deniedEnforcementFile',
      'deniedInquiryMatter',
    ),
  ],
  [
    '无法提供|不能提供|unavailable',
    row('unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableStillUnclear'),
  ],
  [
    '不予处理|不处理|not processed',
    row(
      'refusedPetition',
      'refusedRepeat',
      'refusedPublication',
      'refusedExcessive',
      'refusedReconfirmation',
    ),
  ],
  [
    '办结|已办结|答复|已答复|共办理|办结总数|结果合计|结果总计|办理结果总计|closed|answered|completed',
    row('total'),
  ],
  ['总计|合计|小计|total', either(['total'], ['total'])],
];

const NOT_CORRECTED =
  '逾期不补正|逾期未补正|不补正|未补正|没有补正|没补正|无正当理由逾期不补正|逾期不补正的|申请人逾期不补正|not corrected';
const FEE_UNPAID =
  '逾期不缴费|逾期未缴费|不缴费|未缴费|没有缴费|未缴纳费用|逾期未缴纳费用|不缴纳费用|逾期未按收费通知要求缴纳费用|fee unpaid|fees unpaid|unpaid fee';
const WITHDRAWN =
  '撤回|主动撤回|撤销|主动撤销|撤回申请|撤销申请|申请人撤回|申请人撤销|申请人主动撤回|申请人主动撤销|撤件|withdrawn';

const LAST_GROUP: Readonly<Record<FormVersion, Synonyms>> = {
  '2019': [
    [`其他处理|${NOT_CORRECTED}|${FEE_UNPAID}|${WITHDRAWN}|other handling|otherwise handled`, row('other')],
    ['其他|其它|others|other', either(['other'], ['otherOrganization'])],
  ],
  '2021': [
    [NOT_CORRECTED, row('otherNotCorrected')],
    [FEE_UNPAID, row('otherFeeUnpaid')],
    [`${WITHDRAWN}|其他情形|其他原因`, row('otherRemaining')],
    [
      '其他处理|other handling|otherwise handled',
      row('otherNotCorrected', 'otherFeeUnpaid', 'otherRemaining'),
    ],
    ['其他|其它|others|other', either(['otherRemaining'], ['otherOrganization'])],
  ],
};

/** Synonyms of the rows and columns of table 三 in one layout. */
export const applicationWords = (version: FormVersion): Synonyms => [
  ...APPLICANTS,
  ...ROWS,
  ...LAST_GROUP[version],
];
