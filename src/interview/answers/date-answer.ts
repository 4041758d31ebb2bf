import { plain } from './plain-text.ts';

const DAY_MS = 24 * 3600 * 1000;
const WEEKDAYS = '日一二三四五六';

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day of a month that exists, in ISO form; null for 2月30日. */
function dayOf(year: number, month: number, day: number): string | null {
  const found = iso(Date.UTC(year, month - 1, day));
  return found === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? found : null;
}

/** 周五 of this week, 下周五 of the next; weeks begin on Monday. */
function weekday(today: string, name: string, weeks: number): string {
  const target = name === '天' ? 7 : WEEKDAYS.indexOf(name) || 7;
  const now = new Date(at(today)).getUTCDay() || 7;
  return iso(at(today) + (target - now + weeks * 7) * DAY_MS);
}

function monthEnd(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return iso(Date.UTC(year, month, 0));
}

/**
 * The day that a message names, from `today` (YYYY-MM-DD) on: "1月10日", "下周五", "月底", "2026-01-10", "3天后".
 * A month and day that has passed means next year's. Null when no day is named.
 */
export function readDate(text: string, today: string): string | null {
  const said = plain(text);
  const full = /((?:20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/.exec(said);
  if (full) return dayOf(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /(\d{1,2})月(\d{1,2})[日号]?/.exec(said);
  if (short) {
    const year = Number(today.slice(0, 4));
    const found = dayOf(year, Number(short[1]), Number(short[2]));
    return found && found < today ? dayOf(year + 1, Number(short[1]), Number(short[2])) : found;
  }
  const week = /(下下|下|这|本)?(?:周|星期|礼拜)([一二三四五六日天])/.exec(said);
  if (week) return weekday(today, week[2] ?? '一', { 下: 1, 下下: 2 }[week[1] ?? ''] ?? 0);
  const later = /(\d{1,3})(?:天|日)(?:后|以后|之后)/.exec(said);
  if (later) return iso(at(today) + Number(later[1]) * DAY_MS);
  if (/明天|tomorrow/.test(said)) return iso(at(today) + DAY_MS);
  if (/后天/.test(said)) return iso(at(today) + 2 * DAY_MS);
  return /月底|end of (the )?month/.test(said) ? monthEnd(today) : null;
}
