import { wordSet } from '../../../language/lexicon.ts';
import { phrases } from '../../../language/phrases.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** What asks for a rule: how long, how much at most, whether one may, what to do. */
const GENERAL = wordSet([
  '{多少|几}{天|个工作日|工作日|日}',
  '{多久|多长时间|多长}',
  '{最多|最长|最晚|最迟|至多}{能|可以|可|给|延|几|多少|多久|是}',
  '{一般|通常|法定|按规定|依法|依据|标准|条件|程序|规定|期限|时限|要求}',
  '{可以|可不可以|能|能不能|能否|可否|是否|要不要|需不需要|应不应该|该不该|算不算|允许}',
  '{怎么|如何|怎样|咋}{办|处理|弄|整|搞|算|计算|填|收|认定|收费|起算|计|处置|答|告知}',
  '{谁|由谁|找谁}{批|审批|签|签字|批准|同意|决定|审|说了算}',
  '{要先|得先|要不要先|用不用|必须|非得|一定要|得不得|有没有规定|有规定|哪条|第几条|依据什么|根据什么|凭什么}',
  '{什么时候|啥时候|哪天|何时}算{收到|起|开始|答复}',
  '{起算|算不算|从哪天|从什么时候|放假|放几天|节假日|顺延}',
  '{几天内|多久内|多少天内|几个工作日内|多少个工作日内|几日内|什么时候前|什么时候要交}',
  '{最晚|最迟|不晚于|不得晚于}{是|在|}{什么时候|啥时候|何时|几号|哪天|几月几号}',
  '{什么|哪些}{情形|情况|条件}',
  '{什么时候|啥时候|何时|几号}{可以|能|能够|要|应|应当|应该|须|必须|得}',
  '{为准|接着算|重新算|重新计算|重新起算|重算|顺着算}',
  '{当天|当日|第二天|次日|隔天|寄出|签收|收到}{开始|起|}{算|计|起算}',
  '{还是|以|按}{工作日|自然日|签收|寄出|邮戳|当天|第二天|次日|收到}',
  '{会|要}{怎么样|怎样|咋样|有什么后果|什么后果}',
  '{什么|啥}{后果|程序|讲究}',
  '算{哪天|哪一天|几号|什么时候}{收到|的|}',
  '{哪条规定|哪一条规定|哪一条|条文|什么叫|啥叫|视为什么|视为啥|算什么}',
  'how {long|many days|many working days}',
  'what {is|are} the {rule|rules|deadline|time limit|limit}',
  '{can|may|must|should} {we|i|one|an}',
]);

/** What is said of cases of one's own: a number, a time, a person, what one spoke of. */
const OF_CASES = new Set([
  'me',
  'that',
  'ofThose',
  'still',
  'urgent',
  'latest',
  'soon',
  'keeper',
  'summary',
  'average',
]);

/** 几件: how many applications, which no rule says. */
const COUNTS_CASES = wordSet([
  '{率|占比|比例|比重}{能|可以|}{报|填|写|算|是|有|}{多少|几成|多高}',
  '{多少|几}{件|个|份|宗|起}',
  '{有没有|有无|有|哪|哪一|每一|每}{一|}{件|份|宗|起}',
]);

/** Days that a rule speaks of as well. */
const OF_RULES = wordSet(['{明年|当天|当日|次日|第二天|每年|元旦|春节|国庆|五一|中秋|端午|清明|年底|年初}']);

/** 20天里, 星期六: a length of time, or any day of the week, of which a rule speaks as well. */
const isOfRule = ({ time }: Extract<Token, { kind: 'time' }>): boolean =>
  time.kind === 'within' ||
  time.kind === 'weekend' ||
  (time.kind === 'day' && time.day.kind === 'weekday' && time.day.week === null);

/** 还能复议不: of an answer that was given. */
export const isDisputable = (word: Word): boolean =>
  word.is === 'filter' && word.filter.by === 'state' && word.filter.state === 'disputable';

