import { z } from 'zod';
import { daysBetween } from '../../language/date.ts';
import { inNumerals } from '../../language/numerals.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { channelSchema } from '../../report/calendar/statutory.ts';
import { OUTCOMES } from '../../report/forms/form.ts';
import { type Lang, type Phrase, phrase, say } from '../../report/language.ts';
import { applicantKindSchema, applicantLabel } from '../case/applicant.ts';
import { dispositionSchema } from '../case/dispositions.ts';
import { STAGES, stageLabel } from '../case/stage.ts';
import { channelLabel } from '../case/words.ts';
import { centre } from './durations.ts';
import type { QueryResult } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { filtersText } from './filter-text.ts';
import type { Group } from './groups.ts';
import type { Measure, Query } from './query.ts';
import { outcomeText, resultLabel } from './result-groups.ts';
import type { Telling } from './telling.ts';

/** A figure with at most one decimal. */
export const one = (value: number): string => String(Math.round(value * 10) / 10);
/** A part of a whole as a percentage, without its sign. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0' : one((part / whole) * 100);
const pieces = (count: number, lang: Lang): string => (lang === 'zh' ? `${count}件` : String(count));

/** What is told of each group, of each side. */
type ToldOf = Extract<Measure, { kind: 'compare' }>['of'];
type Grouping = Extract<Measure, { kind: 'groups' }>['by'];

function groupName(by: Grouping, { key }: Group, { lang, nameOf }: Telling): string {
  switch (by) {
    case 'month':
      return lang === 'zh' ? `${Number(key.slice(0, 4))}年${Number(key.slice(5))}月` : key;
    case 'quarter':
      return lang === 'zh'
        ? `${key.slice(0, 4)}年第${inNumerals(Number(key.slice(5)))}季度`
        : `${key.slice(0, 4)} Q${key.slice(5)}`;
    case 'handler':
      return key === '' ? (lang === 'zh' ? '未分办' : 'unassigned') : nameOf(key);
    case 'kind':
      return lang === 'zh' ? applicantLabel(applicantKindSchema.parse(key)) : key;
    case 'outcome':
      return outcomeText(z.enum(OUTCOMES).parse(key), lang);
    case 'result':
      return resultLabel(dispositionSchema.parse(key), lang);
    case 'channel':
      return lang === 'zh' ? channelLabel(channelSchema.parse(key)) : key;
    case 'due':
      return say(lang, `${dayText(key, 'zh')}到期的`, `due ${dayText(key, 'en')}`);
    case 'content':
    case 'applicant':
      return key;
    case 'stage':
      return stageLabel(z.enum(STAGES).parse(key), lang);
    default:
      return by satisfies never;
  }
}

/** How long one application took; how long it has been open. */
function tookText({ number, took, received }: Facts, { lang, today, workdaysBetween }: Telling): string {
  const days = took?.days ?? daysBetween(received, today);
  const workdays = took?.workdays ?? workdaysBetween(received, today);
  return took
    ? say(
        lang,
        `${number}用${days}天、${workdays}个工作日`,
        `${number} took ${days} days, ${workdays} working days`,
      )
    : say(
        lang,
        `${number}尚未答复，已${days}天、${workdays}个工作日`,
        `${number} is open for ${days} days, ${workdays} working days`,
      );
}

/** How applications ended, each with its number. */
const resultsText = (rows: readonly Facts[], lang: Lang): string =>
  rows.length === 0
    ? say(lang, '没有查到', 'none found')
    : rows
        .slice(0, MOST_NAMED)
        .map(
          ({ number, result, withdrawn }) =>
            `${number}${say(lang, '', ' ')}${
              result
                ? resultLabel(result, lang)
                : withdrawn
                  ? say(lang, '撤回', 'withdrawn')
                  : say(lang, '尚未答复', 'not answered yet')
            }`,
        )
        .join(say(lang, '、', ', '));

/** Applications of a side whose results are named. */
const MOST_NAMED = 10;

/** How long those of some applications that were closed took on average; null where none was. */
function meansOf(rows: readonly Facts[]) {
  const took = rows.flatMap((facts) => facts.took ?? []);
  const mean = (unit: 'days' | 'workdays') =>
    centre(
      took.map((each) => each[unit]),
      'mean',
    );
  return took.length === 0 ? null : { closed: took.length, days: mean('days'), workdays: mean('workdays') };
}

/** How many a group or a side has, with what is told of it: its part of the whole, how long they took on average. */
function sizeText(of: ToldOf, rows: readonly Facts[], whole: number, telling: Telling): string {
  const { lang } = telling;
  const count = pieces(rows.length, lang);
  switch (of) {
    case 'count':
    case 'times':
      return count;
    case 'result':
      return resultsText(rows, lang);
    case 'share':
      return say(
        lang,
        `${count}（占${percent(rows.length, whole)}%）`,
        `${count} (${percent(rows.length, whole)}%)`,
      );
    case 'average': {
      const means = meansOf(rows);
      if (!means) return say(lang, `${count}，没有已办结的`, `${count}, none closed`);
      const [days, workdays] = [one(means.days), one(means.workdays)];
      return say(
        lang,
        `办结${means.closed}件，平均${days}天、${workdays}个工作日`,
        `${means.closed} closed, ${days} days, ${workdays} working days on average`,
      );
    }
    default:
      return of satisfies never;
  }
}

/** What a mean is told over. */
const MEAN_OF: Readonly<Partial<Record<Grouping, Phrase>>> = {
  month: phrase('月', 'months'),
  quarter: phrase('季度', 'quarters'),
  handler: phrase('承办人', 'handlers'),
};

