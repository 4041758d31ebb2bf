/** What a column of an office's register can hold; `serial`: a running number (序号), taken where the register has no other. */
export const REGISTER_FIELDS = [
  'number',
  'serial',
  'name',
  'applicant',
  'identity',
  'contact',
  'channel',
  'arrivedOn',
  'confirmedOn',
  'description',
  'supply',
  'handler',
  'correctionAskedOn',
  'correctionUntil',
  'correctionReceivedOn',
  'extendedOn',
  'approver',
  'extensionNotifiedOn',
  'answeredOn',
  'disposition',
  'documentNumber',
  'delivery',
  'deliveredOn',
  'withdrawnOn',
  'notes',
] as const;

/** What a column of an office's register can hold. */
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Headings that speak of something else than the case itself, in whatever words: nothing is taken from them. */
const ELSEWHERE = /征求|第三方|协[办查]|复议|诉讼|起诉|应诉|收费|缴费|邮件编号|快递|运单/;

/** Days until which something must be done: no day on which it was. */
const LIMIT = /应.{0,2}(答复|回复|办结)|最[迟晚]|法定|截[止至]|到期|届满|预计|计划|提醒|(期限|时限)/;

/** Who deals with the case here, and not who applied. */
const OURS = /承办|办理|责任|主办|经办|协办|答复|回复|受理|收件|工作单位|部门|科室|代理|被申请/;

interface HeadingWords {
  readonly field: RegisterField;
  readonly says: RegExp;
  readonly unless?: RegExp;
}

/**
 * Headings by field, the narrower wordings before the wider ones. Of two columns for one field the earlier wording
 * wins: the day of receipt is the one called so, wherever the letter's own date stands.
 */
const HEADINGS: readonly HeadingWords[] = [
  { field: 'correctionUntil', says: /补正.{0,4}(期限|截止|届满)/ },
  {
    field: 'correctionReceivedOn',
    says: /(收到|提交|完成)补正|补正.{0,4}(收到|提交|完成|材料)/,
    unless: /内容|事项|文号|编号/,
  },
  { field: 'correctionAskedOn', says: /补正/, unless: /内容|事项|次数|文号|编号|原因/ },
  { field: 'approver', says: /延期.{0,4}(批准人|审批人)|批准人/ },
  { field: 'extensionNotifiedOn', says: /延(期|长).{0,4}(告知|通知)/, unless: /文号|编号/ },
  {
    field: 'extendedOn',
    says: /延期|延长/,
    unless: /延(期|长)(后|至|到)|(期限|时限|截止)$|原因|理由|文号|编号|天数/,
  },
  { field: 'withdrawnOn', says: /撤回|撤销/, unless: /原因|理由/ },
  { field: 'deliveredOn', says: /送达.{0,2}(日|时间)|签收.{0,2}(日|时间)/ },
  { field: 'delivery', says: /送达|答复方式|回复方式/ },
  { field: 'documentNumber', says: /(答复|回复|告知书).{0,4}(文号|编号|号)|^文号$|发文字?号/ },
  { field: 'disposition', says: /(答复|回复|办理|处理|办结).{0,3}(结果|情况|类型|类别|意见)|^结果$/ },
  { field: 'answeredOn', says: /(答复|回复|办结|办复|完成)(日期|时间|日)|^答复$/, unless: LIMIT },
  { field: 'confirmedOn', says: /确认(收到)?.{0,3}(日|时间)/ },
  { field: 'arrivedOn', says: /(收到|收件|收文|到达|接收|来件)(申请)?(之)?(日期|时间|日)/, unless: LIMIT },
  { field: 'arrivedOn', says: /(受理|登记)(申请)?(之)?(日期|时间|日)/, unless: LIMIT },
  { field: 'arrivedOn', says: /(申请|提交|递交)(之)?(日期|时间|日)|^日期$/, unless: LIMIT },
  { field: 'serial', says: /^(序号|顺序号)$/ },
  { field: 'identity', says: /证件|身份证|信用代码/ },
  { field: 'number', says: /(编|登记|受理|收件|流水|申请)号/ },
  { field: 'applicant', says: /(申请人|主体).{0,3}(类型|类别|性质|身份|情况)|^类[型别]$/ },
  { field: 'contact', says: /联系|电话|手机|地址|邮箱/ },
  {
    field: 'channel',
    says: /(申请|受理|接收|提交|来件|递交)(方式|渠道|途径|形式)|^渠道$|(申请|信件|^)来源$/,
  },
  { field: 'supply', says: /(提供|获取|领取)(信息)?(的)?(方式|形式)|形式要求/ },
  {
    field: 'description',
    says: /(申请|信息|公开)?(内容|事项|名称描述)|(所需|申请(公开)?的?|^)(信息|文件)(名称)?$|所需信息|需求|描述|^事由$/,
    unless: /答复|回复|办理/,
  },
  { field: 'handler', says: /^(具体)?(承办|经办|办理|主办|责任)(人|人员)(姓名)?$/ },
  { field: 'notes', says: /^(备注|备考|附注)$/ },
  { field: 'name', says: /申请人|姓名|名称|单位/, unless: OURS },
];

/** The field that a heading without blanks and remarks names, and how plainly: the lower the better; null for none. */
export function rankOfHeading(
  plain: string,
): { readonly field: RegisterField; readonly rank: number } | null {
  if (ELSEWHERE.test(plain)) return null;
  const rank = HEADINGS.findIndex(({ says, unless }) => says.test(plain) && !unless?.test(plain));
  const field = HEADINGS[rank]?.field;
  return field ? { field, rank } : null;
}
