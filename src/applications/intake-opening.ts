import { DAY, REQUEST, WAY } from './came-by.ts';

/** Words for the day, before the verb; they belong to what the message says. */
const SAID_DAY =
  '((?:(?:今天|昨天|前天|刚才|刚刚|刚|今早|上周.|周.|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号])(?:上午|下午)?,?)?)';
const PLEASE = '(?:请|麻烦|帮我|帮忙|给我|劳烦)*';
const VERB = '(?:新收|收到|新增|登记|接到|接收|又收|新来|又来|来了?|录入|收件登记|收)(?:一下)?(?:了|到)?';
/** What is counted, with the spaces behind it. */
const MEASURE = '(?:(?:一|1|个|新的)(?:件|个|份|条|封)?\\s*|(?:件|个|份|条|封)\\s*)?';
const WHAT = '(?:新的?)?(?:政府)?(?:信息公开|依申请公开|公开)?申请';
const ENDS = '\\s*(?:[:,。;\\s]\\s*|$)';

/** 新收一件申请：…, 新收申请一件：…, 收到一件依申请公开：…; a bare 新收一件申请 too, which then lacks everything. */
const OPENING = new RegExp(
  `^\\s*${PLEASE}${SAID_DAY}${VERB}\\s*${MEASURE}(?:${WHAT}(?:表|书)?|依申请公开)(?:[一1][件份条个封])?${ENDS}`,
);
const NOUN_FIRST = new RegExp(`^\\s*()新(?:收)?申请(?:[一1][件份条个])?${ENDS}`);
/** 收到张三的申请：…; who asked stands in the opening. */
const NAMED = new RegExp(
  `^\\s*${PLEASE}${SAID_DAY}(?:新收|收到|接到|登记|录入|新增)(?:一下|了)?(?:一[件份封])?` +
    `([\\p{Script=Han}·()]{2,30}?)(?:(?:寄|提交|递交|送|发)(?:来|到|过来)?)?的?(?:一[件份封])?${WHAT}(?:表|书)?\\s*[:,。;\\s]\\s*(?=.)`,
  'u',
);
/** 收到张三申请公开…: who asked and for what go on without a break. */
const ASKED = new RegExp(
  `^\\s*${PLEASE}${SAID_DAY}(?:新收|收到|接到|登记|录入|新增)(?:一下|了)?(?=([\\p{Script=Han}·()]{2,30}?)(?:申请(?:公开|获取|查阅|提供)|要求公开).)`,
  'u',
);
/** 登记：…, 又来一件：…; said to the ledger, whatever follows. 新收一件：… may be a report's figure. */
const SHORT = new RegExp(
  `^\\s*${PLEASE}(?:(?:登记|录入)(?:一下)?(?:[一1][件份条封])?|${SAID_DAY}(?:又来|新来|来|又收到|又收)了?[一1][件份封])\\s*:\\s*(?=.{4})`,
);
/** 新收两件申请：张三、李四. */
const SEVERAL = new RegExp(
  `^\\s*${PLEASE}${SAID_DAY}${VERB}\\s*(?:[两二三四五六七八九十几]{1,3}|[2-9]|[1-9]\\d)\\s*[件个份条封](?:新的?)?(?:${WHAT}(?:表|书)?|依申请公开)\\s*[:;。\\s]\\s*(?=.)`,
);
/** Offices that ask something of the office itself; they apply for nothing. */
const SUPERIOR = /^(?:局|上级|领导|上面|[省市县区](?:里|局|厅|委|府|政府|办))/;
/** Figures or words of a sum after it: an answer in a report. */
const SUMS = /[\d一二两三四五六七八九十]+\s*[件人份]|^\s*(?:均|都|全|皆|其中|没|无|已|共)/;

/** What stands where a name would and is none. */
const NO_NAME =
  /^(他|她|谁|哪|什么|多少|几|这|那|其他|全部|所有|今年|去年|本|上|政府|信息公开|公民|群众|企业|自然人|法人|社会|各|有效)|^[一二两三四五六七八九十\d]+[件份封个]|[几多]|申请/;
/** A figure after the opening: the message counts applications, as answers in a report do. */
const COUNTS =
  /^(?:共|一共|总共|合计|共计)?\s*[\d一二两三四五六七八九十]+\s*[件份个]|^其中|^数|^(?:自然人|个人|公民|商业企业|企业|科研机构|社会公益组织|法律服务机构|法人)[^,，:：]{0,6}\d+\s*[件人]/;
/** A bare verb says no more than that something came; an office's own answer to a question may be just that. */
const TOO_BARE = /^\s*(?:收到|接到|接收|来了?|收)(?:了|到)?(?:公开)?申请[。\s]*$/;
const ASKS = /[?？]\s*$|怎么|如何|多少|几件|吗|哪些|哪件/;

/** Full-width signs made half-width, one for one, so that what is found in it stands at the same place. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A message that registers an application, with its opening turned into clauses: the day, who asked, the rest. */
export function openingOf(said: string): { readonly body: string } | null {
  const text = halfWidth(said);
  const plain = OPENING.exec(text) ?? NOUN_FIRST.exec(text);
  if (plain) {
    const rest = said.slice(plain[0].length);
    if (TOO_BARE.test(text) || COUNTS.test(rest) || (rest.length < 20 && ASKS.test(rest))) return null;
    return { body: withDay(plain[1], rest) };
  }
  const short = SHORT.exec(text);
  if (short) {
    const rest = said.slice(short[0].length);
    return SUMS.test(text.slice(short[0].length)) || (rest.length < 20 && ASKS.test(rest))
      ? null
      : { body: withDay(short[1], rest) };
  }
  const asked = ASKED.exec(text);
  if (asked && !NO_NAME.test(asked[2] ?? '') && !SUPERIOR.test(asked[2] ?? '') && !ASKS.test(text))
    return { body: withDay(asked[1], said.slice(asked[0].length)) };
  const named = NAMED.exec(text);
  const name = named?.[2] ?? '';
  if (!named || NO_NAME.test(name) || ASKS.test(text) || COUNTS.test(text.slice(named[0].length)))
    return null;
  return { body: withDay(named[1], `申请人：${name}\n${said.slice(named[0].length)}`) };
}

const withDay = (day: string | undefined, rest: string): string =>
  day ? `${day.replace(/^刚$/, '今天').replace(/,$/, '')}收到\n${rest}` : rest;

/** Whether a message registers an application: "新收一件申请：…". */
export const isIntake = (text: string): boolean => openingOf(text) !== null;

const ASKED_FOR = new RegExp(`${REQUEST}|公开的?申请`);
const CAME = new RegExp(`${DAY}|${WAY}|刚刚?|[上本]周|周[一二三四五六日天]|编号|来电|寄来|送来|发来|邮箱`);

/** Whether a message tells of an application that came without saying that it is to be registered: 张三昨天来信申请公开…. */
export function mayBeIntake(said: string): boolean {
  const text = halfWidth(said);
  return (
    ASKED_FOR.test(text) &&
    CAME.test(text) &&
    !ASKS.test(text) &&
    !/[\d一二两三四五六七八九十几多]\s*[件份宗]/.test(text)
  );
}

/** Whether a message would register several applications at once: 新收两件申请：张三、李四. A report's figures do not. */
export function isSeveral(said: string): boolean {
  const text = halfWidth(said);
  const opening = SEVERAL.exec(text);
  return opening !== null && !SUMS.test(text.slice(opening[0].length)) && !ASKS.test(text);
}
