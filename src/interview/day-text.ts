import type { Lang } from '../report/language.ts';

/** A day (YYYY-MM-DD) as documents print it: "2026年1月20日"; as it stands in English. */
export function dayText(day: string, lang: Lang): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return lang === 'zh' ? `${year}年${month}月${date}日` : day;
}
