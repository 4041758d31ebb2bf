import type { Filter } from '../query.ts';
import type { Gathered, SaidTime } from './gathered.ts';
import { firstSaid, has, isAnswered } from './said.ts';

/** From today on. */
const FROM_TODAY = {
  kind: 'since',
  of: { kind: 'day', day: { kind: 'offset', count: 0, unit: 'day' } },
} as const;

/** 从五月开始到八月底: a time that begins, right before one that ends, is one. */
export function ofStretches(notions: Gathered): Gathered {
  const times: SaidTime[] = [];
  for (const each of notions.times) {
    const { time } = each;
    const last = times.at(-1);
    const opening = last?.time;
    if (last && opening?.kind === 'since' && time.kind === 'upTo' && opening.end === time.start) {
      const { start, isSure } = opening;
      const span = { kind: 'between', from: opening.of, to: time.of, start, end: time.end, isSure } as const;
      times[times.length - 1] = { ...each, of: each.of ?? last.of, time: span };
    } else times.push(each);
  }
  return times.length < notions.times.length ? { ...notions, times } : notions;
}

/** 下一个到期的; 明天那件办完之后，下一个到期的: the first that is due from today on, or behind the day that is named. */
export function ofNext(notions: Gathered): Gathered {
  const { words, times, filters, used } = notions;
  const [time, ...more] = times;
  const isBehind = has(notions, 'after') && filters.every(({ filter }) => isAnswered(filter));
  const isOther = time === undefined ? filters.length > 0 && has(notions, 'after') : !isBehind;
  if (!words.some((word) => word.is === 'urgent' && word.ahead) || isOther || more.length > 0) return notions;
  const { start, end } = time?.time ?? used[0] ?? { start: 0, end: 0 };
  const span = time ? ({ kind: 'after', of: time.time } as const) : FROM_TODAY;
  return {
    ...notions,
    filters: isBehind ? [] : filters,
    words: words.filter(({ is }) => is !== 'aboutBefore' && is !== 'that'),
    moments: ['due'],
    times: [{ time: { ...span, start, end, isSure: true }, not: false, of: { moment: 'due', filter: null } }],
  };
}

const CLOSED: Filter = { by: 'state', state: 'answered', not: false };

/** 哪天收得最多, 哪一天答复的件最多: of days it is asked on which there were most, and not when each was. */
export function ofBusiestDay(notions: Gathered): Gathered {
  const { measures, moments, filters } = notions;
  const days = measures.flatMap((each) =>
    each.kind === 'aspect' && (each.aspect === 'receipt' || each.aspect === 'result') ? each.aspect : [],
  );
  const [day, ...more] = days;
  if (!day || more.length > 0 || !has(notions, 'top') || firstSaid(notions, 'groups')) return notions;
  return {
    ...notions,
    measures: measures.filter((each) => each.kind !== 'aspect' || each.aspect !== day),
    words: [...notions.words, { is: 'whenAsked' }],
    moments: day === 'receipt' ? [...moments, 'received'] : moments,
    filters:
      day === 'result' ? [...filters, { filter: CLOSED, moment: 'answered', isJoined: false }] : filters,
  };
}
