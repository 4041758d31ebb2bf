import { z } from 'zod';
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
import type { Measure } from './query.ts';
import { outcomeText, resultLabel } from './result-groups.ts';
import type { Telling } from './telling.ts';

/** A figure with at most one decimal. */
export const one = (value: number): string => String(Math.round(value * 10) / 10);
/** A part of a whole as a percentage, without its sign. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0' : one((part / whole) * 100);
const pieces = (count: number, lang: Lang): string => (lang === 'zh' ? `${count}件` : String(count));

/** What is told of each group, of each side. */
export type ToldOf = Extract<Measure, { kind: 'compare' }>['of'];
type Grouping = Extract<Measure, { kind: 'groups' }>['by'];

function groupName(by: Grouping, { key }: Group, { lang, nameOf }: Telling): string {
  switch (by) {
    case 'day':
      return dayText(key, lang);
    case 'month':
      return lang === 'zh' ? `${Number(key.slice(0, 4))}年${Number(key.slice(5))}月` : key;
    case 'quarter':
      return lang === 'zh'
        ? `${key.slice(0, 4)}年第${inNumerals(Number(key.slice(5)))}季度`
        : `${key.slice(0, 4)} Q${key.slice(5)}`;
    case 'half':
      return lang === 'zh'
        ? `${key.slice(0, 4)}年${key.endsWith('1') ? '上' : '下'}半年`
        : `${key.slice(0, 4)} H${key.slice(5)}`;
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
export function meansOf(rows: readonly Facts[]) {
  const took = rows.flatMap((facts) => facts.took ?? []);
  const mean = (unit: 'days' | 'workdays') =>
    centre(
      took.map((each) => each[unit]),
      'mean',
    );
  return took.length === 0 ? null : { closed: took.length, days: mean('days'), workdays: mean('workdays') };
}

/** Which of some applications took the longest, or the shortest, those that took as long with it. */
function extremeText(of: 'longest' | 'shortest', rows: readonly Facts[], lang: Lang): string {
  const took = rows.flatMap((facts) => (facts.took ? { number: facts.number, ...facts.took } : []));
  const sign = of === 'longest' ? -1 : 1;
  const [first] = [...took].sort((a, b) => sign * (a.days - b.days || a.workdays - b.workdays));
  if (!first) return say(lang, '没有已办结的', 'none closed');
  const { days, workdays } = first;
  const numbers = took.filter((each) => each.days === days).map(({ number }) => number);
  return say(
    lang,
    `${numbers.join('、')}（${days}天、${workdays}个工作日）`,
    `${numbers.join(', ')} (${days} days, ${workdays} working days)`,
  );
}

/** How many a group or a side has, with what is told of it: its part of the whole, how long they took on average. */
export function sizeText(of: ToldOf, rows: readonly Facts[], whole: number, telling: Telling): string {
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
    case 'longest':
    case 'shortest':
      return extremeText(of, rows, lang);
    default:
      return of satisfies never;
  }
}

/** What groups are called where they are counted. */
const COUNTED: Readonly<Partial<Record<Grouping, Phrase>>> = {
  day: phrase('天', 'days'),
  month: phrase('月', 'months'),
  quarter: phrase('季度', 'quarters'),
  half: phrase('半年', 'half-years'),
  handler: phrase('承办人', 'handlers'),
  applicant: phrase('申请人', 'applicants'),
};

/** A group whose part is asked for: 34件中32件，占94.1%. */
function partText({ rows, held }: Group, lang: Lang): string {
  const rate = percent(held ?? 0, rows.length);
  return say(
    lang,
    `${rows.length}件中${held ?? 0}件，占${rate}%`,
    `${held ?? 0} of ${rows.length}, ${rate}%`,
  );
}

/** Which applications a result has, where they are few: 不予处理的四件按理由分 tells each. */
function whichText(
  { by, of, part }: Extract<Measure, { kind: 'groups' }>,
  { rows }: Group,
  found: Extract<QueryResult, { kind: 'groups' }>,
  lang: Lang,
): string {
  const isOfResults = by === 'result' || by === 'outcome';
  if (!isOfResults || of !== 'count' || part || found.rows.length > MOST_NAMED) return '';
  const numbers = rows.map(({ number }) => number).join(say(lang, '、', ', '));
  return say(lang, `（${numbers}）`, ` (${numbers})`);
}

/** How many groups there are, and how many of them have more than one. */
function numberText(by: Grouping, groups: readonly Group[], lang: Lang): string {
  const of = COUNTED[by] ?? phrase('组', 'groups');
  const more = groups.filter(({ rows }) => rows.length > 1).length;
  const again =
    more === 0 ? '' : say(lang, `，其中2件以上的${more}个`, `, ${more} of them with more than one`);
  return say(lang, `${groups.length}个不同的${of.zh}${again}`, `${groups.length} different ${of.en}${again}`);
}

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
    const of = COUNTED[measure.by] ?? phrase('组', 'groups');
    return say(
      lang,
      `按${many}个${of.zh}计，平均每个${of.zh}${mean}件`,
      `${mean} on average over ${many} ${of.en}`,
    );
  }
  if (measure.top === 'number') return numberText(measure.by, found.groups, lang);
  const named = found.groups
    .slice(0, MOST_GROUPS)
    .map(
      (group) =>
        `${groupName(measure.by, group, telling)}${lang === 'zh' ? '' : ' '}${measure.part ? partText(group, lang) : sizeText(measure.of, group.rows, found.rows.length, telling)}${whichText(measure, group, found, lang)}`,
    );
  const isLong = measure.of !== 'count' && measure.of !== 'share';
  const comma = isLong || measure.part ? say(lang, '；', '; ') : say(lang, '、', ', ');
  const left = found.groups.length - named.length;
  const more = left <= 0 ? '' : say(lang, `，另有${left}个`, `, and ${left} more`);
  return `${headOfGroups(measure, found, telling)}${named.join(comma)}${more}`;
}

/** What stands before groups: what part of each is told, how many there are of so many at least, that all are of one applicant. */
function headOfGroups(
  { by, part, atLeast, atMost = null }: Extract<Measure, { kind: 'groups' }>,
  { groups, rows }: Extract<QueryResult, { kind: 'groups' }>,
  { lang, nameOf }: Telling,
): string {
  if (part) return `${filtersText(part, lang, nameOf)}${say(lang, '的：', ': ')}`;
  const of = COUNTED[by];
  if (of && atLeast !== null && atLeast > 1)
    return say(
      lang,
      `${atLeast}件以上的${of.zh}${groups.length}个：`,
      `${groups.length} ${of.en} with ${atLeast} or more: `,
    );
  if (of && atMost !== null)
    return say(
      lang,
      `不超过${atMost}件的${of.zh}${groups.length}个：`,
      `${groups.length} ${of.en} with ${atMost} at most: `,
    );
  return by === 'applicant' && groups[0]?.rows.length === rows.length && rows.length > 1
    ? say(lang, '都是同一申请人：', 'all by one applicant: ')
    : '';
}
