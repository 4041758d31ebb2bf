import { daysIn } from '../../../language/days.ts';
import { fold } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { phrases } from '../../../language/phrases.ts';
import type { Span } from '../../../language/span.ts';
import { spansIn } from '../../../language/spans.ts';
import type { FoundDay } from '../../../language/time/day.ts';
import { isAllOf, wholeYear } from '../../../language/time/whole-year.ts';
import type { Lang } from '../../findings.ts';
import { type Rule, say } from '../rule.ts';

/** What joins the two days of a period. */
const BORDERS = wordSet(['{至|到|止于|截至|-|—|――|~}']);
/** Between the two days stand no more characters (自1月1日机构成立之日起至12月31日). */
const LONGEST_BETWEEN = 20;

type NamedDay = Extract<FoundDay, { kind: 'date' }>;

/** Two days with a border between them. */
interface Range extends Span {
  readonly first: NamedDay;
  readonly last: NamedDay;
}

/** The periods of a folded text that two days bound. */
function rangesIn(text: string): Range[] {
  const days = daysIn(text).filter((day) => day.kind === 'date');
  return days.flatMap((first, index): Range[] => {
    const last = days[index + 1];
    if (!last || last.start - first.end > LONGEST_BETWEEN) return [];
    const between = text.slice(first.end, last.start);
    const isJoined = BORDERS.endingAt(between, between.length) !== null && !/[。；\n\d]/.test(between);
    return isJoined ? [{ first, last, start: first.start, end: last.end }] : [];
  });
}

const yearSaid = ({ year }: NamedDay): number[] => (year?.kind === 'named' ? [year.year] : []);

/** Words before whole months, which have no days to be wrong, that make a period of them: 统计时间为2024年1月至12月. */
const OF_TIMES = wordSet(['{统计|期限|时限|时间|数据}']);
const FOUNDING = wordSet(['{成立|组建|挂牌|设立|合并|划转|新设}']);
/** Words that a period is named by. */
const OF_PERIODS = wordSet(['{统计|期限|时限|数据}']);
const WHOLE_YEAR = phrases(['{统计|报告|数据|所列}…{期限|时限|时段|区间|时间|周期|范围}…{全年|年度}'], 16);

/** Founding is looked for this close to the first date, in characters. */
const NEAR = 30;

/** The longest opening or overview that is searched: the period stands near the beginning, a hostile text does not count. */
const SEARCHED = 50_000;

type Stated = 'stated' | { readonly other: string } | null;

/** Words that name a period and what it is: 统计期限为2023年度. */
const PERIOD_IS = wordSet(['{统计|报告|数据}{期限|时限|时段|区间|时间|周期|范围}{为|是|：}']);

/** A whole year other than the one reported that is said to be the period. */
function anotherYear(text: string, year: number): Stated {
  const span = spansIn(text).find(
    ({ kind, start }) => kind === 'year' && PERIOD_IS.endingAt(text, start) !== null,
  );
  const words = span ? text.slice(span.start, span.end) : '';
  return words === '' || words.includes(String(year)) ? null : { other: words };
}

/** Looks for "1月1日至12月31日" of the year, or a period that begins with the organ's founding. */
function statedPeriod(text: string, year: number): Stated {
  const bare = fold(text.slice(0, SEARCHED), 'dropped').text;
  let other: Stated = null;
  for (const { first, last, start, end } of rangesIn(bare)) {
    const around = bare.slice(Math.max(0, start - NEAR), end + NEAR);
    const starts = (first.month === 1 && first.day === 1) || FOUNDING.isIn(around);
    const ends = last.month === 12 && last.day === 31;
    const fits = [...yearSaid(first), ...yearSaid(last)].every((value) => value === year);
    if (starts && ends && fits) return 'stated';
    if (OF_PERIODS.isIn(around)) other = { other: bare.slice(start, end) };
  }
  const byMonths = spansIn(bare).some(
    (span) =>
      isAllOf(wholeYear(span), year) && OF_TIMES.isIn(bare.slice(Math.max(0, span.start - NEAR), span.start)),
  );
  if (byMonths) return 'stated';
  const another = other ?? anotherYear(bare, year);
  return another === null && WHOLE_YEAR.isIn(bare) && bare.includes(String(year)) ? 'stated' : another;
}

const messageOf = (stated: Stated, year: number, lang: Lang): string =>
  stated !== null && stated !== 'stated'
    ? say(
        lang,
        `写明的统计期限是“${stated.other}”，不是${year}年全年，应为“${year}年1月1日至${year}年12月31日”。请改正；年内成立的机关请写明成立之日。`,
        `The stated period "${stated.other}" is not the whole of ${year}. An organ founded during the year should say when.`,
      )
    : say(
        lang,
        `没有写明统计期限。建议在开头写“统计期限自${year}年1月1日至${year}年12月31日”，年内成立的机关自成立之日起。`,
        `The reporting period is not stated. Say in the opening that it runs from 1 January to 31 December ${year}, or from the organ's founding.`,
      );

const isOfAnotherYear = (stated: Stated, year: number): boolean =>
  stated !== null &&
  stated !== 'stated' &&
  /\d{4}/.test(stated.other) &&
  !stated.other.includes(String(year));

/** The reporting period (统计期限) is not stated: a full year, or from the organ's founding; or it is another year's. */
export const period: Rule = ({ report, source, lang }) => {
  if (source?.unreached.includes(1)) return [];
  const stated = statedPeriod(`${report.preamble}\n${report.overview}`, report.year);
  if (stated === 'stated') return [];
  return [
    {
      rule: 'period',
      severity: isOfAnotherYear(stated, report.year) ? 'warning' : 'info',
      section: 0,
      cells: [],
      message: messageOf(stated, report.year, lang),
      expected: `${report.year}年1月1日至${report.year}年12月31日`,
      ...(stated === null ? {} : { actual: stated.other }),
      ground: '《政府信息公开条例》第四十九条：报告上一年度的工作；统计期限一般在开头写明',
    },
  ];
};
