import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { Channel } from '../../report/calendar/statutory.ts';
import { formOf, NEWEST_FORM } from '../../report/forms/choose.ts';
import { CHANNEL_WORDS } from '../../report/words/channels.ts';
import { wordTable } from '../../report/words/form-words.ts';

/** What a label of an intake stands before. `phone`: a label only where a number or an address of mail follows. */
export type IntakeField =
  | 'number'
  | 'name'
  | 'agent'
  | 'contact'
  | 'phone'
  | 'identity'
  | 'channel'
  | 'applicant'
  | 'supply'
  | 'description';

/** Labels by which people name what they say: 编号406, 申请人：…. */
export const FIELDS = lexicon<IntakeField>([
  [['{|申请}{编号|登记号|受理号|收件号}', '文号'], 'number'],
  [['申请人{|姓名|名称}', '{姓名|名称|单位|单位名称|申请单位}'], 'name'],
  [['{|委托}代理人'], 'agent'],
  [['{联系方式|通信地址|通讯地址|联系地址|地址}'], 'contact'],
  [['{|联系}{电话|手机|手机号|手机号码}', '{|电子}邮箱'], 'phone'],
  [['身份证{|号|号码}', '证件号{|码}', '统一社会信用代码'], 'identity'],
  [['{|申请|提交|递交|受理}{渠道|方式|途径}'], 'channel'],
  [['{|申请人}{类型|类别|性质|身份}'], 'applicant'],
  [['提供{方式|形式}', '{获取|领取}方式', '形式要求'], 'supply'],
  [['{|申请}{内容|事项}', '所需{|政府}信息'], 'description'],
]);

/** What opens the words for what is asked for: `plainly` anywhere, `loosely` only where a clause or a name went before. */
export const REQUESTS = lexicon<'plainly' | 'loosely' | 'none'>([
  [['{申请|要求|请求|想要|想|要|希望}{公开|获取|查阅|查询|查看|调阅|调取|了解|提供|看}'], 'plainly'],
  [['{申请|想要|需要|索取|要}'], 'loosely'],
  [
    [
      '依申请公开',
      '申请{人|编号|渠道|方式|途径|日期|时间|表|书|的}',
      '要{求|纸质|电子|复印|盖章|的|点|件|签收|取|领|拿|交|开会|报|填|去|回|等}',
      '需要{纸质|电子|复印|盖章}',
    ],
    'none',
  ],
]);

/** What happened to a letter or its receipt; `handed` came without saying that it was received. */
export type Act = 'received' | 'handed' | 'sent' | 'confirmed';

/** The acts around an arrival. A day of sending or writing is no day of arrival. */
export const ACTS = lexicon<Act>([
  [
    ['{收到|签收|收件|收悉|到达|寄到|送达|收}{|的|了}', '{受理|登记|收文|来件|接件|接收}{日期|时间|日}'],
    'received',
  ],
  [['{提交|递交|提出|寄来|寄|发来|送来|交来|报来|送|投来|交|来|到}{|的|了}', '提{的|了}'], 'handed'],
  [['{寄出|发出|投递|交寄|写|签署}{|的|于}', '{邮戳|落款}{|是}', '申请{日期|时间}'], 'sent'],
  [['{|双方|电话|互相|当面}确认{|收到|签收|过}{|的|了}'], 'confirmed'],
]);

/** Ways of arrival. */
export const WAYS = lexicon<Channel>(
  CHANNEL_WORDS.map(({ channel, words, opening = [] }) => [[...words, ...opening], channel]),
);

/** Who acts for whom: 李律师代王一, 王律师受云岭公司委托. */
export const AGENCY = lexicon<'for' | 'entrustedBy' | 'entrusted'>([
  [['{代|代理|代表|代为|代替|替}{|当事人|委托人|客户}'], 'for'],
  [['受'], 'entrustedBy'],
  [['{|的}委托{|提出}'], 'entrusted'],
]);

/** How somebody is called after somebody else: 其母亲王某. */
export const RELATIONS = wordSet([
  '其{父|母|父亲|母亲|妻|妻子|丈夫|儿子|女儿|兄|弟|姐|妹|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶}',
]);

/** Kinds of applicant said by themselves: the form's words, and the shorter ones of a form that was filled in. */
export const BARE_KINDS = wordSet([
  ...wordTable(formOf(NEWEST_FORM), 'applications', ['words', 'inPlace'])
    .filter(([, name]) => name.kind === 'column')
    .flatMap(([lines]) => lines),
  '{男|女|高校|机关|单位|其他|其他法人}',
]);

/** Small words around names, days and ways. */
export const PARTICLES = wordSet([
  '{通过|经|经由|由|从|于|在|用|以|是|为|给|的|了|已|双方|日期|时间|上|里|处|那里|这边|本人}',
  '{这|此|本}次',
]);

/** In which form something is to be supplied. */
export const SUPPLIES = wordSet([
  '{纸质|电子}{|版|件|文档|材料|邮件}',
  '{复印件|扫描件|自取|快递|邮箱|邮件|邮寄}',
  '{邮寄|寄到|寄送|寄给|发到|发至|发送|送到|电子版|纸质}',
]);
/** What opens and closes a wish for it. */
export const SUPPLY_OPENS = wordSet(['{请|要求|希望|需要|需|要|以|用|通过|盖章的}']);
export const SUPPLY_CLOSES = wordSet(['{|的}{|方式|形式}{提供|领取|获取|送达}']);

/** Names of an application where one is counted: 新收一件申请, 来了个新件. */
export const NOUNS = wordSet([
  '{|新|新的}{|政府}{|信息公开|依申请公开|公开}申请{|表|书}',
  '依申请公开',
  '新件',
]);
/** What one or several applications come in. */
export const LETTERS = wordSet(['{挂号信|平信|来信|信|信件|快递|邮政快递|ems|特快专递|邮件|电子邮件|传真}']);
/** What applications and letters are counted in. */
export const MEASURES = wordSet(['{件|个|份|条|封|宗}']);
export const INSIDE = wordSet(['{里面|里|信里|内|内有|内含|共|共有|装有|装着|有|其中|一共|含}{|有|是|装了}']);

/** By what a message says that an application came. `told`: said to the ledger, whatever follows. */
export type Opener = 'told' | 'again' | 'came';
export const OPENERS = lexicon<Opener>([
  [['{登记|录入|收件登记|来件登记|收文登记|新增}{|一下|了}', '录{一件|个|一个}'], 'told'],
  [['{|又|新|再|刚|还}来{|了}', '{又|再|还}收{|到|了|到了}'], 'again'],
  [['{新收|收到|接到|接收|收|新收到}{|了|到}'], 'came'],
]);
/** 刚刚 and the like name today. */
export const JUST_NOW = wordSet(['{刚|刚刚|刚才|今早}']);

/** What stands where a name would and is none. */
export const NOBODY = wordSet([
  '{他|她|谁|哪|什么|多少|几|这|那|其他|全部|所有|今年|去年|本|上|各|有效|申请}',
  '{政府|信息公开|公民|群众|企业|自然人|法人|社会}',
]);
/** Offices that ask something of the office itself; they apply for nothing. */
export const SUPERIORS = wordSet(['{局|上级|领导|上面}', '{省|市|县|区}{里|局|厅|委|府|政府|办}']);
/** What goes on about applications that are counted, not told. */
export const SUMS = wordSet(['{共|一共|总共|合计|共计|其中|均|都|全|皆|没|无|已|数}']);
