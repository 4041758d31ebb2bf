import { COMPOUND_SURNAMES, isNoNameAt, SURNAMES } from '../language/surnames.ts';

const FAMILY = `(?:${COMPOUND_SURNAMES.join('|')}|[${SURNAMES}])`;
const ORGANISATION =
  '[\\p{Script=Han}A-Za-z（）()]{2,28}(?:公司|集团|合作社|银行|支行|律所|律师事务所|大学|学院|中学|小学|医院|研究[院所]|委员会|村委会|居委会|协会|商会|基金会|中心)';
/** What can be nothing but an applicant's name. */
const PERSON = `(${FAMILY}某{1,2}|${FAMILY}\\p{Script=Han}{1,2}?|\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8}?)+|${ORGANISATION})(?:先生|女士|同志)?`;
const LEAD = '^(?:有没有|有|找(?:一下|下|找)?|搜(?:一下)?|申请人(?:是|叫|为|:)?|关于)?';
const THING = '(?:的|那|这){0,2}(?:个|件|份)?(?:公开)?(?:申请|件|案子)?';
const ASKED =
  '(?:现在|目前|怎么|如何|什么时候|啥时候|哪天|何时|还有几天|还剩几天|还有多久|到期|截止|超期|逾期|办结|办完|办好|答复|回复|补正|延期|到哪|办到|进度|进展|怎样|有几[件个]|有多少件|(?:今年|去年|一共|总共|共)?(?:又)?(?:提|提交|申请|递交)了?(?:过)?(?:几|多少)[件个]?|的那?个?$|那个$|的?申请$|的?申请(?:有|吗))';
const STRICT = new RegExp(`${LEAD}${PERSON}${THING}${ASKED}`, 'u');
const SURNAME_ONLY = new RegExp(`^(?:姓(${FAMILY})的|[老小](${FAMILY})(?:的|那))`, 'u');
const LABELLED = /^申请人(?:是|叫|为|:)?([\p{Script=Han}A-Za-z·]{2,28}?)的?(?:申请|件)?$/u;

const LOOSE =
  /^(?:查(?:一下|下|询)?|找(?:一下|下)?)?([\p{Script=Han}A-Za-z·（）()]{1,30}?)(?:(?:提(?:交|出)?|递交)?的(?:那|这|几|全部|所有|两|三)?(?:件|个|份|些)?(?:申请|件|案|事|情况|进度)|申请的|那件|(?:的|这)?(?:申请|件)?(?:到哪|办到|办得|办的|怎么样|什么进度|进展))/u;
const ENGLISH = /applications?\s+(?:of|by|from)\s+([\p{L} .'-]{1,40})/iu;
const NO_NAME =
  /^(的|我|我们|本|这|那|他|她|它|谁|哪|什么|今|明|去|上|下|最|全|所有|还|没|未|已|有|新|自然人|企业|商业企业|法人|大家|目前|现在|申请|报告|年报|台账|昨|前天|第[\d一二三四五六七八九十]|邮件|邮箱|邮寄|网上|网站|信函|传真|当面|窗口|线上|平信|等|待|超期|逾期|到期|快到|急|在办|正在|需要|收到|登记|重新|复议|诉讼|补正|延期|撤回|征求|怎么|如何|为什么|哪些|几|多少|按期|按时|答复|办结|部分|不予|无法|予以|何[时种人地]|马上|周[一二三四五六日天内末几]|陆续|归我|归谁|交给|分给|向[谁来])/;

const namesNobody = (said: string): boolean => NO_NAME.test(said) || isNoNameAt(said, 0);

/** The applicant whom a question is about beyond doubt, whatever else it asks: 张三还有几天, 张某某答复了吗. */
export function personAsked(text: string): string | undefined {
  const surname = SURNAME_ONLY.exec(text);
  if (surname) return `${surname[1] ?? surname[2]}某`;
  const name = STRICT.exec(text)?.[1] ?? LABELLED.exec(text)?.[1];
  return name === undefined || namesNobody(name) ? undefined : name;
}

/** A name and nothing else, where a question began with 查 or 找. */
const BARE = new RegExp(`^${PERSON}的?$`, 'u');

/** The applicant whom somebody looks up by the name alone: 查张三. */
export function personLookedUp(text: string): string | undefined {
  const name = BARE.exec(text)?.[1];
  return name === undefined || namesNobody(name) ? undefined : name;
}

/** What stands where a name would: 云岭矿业的申请. Tried after everything that is no name. */
export function nameIn(text: string): string | undefined {
  const name = ENGLISH.exec(text)?.[1]?.trim() ?? LOOSE.exec(text)?.[1];
  return name === undefined || namesNobody(name) ? undefined : name;
}