/** Groups that are told one by one; of more only how many there are. */
const MOST_GROUPS = 20;

/** Each group with what is told of it. */
export function groupsText(
  measure: Extract<Measure, { kind: 'groups' }>,
  found: Extract<QueryResult, { kind: 'groups' }>,
  telling: Telling,
): string {
  const { lang } = telling;
  if (measure.top === 'none')
    return found.groups.length === 0
      ? say(lang, '没有，各期都有', 'none')
      : found.groups.map((group) => groupName(measure.by, group, telling)).join(say(lang, '、', ', '));
  if (measure.top === 'mean') {
    const many = found.groups.length;
    const mean = many === 0 ? '0' : one(found.rows.length / many);
    const of = MEAN_OF[measure.by] ?? phrase('组', 'groups');
    return say(
      lang,
      `按${many}个${of.zh}计，平均每个${of.zh}${mean}件`,
      `${mean} on average over ${many} ${of.en}`,
    );
  }
  const named = found.groups
    .slice(0, MOST_GROUPS)
    .map(
      (group) =>
        `${groupName(measure.by, group, telling)}${lang === 'zh' ? '' : ' '}${sizeText(measure.of, group.rows, found.rows.length, telling)}`,
    );
  const comma = measure.of === 'average' ? say(lang, '；', '; ') : say(lang, '、', ', ');
  const left = found.groups.length - named.length;
  const more = left <= 0 ? '' : say(lang, `，另有${left}个`, `, and ${left} more`);
  return `${named.join(comma)}${more}`;
}

type Found = Extract<QueryResult, { kind: 'compare' }>;

/** How far two sides are apart, and how many they are together; of several the largest. */
function gapText({ sides, rows }: Found, lang: Lang): string {
  const sizes = sides.map((side) => side.rows.length);
  const [first = 0, second = 0] = sizes;
  const sum = sizes.reduce((all, size) => all + size, 0);
  // What stands on two sides is not counted twice.
  const together = sum === rows.length ? say(lang, `，合计${sum}件`, `, together ${sum}`) : '';
  if (sizes.length > 2) return together;
  if (first === second) return say(lang, `，一样多${together}`, `, the same${together}`);
  const gap = Math.abs(first - second);
  return say(
    lang,
    `，前者${first > second ? '多' : '少'}${gap}件${together}`,
    `, the former is ${first > second ? 'more' : 'fewer'} by ${gap}${together}`,
  );
}

/** How many times as many the first of two sides has. */
function timesText(found: Found, lang: Lang): string {
  const [first = 0, second = 0, ...more] = found.sides.map(({ rows }) => rows.length);
  if (more.length > 0 || second === 0) return gapText(found, lang);
  const times = one(first / second);
  return say(lang, `，前者是后者的${times}倍`, `, the former is ${times} times the latter`);
}

/** Which of two sides took longer, by the working days. */
function longerText({ sides }: Found, lang: Lang): string {
  const [first, second, ...more] = sides.map(({ rows }) => meansOf(rows));
  if (!first || !second || more.length > 0) return '';
  const gap = first.workdays - second.workdays;
  const days = one(Math.abs(first.days - second.days));
  if (gap === 0)
    return say(
      lang,
      `；工作日一样长${days === '0' ? '' : `，差${days}天`}`,
      `; as many working days${days === '0' ? '' : `, ${days} days apart`}`,
    );
  return say(
    lang,
    `；前者${gap < 0 ? '快' : '慢'}${one(Math.abs(gap))}个工作日（差${days}天）`,
    `; the former is ${gap < 0 ? 'faster' : 'slower'} by ${one(Math.abs(gap))} working days (${days} days apart)`,
  );
}

/** Whether all sides ended alike. */
function alikeText({ sides }: Found, lang: Lang): string {
  const results = new Set(sides.flatMap(({ rows }) => rows.map(({ result }) => result)));
  if (sides.some(({ rows }) => rows.length === 0) || results.has(null)) return '';
  return results.size === 1
    ? say(lang, '；结果一样', '; the same result')
    : say(lang, '；结果不一样', '; not the same result');
}

/** What is said of all sides together, by what is told of each. */
const MORE: Readonly<Partial<Record<ToldOf, (found: Found, lang: Lang) => string>>> = {
  count: gapText,
  times: timesText,
  average: longerText,
  result: alikeText,
};

/** Sides beside each other, each with what is told of it. */
export function compareText(
  query: Query,
  found: Extract<QueryResult, { kind: 'compare' }>,
  telling: Telling,
): string {
  const { lang, nameOf } = telling;
  const { measure } = query;
  const of = measure.kind === 'compare' ? measure.of : 'count';
  const base = filtersText(query.filters, lang, nameOf);
  const sides = found.sides.map(({ filters, rows }) => {
    const [only] = rows.length === 1 && of === 'average' ? rows : [];
    const told = only ? tookText(only, telling) : sizeText(of, rows, found.whole, telling);
    return `${filtersText(filters, lang, nameOf)}${lang === 'zh' ? '的' : ' '}${told}`;
  });
  const more = MORE[of]?.(found, lang) ?? '';
  const comma = of === 'average' || of === 'result' ? say(lang, '；', '; ') : say(lang, '，', ', ');
  return say(
    lang,
    `${base ? `${base}的：` : ''}${sides.join(comma)}${more}。`,
    `${base ? `${base}: ` : ''}${sides.join(comma)}${more}.`,
  );
}
