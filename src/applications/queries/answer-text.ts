import { z } from 'zod';
import { inNumerals } from '../../language/numerals.ts';
import { channelSchema } from '../../report/calendar/statutory.ts';
import { OUTCOMES } from '../../report/forms/form.ts';
import { type Lang, phrase, say } from '../../report/language.ts';
import { applicantKindSchema, applicantLabel } from '../case/applicant.ts';
import { dispositionSchema } from '../case/dispositions.ts';
import { channelLabel } from '../case/words.ts';
import { explainDue } from '../clock/clock-text.ts';
import { aspectText } from './aspect-text.ts';
import type { QueryResult } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { filtersText, timeText } from './filter-text.ts';
import type { Group } from './groups.ts';
import { isFee } from './holds.ts';
import type { Filter, Measure, Query } from './query.ts';
import { remarksText } from './remarks.ts';
import { outcomeText, resultLabel } from './result-groups.ts';
import { summaryText } from './summary.ts';
import type { Telling } from './telling.ts';

const one = (value: number): string => String(Math.round(value * 10) / 10);
const percent = (part: number, whole: number): string => (whole === 0 ? '0' : one((part / whole) * 100));
const pieces = (count: number, lang: Lang): string => (lang === 'zh' ? `${count}件` : String(count));

/** What was counted: “2026年收到、内容含‘规划’的”; the whole ledger where nothing was asked for. */
export function scopeText({ filters }: Query, { lang, nameOf }: Telling): string {
  const text = filtersText(filters, lang, nameOf);
  if (lang === 'en') return text === '' ? 'all applications' : text;
  return text === '' ? '台账中的申请' : `${text}的`;
}

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
    case 'content':
      return key;
    default:
      return by satisfies never;
  }
}

function groupsText(
  measure: Extract<Measure, { kind: 'groups' }>,
  found: Extract<QueryResult, { kind: 'groups' }>,
  telling: Telling,
): string {
  const named = found.groups.map(
    (group) =>
      `${groupName(measure.by, group, telling)}${telling.lang === 'zh' ? '' : ' '}${pieces(group.rows.length, telling.lang)}`,
  );
  return named.join(telling.lang === 'zh' ? '、' : ', ');
}

/** How many of what was counted are late, and how many wait for the applicant. */
function remarks(
  query: Query,
  { overdue, waiting }: Extract<QueryResult, { kind: 'rows' }>,
  lang: Lang,
): string {
  const isSaid = query.filters.some(
    (filter) => filter.by === 'state' && (filter.state === 'overdue' || filter.state.startsWith('awaiting')),
  );
  if (isSaid) return '';
  const late = overdue === 0 ? '' : lang === 'zh' ? `，其中超期${overdue}件` : `, ${overdue} of them overdue`;
  const turn =
    waiting === 0
      ? ''
      : lang === 'zh'
        ? `，等申请人补正、缴费或确认的${waiting}件`
        : `, ${waiting} of them wait for the applicant`;
  return late + turn;
}

/** How the date of each case was counted. */
const countingText = (rows: readonly Facts[], telling: Telling): string =>
  rows
    .flatMap((facts) => {
      const due = telling.rowOf(facts)?.due;
      return [aspectText(facts, telling), ...(due ? explainDue(due, telling.lang) : [])];
    })
    .join('\n');

/** Applications of which something is told each in its line; of more only the first. */
const MOST_TOLD = 20;

/** What was counted and how many; of the first few, by what they come first. */
function headText({ measure }: Query, total: number, scope: string, lang: Lang): string {
  const most = measure.kind === 'list' ? measure.most : null;
  if (measure.kind === 'extreme') {
    const which = { longest: phrase('用时最长', 'longest'), shortest: phrase('用时最短', 'shortest') }[
      measure.which
    ];
    return say(lang, `${scope}，${which.zh}的${total}件`, `${scope}, the ${total} that took the ${which.en}`);
  }
  if (measure.kind === 'list' && measure.order === 'lastAnswered')
    return say(lang, `${scope}，最近办结的${total}件`, `${scope}, the ${total} closed last`);
  if (measure.kind === 'list' && measure.order === 'newest')
    return say(lang, `${scope}，最近收到的${total}件`, `${scope}, the ${total} received last`);
  if (measure.kind === 'list' && most !== null && measure.order === 'received')
    return say(lang, `${scope}，最早收到的${total}件`, `${scope}, the ${total} received first`);
  if (most !== null) return say(lang, `${scope}，期限最近的${total}件`, `${scope}, the ${total} due first`);
  return say(lang, `${scope}：${total}件`, `${scope}: ${total}`);
}

