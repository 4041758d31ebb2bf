import { fold } from '../../language/fold.ts';
import { type Lexicon, lexicon, wordSet } from '../../language/lexicon.ts';
import { type Phrases, phrases } from '../../language/phrases.ts';

/** What a column of an office's register can hold; `serial`: a running number (序号), taken where the register has no other. */
export const REGISTER_FIELDS = [
  'number',
  'serial',
  'name',
  'agent',
  'applicant',
  'identity',
  'contact',
  'channel',
  'arrivedOn',
  'confirmedOn',
  'description',
  'supply',
  'letter',
  'handler',
  'correctionAskedOn',
  'correctionUntil',
  'correctionReceivedOn',
  'extendedOn',
  'approver',
  'extensionNotifiedOn',
  'feeNotifiedOn',
  'feeReceivedOn',
  'feeBasis',
  'feeUnits',
  'feeYuan',
  'feePaidOn',
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

/** Headings that say a field and nothing else, whatever wider wordings they also hold: 收费金额 is no day of an answer. */
const WHOLE = lexicon<RegisterField>([
  [['{申请|委托|}代理人{|姓名|名称}', '{受托|委托}人{|姓名}'], 'agent'],
  [['{同一来信|同一信件|同一封信}{|首件编号|编号}', '{来信|信件}首件编号'], 'letter'],
  [['收费{通知|告知}{|书}{日期|时间|日}', '{通知|告知}收费{日期|时间|日}'], 'feeNotifiedOn'],
  [
    ['收费{通知|告知}{|书}{收到|送达|签收}{日期|时间|日}', '{收到|签收}收费{通知|告知}{|书}{日期|时间|日}'],
    'feeReceivedOn',
  ],
  [['{计费|收费|计收|计价}{方式|标准|类型}'], 'feeBasis'],
  [['{计费|收费|计收}{数量|件数|页数|件页数}'], 'feeUnits'],
  [['{收费|计费|应收|应缴}{金额|费用|额}', '信息处理费{|金额}'], 'feeYuan'],
  [['{缴费|缴纳|缴清|付费}{日期|时间|日}', '缴清费用{日期|时间|日}'], 'feePaidOn'],
]);

/** Between two words of a heading stand no more characters. */
const GAP = 3;
const says = (...lines: readonly string[]): Phrases => phrases(lines, GAP);

/** Headings that speak of something else than the case itself, in whatever words: nothing is taken from them. */
const ELSEWHERE = says('{征求|第三方|协办|协查|复议|诉讼|起诉|应诉|收费|缴费|邮件编号|快递|运单}');

/** Days until which something must be done: no day on which it was. */
const LIMIT = phrases(
  ['应…{答复|回复|办结}', '{最迟|最晚|法定|截止|截至|到期|届满|预计|计划|提醒|期限|时限}'],
  2,
);

/** Who deals with the case here, and not who applied. */
const OURS = says('{承办|办理|责任|主办|经办|协办|答复|回复|受理|收件|工作单位|部门|科室|代理|被申请}');

interface HeadingWords {
  readonly field: RegisterField;
  /** Words that a heading of the field holds. */
  readonly says?: Phrases;
  /** What it is, whole. */
  readonly is?: Lexicon<true>;
  /** What it ends with. */
  readonly ends?: Lexicon<true>;
  readonly unless?: Phrases;
}

const DAY = '{日|时间}';

/**
 * Headings by field, the narrower wordings before the wider ones. Of two columns for one field the earlier wording
 * wins: the day of receipt is the one called so, wherever the letter's own date stands.
 */
const HEADINGS: readonly HeadingWords[] = [
  { field: 'correctionUntil', says: says('补正…{期限|截止|届满}') },
  {
    field: 'correctionReceivedOn',
    says: says('{收到|提交|完成}补正', '补正…{收到|提交|完成|材料}'),
    unless: says('{内容|事项|文号|编号}'),
  },
  {
    field: 'correctionAskedOn',
    says: says('补正'),
    unless: says('{内容|事项|次数|文号|编号|原因}'),
  },
  { field: 'approver', says: says('{批准人|审批人}') },
  { field: 'extensionNotifiedOn', says: says('{延期|延长}…{告知|通知}'), unless: says('{文号|编号}') },
  {
    field: 'extendedOn',
    says: says('{延期|延长}'),
    unless: says('{延期|延长}{后|至|到}', '{期限|时限|截止|原因|理由|文号|编号|天数}'),
  },
  { field: 'withdrawnOn', says: says('{撤回|撤销}'), unless: says('{原因|理由}') },
  { field: 'deliveredOn', says: phrases([`{送达|签收}…${DAY}`], 2) },
  { field: 'delivery', says: says('送达', '{答复|回复}方式') },
  {
    field: 'documentNumber',
    says: says('{答复|回复|告知书}…{文号|编号|号}', '发文{字|}号'),
    is: wordSet(['文号']),
  },
  {
    field: 'disposition',
    says: says('{答复|回复|办理|处理|办结}…{结果|情况|类型|类别|意见}'),
    is: wordSet(['结果']),
  },
  {
    field: 'answeredOn',
    says: says(`{答复|回复|办结|办复|完成}${DAY}`),
    is: wordSet(['答复']),
    unless: LIMIT,
  },
  { field: 'confirmedOn', says: says(`确认…${DAY}`) },
  {
    field: 'arrivedOn',
    says: says(`{收到|收件|收文|到达|接收|来件}{申请|}{之|}${DAY}`),
    unless: LIMIT,
  },
  { field: 'arrivedOn', says: says(`{受理|登记}{申请|}{之|}${DAY}`), unless: LIMIT },
  {
    field: 'arrivedOn',
    says: says(`{申请|提交|递交}{之|}${DAY}`),
    is: wordSet(['日期']),
    unless: LIMIT,
  },
  { field: 'serial', is: wordSet(['{序号|顺序号}']) },
  { field: 'identity', says: says('{证件|身份证|信用代码}') },
  { field: 'number', says: says('{编|登记|受理|收件|流水|申请}号') },
  {
    field: 'applicant',
    says: says('{申请人|主体}…{类型|类别|性质|身份|情况}'),
    is: wordSet(['类{型|别}']),
  },
  { field: 'contact', says: says('{联系|电话|手机|地址|邮箱}') },
  {
    field: 'channel',
    says: says('{申请|受理|接收|提交|来件|递交}{方式|渠道|途径|形式}'),
    is: wordSet(['{渠道|来源}']),
    ends: wordSet(['{申请|信件}来源']),
  },
  { field: 'supply', says: says('{提供|获取|领取}{信息|}{的|}{方式|形式}', '形式要求') },
  {
    field: 'description',
    says: says('{内容|事项|名称描述|所需信息|需求|描述}'),
    is: wordSet(['{事由|信息|文件|信息名称|文件名称}']),
    ends: wordSet(['{所需|申请|申请的|申请公开|申请公开的}{信息|文件}{名称|}']),
    unless: says('{答复|回复|办理}'),
  },
  {
    field: 'handler',
    is: wordSet(['{具体|}{承办|经办|办理|主办|责任}{人|人员}{姓名|}']),
  },
  { field: 'notes', is: wordSet(['{备注|备考|附注}']) },
  { field: 'name', says: says('{申请人|姓名|名称|单位}'), unless: OURS },
];

const isCalled = (plain: string, { says: holds, is, ends, unless }: HeadingWords): boolean =>
  (holds?.isIn(plain) ||
    is?.get(plain) ||
    (ends !== undefined && ends.endingAt(plain, plain.length) !== null)) === true && !unless?.isIn(plain);

/** The field that a heading without blanks and remarks names, and how plainly: the lower the better; null for none. */
export function rankOfHeading(
  plain: string,
): { readonly field: RegisterField; readonly rank: number } | null {
  const whole = WHOLE.get(fold(plain).text);
  if (whole) return { field: whole, rank: 0 };
  if (ELSEWHERE.isIn(plain)) return null;
  const rank = HEADINGS.findIndex((words) => isCalled(plain, words));
  const field = HEADINGS[rank]?.field;
  return field ? { field, rank } : null;
}
