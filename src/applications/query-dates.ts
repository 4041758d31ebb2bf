import { type IsoDate, yearOf } from '../language/date.ts';
import { fold } from '../language/fold.ts';
import { type FoundSpan, spansIn } from '../language/spans.ts';
import type { Way } from '../language/time/resolve-day.ts';
import { type Days, resolveSpan } from '../language/time/resolve-span.ts';
import { ALMANAC } from './almanac.ts';
import type { PERIODS, SPANS } from './queries.ts';
import type { Span } from './span.ts';

type Period = (typeof PERIODS)[number];

const daysOf = (span: FoundSpan, today: IsoDate, way: Way): Days | undefined => {
  const found = resolveSpan(span, { today, way, almanac: ALMANAC });
  return found.kind === 'days' ? found : undefined;
};

/** The time that a question names: of several the one that is told most surely, of two alike the first. */
function spanIn(text: string, isMeant: (span: FoundSpan) => boolean = () => true): FoundSpan | undefined {
  const spans = spansIn(fold(text).text).filter(isMeant);
  return spans.find(({ isSure }) => isSure) ?? spans[0];
}

const AWAY: Readonly<Record<number, string>> = { [-1]: 'last', 0: 'this', 1: 'next' };

/** A week, month or year by its distance from this one: thisWeek, lastYear; a day: today, tomorrow. */
function nameOf(span: FoundSpan): string | undefined {
  const named = (away: number, unit: string) => AWAY[away] && `${AWAY[away]}${unit}`;
  if (span.kind === 'week') return named(span.week, 'Week');
  if (span.kind === 'month' && span.month.kind === 'away') return named(span.month.months, 'Month');
  if (span.kind === 'year' && span.year.kind === 'away') return named(span.year.years, 'Year');
  if (span.kind !== 'day' || span.day.kind !== 'offset' || span.day.unit !== 'day') return undefined;
  return { 0: 'today', 1: 'tomorrow' }[span.day.count];
}

const PERIOD_NAMES: readonly string[] = [
  'thisWeek',
  'lastWeek',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'lastYear',
] satisfies Period[];
const SPAN_NAMES: readonly string[] = [
  'today',
  'tomorrow',
  'thisWeek',
  'nextWeek',
  'thisMonth',
  'nextMonth',
] satisfies (typeof SPANS)[number][];

const isPeriod = (name: string | undefined): name is Period => PERIOD_NAMES.includes(name ?? '');
const isSpan = (name: string | undefined): name is (typeof SPANS)[number] => SPAN_NAMES.includes(name ?? '');

/** The week, month or year that counts are asked of by its name. */
export function readPeriod(text: string): Period | undefined {
  return spansIn(fold(text).text)
    .map(nameOf)
    .find((name) => isPeriod(name));
}

/** A month that a question names, of the year that it names or the nearest one on that side. */
export function readMonth(text: string, today: IsoDate, way: Way): Span | undefined {
  const month = spanIn(text, (span) => span.kind === 'month' && span.month.kind === 'named');
  const days = month && daysOf(month, today, way);
  return days?.from && days.to ? { from: days.from, to: days.to } : undefined;
}

/** The year that a question names by its number: 2025年. */
export function readYear(text: string, today: IsoDate): number | undefined {
  const year = spanIn(text, (span) => span.kind === 'year' && span.year.kind === 'named');
  const from = year && daysOf(year, today, 'back')?.from;
  return from ? yearOf(from) : undefined;
}

/** When something is due: within so much time from now, on or by days that are named, or in a time with a name. */
type Due =
  | { readonly kind: 'within'; readonly days: number; readonly unit: 'day' | 'workday' }
  | { readonly kind: 'named'; readonly span: (typeof SPANS)[number] }
  | { readonly kind: 'between'; readonly from: IsoDate | null; readonly to: IsoDate };

const DAYS_OF = { day: 1, workday: 1, week: 7, month: 30, year: 365 } as const;
/** Nobody asks for what is due in more than a year. */
const MOST_DAYS = 366;

/** When something is due that a question asks for: 三天内, 下周, 12月10日前, 后天, 12月, 月底前. `from` null: on any day before. */
export function readDue(text: string, today: IsoDate): Due | undefined {
  const span = spanIn(text, ({ kind }) => kind === 'within') ?? spanIn(text, ({ kind }) => kind !== 'lately');
  if (!span) return undefined;
  if (span.kind === 'within') {
    const unit = span.unit === 'workday' ? 'workday' : 'day';
    return { kind: 'within', days: Math.min(span.count * DAYS_OF[span.unit], MOST_DAYS), unit };
  }
  const name = nameOf(span);
  if (isSpan(name)) return { kind: 'named', span: name };
  const days = daysOf(span, today, 'ahead');
  return days?.to ? { kind: 'between', from: days.from, to: days.to } : undefined;
}

/** Times that are asked for as a whole, by their names: a period, a month, a year. */
const isNamed = (span: FoundSpan): boolean =>
  isPeriod(nameOf(span)) ||
  (span.kind === 'month' && span.month.kind === 'named') ||
  (span.kind === 'year' && span.year.kind === 'named') ||
  span.kind === 'within';

/** A time that has been, which a question names: 上半年, 第三季度, 1到6月, 11月17日, 近三个月, 前年, 国庆后. */
export function readPastSpan(text: string, today: IsoDate): Span | undefined {
  const span = spanIn(text, (each) => !isNamed(each));
  const days = span && daysOf(span, today, 'back');
  return days?.from ? { from: days.from, to: days.to ?? today } : undefined;
}
