import { withoutClosing } from '../language/ends.ts';

/** The first year that has an official layout (国办公开办函〔2019〕60号). */
const FIRST_YEAR = 2019;

/** What a person wants to start: an organ's report for a year. */
export interface StartRequest {
  readonly organ: string;
  readonly year: number;
}

/** Longer texts start nothing: an organ's name has up to 60 characters, the words around it fewer. */
const LONGEST = 200;
const LONGEST_NAME = 60;

const LEAD = /^(?:\/?nianbao\s)?\s*(?:开始|新建|填报|start)?[:：\s]*/i;
const YEAR = /((?:19|20)\d{2})\s*年?度?(?:的?政府信息公开工作)?(?:年度报告|年报)?[。.]?$/;

/** Reads "开始 云岭县自然资源局 2021" and its likes; null when organ or year is missing. */
export function readStart(text: string): StartRequest | null {
  const words = text.trim().replace(/[^\S\n]+/g, ' ');
  if (words.length > LONGEST) return null;
  const year = YEAR.exec(words);
  if (!year) return null;
  const organ = withoutClosing(words.slice(0, year.index).replace(LEAD, ''), ' \t\n，,');
  const isName =
    /\p{Script=Han}{3}|[A-Za-z]{3}/u.test(organ) && !organ.includes('\n') && organ.length <= LONGEST_NAME;
  return isName ? { organ, year: Number(year[1]) } : null;
}

/** Why a year cannot be reported on; null when it can. `day` is today (YYYY-MM-DD). */
export function refusedYear(year: number, day: string): string | null {
  const now = Number(day.slice(0, 4));
  if (year < FIRST_YEAR)
    return `${year}年适用旧条例格式，这里支持${FIRST_YEAR}年及以后的年报。请换一个年份。`;
  if (year > now) return `${year}年还没有开始，请填${now}年或以前的年份。`;
  return null;
}

/** The year that is most likely reported on: the one before until the reports are due at the end of March. */
export function likelyYear(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month <= 3 ? year - 1 : year;
}
