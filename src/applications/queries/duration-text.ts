import { daysBetween } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { type Lang, type Phrase, phrase, say } from '../../report/language.ts';
import { daysOf, stretchesOf } from './durations.ts';
import type { Facts } from './facts.ts';
import type { Between, EVENTS } from './query.ts';
import type { Telling } from './telling.ts';

/** What happens to a case, by name. */
export const EVENT: Readonly<Record<(typeof EVENTS)[number], Phrase>> = {
  arrived: phrase('到件', 'arrival'),
  received: phrase('收到', 'receipt'),
  correctionAsked: phrase('告知补正', 'asking for a correction'),
  correctionReceived: phrase('收到补正', 'the correction'),
  extended: phrase('延期', 'the extension'),
  consulted: phrase('征求意见', 'consulting'),
  consultationEnded: phrase('征求意见结束', 'the end of consulting'),
  reasonsAsked: phrase('要求说明理由', 'asking for reasons'),
  reasonsGiven: phrase('收到理由说明', 'the reasons'),
  feeNotified: phrase('通知缴费', 'the notice of a fee'),
  feePaid: phrase('缴费', 'the payment'),
  answered: phrase('答复', 'the answer'),
  disputed: phrase('申请复议或起诉', 'the dispute'),
  disputeDecided: phrase('复议或诉讼结果', 'the decision of the dispute'),
  reconsidered: phrase('申请复议', 'the reconsideration'),
  reconsiderationDecided: phrase('复议决定', 'the decision on reconsideration'),
  sued: phrase('起诉', 'the lawsuit'),
  suitDecided: phrase('法院裁判', 'the judgment'),
  reanswered: phrase('重新答复', 'the new answer'),
  due: phrase('到期', 'the due date'),
  answerDue: phrase('应答复', 'the day by which it was to be answered'),
  today: phrase('今天', 'today'),
};

/** Between which two events: 从告知补正到收到补正. */
export const betweenText = (between: Between, lang: Lang): string =>
  between === null
    ? say(lang, '自收到之日起', 'from receipt')
    : say(
        lang,
        `从${EVENT[between.from].zh}到${EVENT[between.to].zh}`,
        `from ${EVENT[between.from].en} to ${EVENT[between.to].en}`,
      );

/** How long an application took from one event to another, each time that it did; that it has not come so far. */
export function lastingTold(facts: Facts, between: Between, telling: Telling): readonly string[] {
  const { lang } = telling;
  const label = betweenText(between, lang);
  const stretches = stretchesOf(facts, between, telling);
  const begun = between === null ? undefined : daysOf(facts, between.from, telling.today).at(-1);
  if (stretches.length === 0 && between !== null && begun !== undefined && begun <= telling.today) {
    const [days, workdays] = [
      daysBetween(begun, telling.today),
      telling.workdaysBetween(begun, telling.today),
    ];
    return [
      say(
        lang,
        `${dayText(begun, 'zh')}${EVENT[between.from].zh}，到今天${days}天，${workdays}个工作日，尚无${EVENT[between.to].zh}`,
        `${EVENT[between.from].en} ${dayText(begun, 'en')}, ${days} days, ${workdays} working days ago; ${EVENT[between.to].en} is still to come`,
      ),
    ];
  }
  if (stretches.length === 0) return [say(lang, `${label}：尚无这两个日期`, `${label}: not both dates yet`)];
  return stretches.map(({ from, to, days, workdays }) => {
    const when =
      between === null ? '' : `（${dayText(from, lang)}${say(lang, '至', ' to ')}${dayText(to, lang)}）`;
    return say(
      lang,
      `${label}${days}天，${workdays}个工作日${when}`,
      `${label} ${days} days, ${workdays} working days${when}`,
    );
  });
}