function rowsText(query: Query, found: Extract<QueryResult, { kind: 'rows' }>, telling: Telling): string {
  const { lang } = telling;
  const { rows, total } = found;
  if (query.measure.kind === 'counting') return countingText(rows, telling);
  const { measure } = query;
  const aspect = measure.kind === 'aspect' ? measure.aspect : measure.kind === 'extreme' ? 'took' : null;
  // Whoever names a number knows what was looked for; any other answer repeats what it counted, also where it is one.
  const isNamed = query.filters.some(({ by }) => by === 'number');
  if (isNamed && query.measure.kind !== 'count' && total === 1)
    return rows.map((row) => aspectText(row, telling, aspect ?? 'stage')).join('\n');
  const scope = scopeText(query, telling);
  const told = remarks(query, found, lang);
  const head = `${headText(query, total, scope, lang)}${told}${say(lang, '。', '.')}`;
  const isEachTold = aspect !== null || total === 1;
  const each = isEachTold ? rows.slice(0, MOST_TOLD) : [];
  const rest =
    isEachTold && rows.length > MOST_TOLD
      ? [
          say(
            lang,
            `其余${rows.length - MOST_TOLD}件请加上条件再问。`,
            `${rows.length - MOST_TOLD} more: please narrow the question.`,
          ),
        ]
      : [];
  return [head, ...each.map((row) => aspectText(row, telling, aspect ?? 'stage')), ...rest].join('\n');
}

function compareText(
  query: Query,
  found: Extract<QueryResult, { kind: 'compare' }>,
  telling: Telling,
): string {
  const { lang, nameOf } = telling;
  const base = filtersText(query.filters, lang, nameOf);
  const sides = found.sides.map(
    ({ filters, rows }) =>
      `${filtersText(filters, lang, nameOf)}${lang === 'zh' ? '的' : ' '}${pieces(rows.length, lang)}`,
  );
  const [first, second] = found.sides.map(({ rows }) => rows.length);
  const isPair = found.sides.length === 2 && first !== undefined && second !== undefined;
  const gap = isPair ? Math.abs(first - second) : 0;
  const more = !isPair
    ? ''
    : gap === 0
      ? lang === 'zh'
        ? '，一样多'
        : ', the same'
      : lang === 'zh'
        ? `，前者${first > second ? '多' : '少'}${gap}件`
        : `, the former is ${first > second ? 'more' : 'fewer'} by ${gap}`;
  return lang === 'zh'
    ? `${base ? `${base}的：` : ''}${sides.join('，')}${more}。`
    : `${base ? `${base}: ` : ''}${sides.join(', ')}${more}.`;
}

/** That there is none, and what may be the reason where a name or a number was asked for. */
function nothingText(query: Query, telling: Telling): string {
  const { lang } = telling;
  const scope = scopeText(query, telling);
  const by = (name: Filter['by']) => query.filters.some((filter) => filter.by === name && !filter.not);
  if (lang === 'en') return `${scope}: none.`;
  if (by('number')) return `${scope}：没有。请核对编号，或问“还有几件没办结”。`;
  if (by('applicant'))
    return `${scope}：没有查到。申请人只向承办人、且只在与我的单独对话里显示；也可以用编号查。`;
  return `${scope}：没有。`;
}

