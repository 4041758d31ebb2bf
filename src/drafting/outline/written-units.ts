import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { sortsOf, type UnitSort } from '../../language/units.ts';
import { channelAtEnd } from '../words/frames.ts';

/** What is counted where a word before the number tells: 粉丝5.6万 are people. */
const BY_WORD = lexicon<string>([
  [['{粉丝|关注的|关注|用户|关注用户|订阅}'], '人'],
  [['{看的人|看|观看|收看|参观|参观的}'], '人次'],
  [['{获赞|阅读|点击|浏览|播放|访问|下载|转发|点赞}{量|数|}'], '次'],
  [
    [
      '{罚款|罚没款|补偿|补偿款|工程款|贷款|收入|支出}{合计|共|总额|}',
      '{资金|投资|奖金|经费|金额|投入|补贴|补助|的钱|兑现|奖补|追回|花费|花了}',
    ],
    '元',
  ],
  [
    [
      '{听|来|到场|参加|用|参会}的人{有|}',
      '{看的|来的|参观的|听的|到场的}有',
      '{观看|参加|参观|收看|注册}人数',
    ],
    '人',
  ],
]);
/** How a thing is counted that stands right before its number: 公报4 are issues. */
const OF_THING = lexicon<string>([
  [['{公报|月报|季报|年报|周报|简报|专报}'], '期'],
  [['{文件|收件|申请|提案|议案|建议提案|工单|信件|来信}'], '件'],
  [['{提示|公告|通告|公示|通知|预警|解读|信息|动态|推文|案例|预告|消息|留言}{是|有|共|}'], '条'],
  [['{岗位|职位|项目|小区|栏目|专栏|账号|窗口|点位|图斑}{有|共|}'], '个'],
  [['{户|农户|居民}'], '户'],
  [['{培训|检查|督查|抽查|例会|专题会|座谈会|开放日|自查}'], '次'],
]);
/** What the thing right before a place is counted by; null where the table knows none. */
export const unitOfThing = (text: string, at: number): string | null =>
  OF_THING.endingAt(text, at)?.value ?? null;
/** What a channel published is counted in 条 where the number stands beside it. */
const PUBLISHED = wordSet(['{留言回应|留言答复|回应留言|推文|信息|动态}']);
const isPublished = (clause: string, at: number): boolean => {
  const head = clause.slice(0, at);
  const before = head.slice(0, BESIDES.endingAt(head, head.length)?.start ?? head.length);
  return channelAtEnd(before) !== null || PUBLISHED.endingAt(before, before.length) !== null;
};
/** What may stand between a channel and the number of what it published: 网站公开410, 网站共410. */
const BESIDES = wordSet([
  '{共|一共|总共|合计|有|约|近|超过|公开|发布|发|发了|推|推了|挂了|公开了|发布了|公开约|发布约}',
]);
/** Words before a number that no unit belongs behind. */
const SCORES = wordSet(['{平均|得分|考了|拿了|排名|第|率|占比|满意度|达到|热线|电话}']);
/** Signs of a verb before the number. */
const TELLS = wordSet(['{了|过|获赞|奖励|发放|兑现|投入|办理|答复|办}']);
/** What was done with some of what was counted before: 线索208条，修了189. */
const DEALT_WITH = wordSet([
  '{修|修复|办结|办|回|回复|答复|整改|改|改正|采纳|解决|处理|处置|归档|录入|销号}{了|好|好了|完|完了|}',
]);
/** What there was the year before, of the same. */
const BEFORE = wordSet(['{上|去}年{是|为|}']);
/** Words that speak of money. */
const MONEY = wordSet([
  '{罚款|罚没款|补偿款|工程款|资金|的钱|补贴|补助|奖补|奖励金|经费|投资|救助金|低保金}',
]);
/** Words before a number that say how near it is. */
const LEADS = '约近共有超过';
/** A round sum at the end of a clause. */
const isRound = (clause: string): boolean => '万亿'.includes(clause.charAt(clause.length - 1) || '-');
/** What is measured goes on to no other number. */
const MEASURES: readonly UnitSort[] = ['day', 'time', 'percent'];

/** A bare number that a clause ends with. */
function bareEnd(clause: string, amounts: readonly FoundAmount[]): FoundAmount | null {
  const last = amounts.at(-1);
  const isBare = last && last.unit === '' && last.end === clause.length && last.written === 'arabic';
  return isBare && !SCORES.endingAt(clause, last.start) ? last : null;
}

/** Whether a clause ends with a number that counts nothing: 办理30. */
export const hasBareNumber = (text: string): boolean =>
  fold(text)
    .text.split(/[，；。、]/)
    .some((clause) => bareEnd(clause, amountsIn(clause)) !== null);

/** A year of two digits that a clause begins with, and the clause. */
const withYears = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((clause) => (YEARS.at(clause, 0) ? `20${clause}` : clause))
    .join('');
const YEARS = wordSet(['{24|25|26|27|28|29}年']);

/** A text in which a bare number at the end of a clause has the unit of the one before it: 发了734条，去年是688 is 去年是688条. */
export function withUnits(text: string): string {
  if (fold(text).text.length !== text.length) return text;
  let unit = '';
  let hasRound = false;
  let hasMoney = false;
  let last: FoundAmount | null = null;
  return withYears(text)
    .split(/(?=[，；。、])/)
    .map((part) => {
      const clause = fold(part).text;
      const amounts = amountsIn(clause);
      const bare = bareEnd(clause, amounts);
      // 6.2万户，9.8万: who gives a round sum and no unit may mean money.
      if (bare && isRound(clause) && !hasRound) unit = '';
      hasRound = isRound(clause);
      const word = bare && BY_WORD.all(clause).findLast(({ end }) => end <= bare.start);
      const head = bare ? withoutClosing(clause.slice(0, bare.start), LEADS) : '';
      const thing = bare && !word ? OF_THING.endingAt(head, head.length) : null;
      if (thing) unit = thing.value;
      if (word && (word.value !== '元' || '万亿'.includes(clause.charAt(clause.length - 1))))
        unit = word.value;
      if (bare && !word && !thing && unit === '' && isPublished(clause, bare.start)) unit = '条';
      // 兑现资金公示4批，合计2300余万: a round sum where money was spoken of.
      hasMoney ||= MONEY.isIn(clause);
      if (bare && !word && !thing && hasMoney && isRound(clause)) return `${part}元`;
      // What is said with a verb of its own counts something else: 涉及6.2万户，发了4870万.
      if (bare && !word && !thing && TELLS.isIn(clause)) unit = '';
      const isPart =
        last !== null &&
        bare !== null &&
        ((bare.value <= last.value && DEALT_WITH.endingAt(clause, bare.start) !== null) ||
          BEFORE.endingAt(clause, bare.start)?.start === 1);
      if (last && isPart) unit = last.unit;
      last = amounts.findLast((each) => each.unit !== '') ?? last;
      const own = amounts.findLast((each) => each.unit !== '' && each.unit !== '分');
      if (own && !bare) unit = sortsOf(own.unit).some((sort) => MEASURES.includes(sort)) ? '' : own.unit;
      return bare ? part + unit : part;
    })
    .join('');
}