/** 谁批准: so short a piece of a content is a word that rules are told in as well. */
const isShortContent = ({ is, words }: Extract<Token, { kind: 'unknown' }>): boolean =>
  is === 'content' && words.length < 3;

const isOfCases = (text: string, token: Token): boolean =>
  token.kind === 'number' ||
  // 收费的三件各是什么情况
  (token.kind === 'amount' && token.points && token.value > 1) ||
  (token.kind === 'time' && !isOfRule(token) && !OF_RULES.get(text.slice(token.start, token.end))) ||
  token.kind === 'mention' ||
  (token.kind === 'unknown' && token.is !== null && !isShortContent(token)) ||
  (token.kind === 'word' &&
    (OF_CASES.has(token.word.is) ||
      isDisputable(token.word) ||
      (token.word.is === 'aboutBefore' && !token.word.sure) ||
      (token.word.is === 'groups' && token.word.by !== 'handler') ||
      (token.word.is === 'aspect' && token.word.aspect === 'late') ||
      (token.word.is === 'measure' &&
        token.word.measure.kind !== 'count' &&
        token.word.measure.kind !== 'list' &&
        token.word.measure.kind !== 'counting')));

/** 最晚几天之内要发出去: within how many days one must, which no case tells. */
const OBLIGES = wordSet([
  '{最晚|最迟|最多|至多|最长}{几|多少}{天|个工作日|工作日|日|个自然日}',
  '{几|多少}{天|个工作日|工作日|日|个自然日}{之内|以内|内}{就|}{要|得|必须|应当|应|须|该|发|提|提出|告知|作出|申请|交|缴|答|出}',
  '{期限|时限|时效}{是|有|}{多久|多长|多长时间|几天|多少天|几个工作日|几个月|多少}',
  '{给|留|留给}{人家|他|她|对方|别人|申请人|第三方|第三人|他们|企业|}{多少|几}{天|个工作日|工作日|日}',
  '{几|多少}{天|个工作日|工作日|日}{就|}{要|得|必须|应当|须|该}{出|作出|下|答|发|给|办|提|交}',
]);

/** 多少天内？, at the end of what is asked. */
const WITHIN = wordSet(['{几|多少}{天|个工作日|工作日|日}{之内|以内|内}']);
const withoutMark = (text: string): number => (/[？。！]$/.test(text) ? text.length - 1 : text.length);

/** Whether a folded message asks within how many days something must be done. */
export const asksWithin = (text: string): boolean =>
  OBLIGES.isIn(text) || WITHIN.endingAt(text, withoutMark(text)) !== null;

/** 补正最长给几天: how long one may have at most is no case that took longest. */
const GIVES = wordSet(['{最长|最多|最晚|最迟}{能|可以|可|}{给|到|是|不超过|延|拖|宽限}']);
const isMost = ({ word }: Extract<Token, { kind: 'word' }>): boolean =>
  word.is === 'latest' || (word.is === 'measure' && word.measure.kind === 'extreme');

/** What one is to do, at the end of what is asked: 过了期咋办. Behind 的 it asks what was done. */
const TO_DO = wordSet(['{怎么|咋|如何|怎样}{办|整|弄|搞|处理}{呢|啊|呀|才好|}']);

/** Whether a folded message asks what one is to do. */
export const asksWhatToDo = (text: string): boolean => TO_DO.endingAt(text, withoutMark(text)) !== null;

/** 谁批的: who did it is told of what was done. */
const WHO_DID = wordSet(['谁{批|审|签|审批|审核|签发|签字|定}{的|了}']);

/** In which row of the annual report something is counted, which no case tells. */
const COLUMN = wordSet([
  '{算|计|计入|填|归|归入|记|列|列入|放}{哪|哪一|到哪|到哪一|在哪|在哪一|入哪一|进哪一}{栏|格|项|行|类|列}',
]);

