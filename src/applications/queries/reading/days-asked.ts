import { addDays, daysBetween, type IsoDate, yearOf } from '../../../language/date.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { joined, liesIn, type Span } from '../../../language/span.ts';
import { lengthAt } from '../../../language/time/lengths.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { dayText } from '../../../report/calendar/explain.ts';
import { type Phrase, phrase } from '../../../report/language.ts';
import type { Context } from './context.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** Whether one works on a day. */
const ASKS_WORKED = wordSet([
  '{是|算|算是|是不是|算不算|是否|属于|也算|还算}{个|}{工作日|上班日|休息日|节假日|假日|补班|调休|法定节假日|公休日}',
  '{要|要不要|用不用|需要|需不需要|得|还|}{上班|补班|上不上班|放假|放不放假|休息|休不休息|调休}{吗|不|么|吧|的吗|}',
  '{a |}{working day|workday|business day|day off|holiday}',
  'do we work',
]);
/** How many days a stretch has. */
const ASKS_HOW_MANY = wordSet([
  '{多少|几}{个|}{工作日|上班日|自然日|日历日}',
  '{放|休|休息}{多少|几}天{假|}',
  '{多少|几}天{工作日|假|假期|}',
  'how many {working days|workdays|business days|days}',
]);
/** Which day comes so many days behind another. */
const ASKS_WHICH = wordSet([
  '{是|到|}{哪天|哪一天|几号|几月几号|什么时候|啥时候|哪日|何时}',
  '{what|which} {day|date}',
  'when is',
]);

/** Words that a question for days alone may hold; any other speaks of applications. */
const OF_DAYS: readonly Word['is'][] = ['nothing', 'unit', 'gap', 'days', 'still', 'until', 'after', 'or'];
/** Pieces of such questions that are words for nothing else. */
const SAID_OF_DAYS = wordSet(['{数|第|往后|往后数|往前数|推|往后推|那天|这天|礼拜天|星期天|加|加上}']);

/** Whether a piece says nothing but days and how many they are. */
const isOfDays = (token: Token, known: readonly Span[]): boolean =>
  known.some((each) => liesIn(token, each)) ||
  token.kind === 'sign' ||
  token.kind === 'time' ||
  token.kind === 'amount' ||
  token.kind === 'duration' ||
  (token.kind === 'word' &&
    (OF_DAYS.includes(token.word.is) ||
      (token.word.is === 'aspect' && ['due', 'took'].includes(token.word.aspect)) ||
      (token.word.is === 'measure' && token.word.measure.kind === 'lasting')));

/** Why a day is worked, or is not. */
function workedText(date: IsoDate, calendar: Calendar): Phrase {
  const day = calendar.dayOf(date);
  const on = phrase(dayText(date, 'zh'), dayText(date, 'en'));
  switch (day.kind) {
    case 'workday':
      return phrase(`${on.zh}是工作日。`, `${on.en} is a working day.`);
    case 'makeUp':
      return phrase(`${on.zh}是工作日：调休上班。`, `${on.en} is a working day, worked in lieu.`);
    case 'weekend':
      return phrase(`${on.zh}不是工作日：周末。`, `${on.en} is no working day: weekend.`);
    case 'holiday':
      return phrase(
        `${on.zh}不是工作日：${day.name.zh}放假。`,
        `${on.en} is no working day: ${day.name.en}.`,
      );
    default:
      return day satisfies never;
  }
}

/** How many days a stretch has, both ends included, and how many of them are worked. */
function countText(from: IsoDate, to: IsoDate, calendar: Calendar): Phrase {
  const workdays = calendar.workdaysBetween(addDays(from, -1), to);
  const days = daysBetween(from, to) + 1;
  const without = calendar.isWorkday(from) ? workdays - 1 : workdays;
  const first = phrase(
    without === workdays ? '' : `（首日不算的话${without}个）`,
    without === workdays ? '' : ` (${without} without the first)`,
  );
  return phrase(
    `${dayText(from, 'zh')}至${dayText(to, 'zh')}共${days}天，其中工作日${workdays}个${first.zh}，休息日${days - workdays}天。`,
    `${dayText(from, 'en')} to ${dayText(to, 'en')}: ${days} days, ${workdays} of them working days${first.en}.`,
  );
}