/** What was paid, or is owed; of what was notified each part. */
function feesText(
  query: Query,
  { rows, yuan }: Extract<QueryResult, { kind: 'fees' }>,
  telling: Telling,
): string {
  const { lang } = telling;
  const { measure } = query;
  const scope = scopeText(query, telling);
  const part = (fee: 'paid' | 'owed' | 'lapsed', zh: string, en: string): string[] => {
    const of = rows.flatMap(({ fees }) => fees).filter((each) => isFee(each, fee));
    const sum = of.reduce((all, each) => Math.round((all + each.yuan) * 100) / 100, 0);
    return of.length === 0 ? [] : [say(lang, `${zh}${sum}元`, `${en} ${sum} yuan`)];
  };
  const of = measure.kind === 'fees' ? measure.of : 'notified';
  if (rows.length === 0 && of === 'notified') return say(lang, `${scope}：没有。`, `${scope}: none.`);
  const parts =
    of === 'notified'
      ? [
          ...part('paid', '已缴', 'paid'),
          ...part('owed', '待缴', 'owed'),
          ...part('lapsed', '逾期未缴', 'forfeited'),
        ]
      : [];
  const what = {
    owed: phrase('应收未收', 'owed'),
    paid: phrase('已收', 'paid'),
    notified: phrase('通知收费', 'notified'),
  }[of];
  const more = parts.length > 0 ? say(lang, `（${parts.join('、')}）`, ` (${parts.join(', ')})`) : '';
  return say(
    lang,
    `${scope}：${what.zh}${yuan}元，${rows.length}件${more}。`,
    `${scope}: ${yuan} yuan ${what.en}, ${rows.length} applications${more}.`,
  );
}

/** The figure that answers a question, with what was counted. */
function figureText(query: Query, found: QueryResult, telling: Telling): string {
  const { lang, nameOf } = telling;
  const zh = lang === 'zh';
  const scope = scopeText(query, telling);
  const { measure } = query;
  const count = found.rows.length;
  switch (found.kind) {
    case 'rows':
      if (found.total === 0) return nothingText(query, telling);
      return rowsText(query, found, telling);
    case 'share': {
      const part = measure.kind === 'share' ? filtersText(measure.part, lang, nameOf) : '';
      const rate = percent(count, found.whole);
      return zh
        ? `${scope}${found.whole}件，其中${part}的${count}件，占${rate}%。`
        : `${scope}: ${found.whole}, of which ${part} ${count}, ${rate}%.`;
    }
    case 'average': {
      if (count === 0) return zh ? `${scope}：没有已办结的，无从计算。` : `${scope}: none was closed.`;
      const withdrawn =
        found.withdrawn > 0
          ? zh
            ? `，含申请人撤回的${found.withdrawn}件`
            : `, ${found.withdrawn} withdrawn among them`
          : '';
      return zh
        ? `${scope}${count}件，平均${one(found.days)}天，${one(found.workdays)}个工作日（自收到之日起${withdrawn}）。`
        : `${scope}: ${count} closed, ${one(found.days)} days, ${one(found.workdays)} working days on average${withdrawn}.`;
    }
    case 'fees':
      return feesText(query, found, telling);
    case 'groups': {
      if (measure.kind !== 'groups' || count === 0) return zh ? `${scope}：没有。` : `${scope}: none.`;
      const most =
        measure.top === null
          ? ''
          : measure.top === 'most'
            ? zh
              ? '最多的是'
              : 'most: '
            : zh
              ? '最少的是'
              : 'fewest: ';
      return zh
        ? `${scope}：共${count}件，${most}${groupsText(measure, found, telling)}。`
        : `${scope}: ${count}, ${most}${groupsText(measure, found, telling)}.`;
    }
    case 'summary': {
      const { from, to } = found.summary;
      const time = timeText(from, to)[lang];
      const of = query.filters.length > 0 ? `${scope}${zh ? '，' : ', '}` : '';
      return `${of}${time}${zh ? '：' : ': '}${summaryText(found.summary, lang)}`;
    }
    case 'compare':
      return compareText(query, found, telling);
    default:
      return found satisfies never;
  }
}

/** The sentence that answers a question: it repeats what was counted, and says what must be known beside the figure. */
export function answerText(query: Query, found: QueryResult, telling: Telling): string {
  const [head = '', ...lines] = figureText(query, found, telling).split('\n');
  return [`${head}${remarksText(query, found, telling)}`, ...lines].join('\n');
}
