import { daysBetween } from '../../language/date.ts';
import { type Lang, say } from '../../report/language.ts';
import type { QueryResult } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { filtersText } from './filter-text.ts';
import { meansOf, one, sizeText, type ToldOf } from './group-text.ts';
import type { Query } from './query.ts';
import type { Telling } from './telling.ts';

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