/** Which day is the so-manieth behind another, which is not counted itself. */
function laterText(from: IsoDate, count: number, isWorkdays: boolean, calendar: Calendar): Phrase {
  const counted = isWorkdays ? calendar.addWorkdays(from, count) : null;
  const date = counted?.date ?? addDays(from, count);
  const unit = isWorkdays ? phrase('个工作日', ' working days') : phrase('天', ' days');
  const provisional = counted?.provisional ? phrase('（暂定）', ' (provisional)') : phrase('', '');
  return phrase(
    `${dayText(from, 'zh')}的次日起算，第${count}${unit.zh}是${dayText(date, 'zh')}${provisional.zh}。`,
    `${count}${unit.en} after ${dayText(from, 'en')}: ${dayText(date, 'en')}${provisional.en}.`,
  );
}

interface SaidLength extends Span {
  readonly count: number;
  readonly isWorkdays: boolean;
}

/** So many days, or working days, in a text, outside the times that it names; null where none are said. */
function lengthIn(text: string, times: readonly Span[]): SaidLength | null {
  for (let start = 0; start < text.length; start += 1) {
    if (times.some((time) => time.start <= start && start < time.end)) continue;
    const length = lengthAt(text, start);
    if (length && (length.unit === 'day' || length.unit === 'workday'))
      return { count: length.count, isWorkdays: length.unit === 'workday', start, end: length.end };
  }
  return null;
}

/** The days of a time that a question for days names: those of this year where it names none. */
function daysNamed(token: Extract<Token, { kind: 'time' }>, { daysOf, today }: Context) {
  const { time } = token;
  const isUpTo = time.kind === 'upTo' || time.kind === 'before';
  // 9月1号之后15天: counted from the day itself.
  const span = time.kind === 'after' || time.kind === 'since' ? time.of : time;
  const [back, ahead] = [daysOf(span, 'back'), daysOf(span, 'ahead')];
  const days = isUpTo || (ahead?.from ?? ahead?.to ?? '').startsWith(today.slice(0, 4)) ? ahead : back;
  // 从11月5号起: its first day.
  return days && { from: days.from ?? (isUpTo ? today : days.to), to: days.to ?? days.from };
}

/**
 * The answer to a question for days that is of no application: 10月10号算工作日吗, 从今天到年底几个工作日, 往后数20个工作日是哪天. null
 * for any other.
 */
export function daysAsked(text: string, tokens: readonly Token[], context: Context): Phrase | null {
  const times = tokens.filter((token) => token.kind === 'time');
  const [first] = times;
  const length = lengthIn(text, first ? [first] : []);
  const words = [ASKS_WORKED, ASKS_HOW_MANY, ASKS_WHICH, SAID_OF_DAYS].flatMap((each) => each.all(text));
  const known = joined(length ? [...words, length] : words);
  if (!first || !tokens.every((token) => isOfDays(token, known))) return null;
  const days = daysNamed(first, context);
  if (!days?.from || !days.to) return null;
  const { calendar } = context;
  if (length && ASKS_WHICH.isIn(text)) return laterText(days.from, length.count, length.isWorkdays, calendar);
  // 10月10号礼拜六: said twice, the same day.
  const isSame = times.every((time) => {
    const other = daysNamed(time, context);
    return time.time.kind === 'day' || (other?.from === days.from && other?.to === days.to);
  });
  if (!isSame) return null;
  if (days.from === days.to && ASKS_WORKED.isIn(text)) return workedText(days.from, calendar);
  const isOfFeast = first.time.kind === 'feast' || days.from.endsWith('-01-01');
  if (isOfFeast && !calendar.isCovered(yearOf(days.from)) && ASKS_HOW_MANY.isIn(text))
    return phrase(
      `${yearOf(days.from)}年的放假安排尚未公布。`,
      `The holiday notice for ${yearOf(days.from)} is not published yet.`,
    );
  return days.from < days.to && ASKS_HOW_MANY.isIn(text) ? countText(days.from, days.to, calendar) : null;
}