/** 还剩几天: what is left of somebody's time. */
const LEFT = wordSet(['{还剩|还有|剩|剩下}{几|多少}{天|个工作日|工作日|日}']);

const REPORT_DUE = phrases([
  '{年报|年度报告}…{几号|哪天|哪一天|什么时候|啥时候|何时|几月|最晚|最迟}…{交|报|送|上报|发布|公布|挂网}',
  '{年报|年度报告}…{交|报|送|上报|发布|公布|挂网}…{几号|哪天|哪一天|什么时候|啥时候|何时|几月}',
  '{几号|哪天|什么时候|啥时候|何时|最晚|最迟}…{交|报|送|上报|发布|公布|挂}{出|}年报',
]);

/** Whether a folded message asks by when the annual report is to be sent and published, which is no day of a case. */
export const asksOfReport = (text: string, tokens: readonly Token[]): boolean =>
  REPORT_DUE.isIn(text) && !tokens.some(isOfCase);

/** Whether a folded message asks for a rule, and speaks of no case of the ledger. */
export const asksForRule = (text: string, tokens: readonly Token[]): boolean =>
  ((GENERAL.isIn(text) && !LEFT.isIn(text) && !WHO_DID.isIn(text)) || COLUMN.isIn(text)) &&
  // 几个工作日 counts no cases.
  !COUNTS_CASES.isIn(text.replaceAll('个工作日', '工作日')) &&
  !tokens.some(
    (token) =>
      (COLUMN.isIn(text) ? isOfCase(token) : isOfCases(text, token)) &&
      !(token.kind === 'word' && isMost(token) && (GIVES.isIn(text) || asksWithin(text))),
  );

/** What is asked of what one may or must do, of no case: an answer that counts cases would be none. */
const MAY_BE = wordSet([
  '{要先|得先|要不要先|必须|非得|要不要|能不能|可不可以|可以吗|能否|可否|是否可以|应不应该|该不该|需不需要|算不算|允许|行不行}',
  '{还能|还可以}{公开|给|给他|收|受理|答复}',
]);
/** Why one must, or may not: no case tells. */
const WHY_MUST = phrases([
  '{为什么|为啥|为何|凭什么|凭啥}…{要先|得先|必须|非得|一定要|只能|才能|不许|不准|不得}',
]);

/** Whether a folded message asks what one may or must do. */
export const asksWhatMayBe = (text: string): boolean => MAY_BE.isIn(text);

/** What was done and is told of: 怎么处理的, 用了几天, 才答. */
const HAPPENED = wordSet([
  '{怎么|如何|咋|怎样}{处理|办|答复|答|弄|收场}的',
  '{用|花|拖|等|隔|延|超|晚}{了|掉|去}{几|多少}{天|个工作日|日}',
  '才{答|发|办|办完|办结|答复|给}',
]);

/** Whether a folded message asks for what has happened: no rule says that. */
export const hasHappened = (text: string): boolean => HAPPENED.isIn(text);

const OF_LEDGER: readonly string[] = ['state', 'dispute', 'result', 'ever', 'when'];

/** Whether a piece says how cases stand. */
export const standsInLedger = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'filter' && OF_LEDGER.includes(token.word.filter.by);

/** 048能不能不予公开: a result, of a case that is named. */
export const isDecidedOn = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'number') &&
  tokens.some(
    (token) => token.kind === 'word' && token.word.is === 'filter' && token.word.filter.by === 'result',
  );

/** Whether a piece of a message points at a case: a number, a name, 那件. */
export const isOfCase = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'unknown' && token.is !== null) ||
  (token.kind === 'word' &&
    (token.word.is === 'that' || (token.word.is === 'aboutBefore' && !token.word.sure)));

/** Whether a folded message asks why one must do something, of no case and no time: 为什么要先复议才能起诉. */
export const asksWhyMust = (text: string, tokens: readonly Token[]): boolean =>
  WHY_MUST.isIn(text) && !tokens.some((token) => isOfCase(token) || token.kind === 'time');
