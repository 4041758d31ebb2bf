import { addDays, daysBetween, type IsoDate } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { type Lang, say } from '../../report/language.ts';
import { deedOfGroups, type QueryResult } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { isPending } from './holds.ts';
import type { Filter, Query } from './query.ts';
import type { Telling } from './telling.ts';

/** Applications named in a remark: more are only counted. */
const MOST_NAMED = 5;

const numbersOf = (rows: readonly Facts[], lang: Lang): string => {
  const named = rows.slice(0, MOST_NAMED).map(({ number }) => number);
  const more =
    rows.length > MOST_NAMED ? say(lang, `等${rows.length}件`, ` and others (${rows.length})`) : '';
  return `${named.join(say(lang, '、', ', '))}${more}`;
};

const ONLY_ONCE: Readonly<Partial<Record<Facts['stage'], { zh: string; en: string }>>> = {
  awaitingCorrection: { zh: '须申请人补正', en: 'once they are corrected' },
  awaitingReasons: { zh: '须申请人说明理由', en: 'once reasons are given' },
  awaitingFee: { zh: '须申请人缴费', en: 'once the fee is paid' },
  awaitingConfirmation: { zh: '须双方确认收到之日', en: 'once receipt is confirmed' },
};

/** What is to be answered by a day only where the applicant acts first. */
function conditions({ filters }: Query, rows: readonly Facts[], lang: Lang): string[] {
  if (!filters.some((filter) => filter.by === 'when' && filter.moment === 'due' && !filter.not)) return [];
  return Object.entries(ONLY_ONCE).flatMap(([stage, what]) => {
    const of = rows.filter((facts) => facts.stage === stage);
    return of.length === 0
      ? []
      : [
          say(
            lang,
            `${numbersOf(of, lang)}${what.zh}，之后才须答复`,
            `${numbersOf(of, lang)} only ${what.en}`,
          ),
        ];
  });
}

/** Results are those of the first answers, as table 三 counts them; a new answer after a dispute changes none. */
function firstAnswers({ filters }: Query, rows: readonly Facts[], lang: Lang): string[] {
  const anew = filters.some((filter) => filter.by === 'result' && !filter.final)
    ? rows.filter((row) => row.anew.length > 0)
    : [];
  return anew.length === 0
    ? []
    : [
        say(
          lang,
          `按首次答复计，与年报表三一致；${numbersOf(anew, lang)}之后已重新答复`,
          `counted by the first answers, as the annual report does; ${numbersOf(anew, lang)} was answered anew since`,
        ),
      ];
}

/** What was withdrawn is closed and was not answered: where closed ones are counted it is said how many there are. */
function withdrawn({ measure, filters }: Query, rows: readonly Facts[], lang: Lang): string[] {
  const isOfClosed = filters.some(
    (filter) =>
      !filter.not &&
      ((filter.by === 'when' && filter.moment === 'answered') ||
        (filter.by === 'state' && filter.state === 'answered')),
  );
  const of = rows.filter((row) => row.withdrawn);
  const isTold = !['count', 'list', 'groups', 'compare'].includes(measure.kind) || of.length === rows.length;
  return !isOfClosed || isTold || of.length === 0
    ? []
    : [
        say(
          lang,
          `含申请人撤回的${numbersOf(of, lang)}，不是答复；答复的${rows.length - of.length}件`,
          `with ${numbersOf(of, lang)}, which was withdrawn and not answered; ${rows.length - of.length} answered`,
        ),
      ];
}

/** Of disputes of any kind it is said how many were reconsidered and how many went to court. */
function kindsOfDisputes({ filters }: Query, rows: readonly Facts[], lang: Lang): string[] {
  const asked = filters.find(
    (filter): filter is Extract<Filter, { by: 'dispute' }> =>
      filter.by === 'dispute' && !filter.not && filter.kinds.length === 0 && filter.results.length > 0,
  );
  if (!asked) return [];
  const of = (isCourt: boolean) =>
    rows.filter(({ disputes }) =>
      disputes.some(
        ({ kind, result }) =>
          (kind !== 'reconsideration') === isCourt && asked.results.includes(result ?? 'pending'),
      ),
    ).length;
  return [
    say(
      lang,
      `其中行政复议${of(false)}件、行政诉讼${of(true)}件`,
      `${of(false)} by reconsideration, ${of(true)} by litigation`,
    ),
  ];
}

/** Applications that are held against each other: where there are more, single ones are not what was asked for. */
const MOST_HELD = 10;

/** Applications that were refused as repeated before the earlier one was answered: only what was answered is repeated. */
function earlyRepeats(rows: readonly Facts[], lang: Lang): string[] {
  if (rows.length > MOST_HELD) return [];
  return rows.flatMap((facts) => {
    const { answered, result, received, content } = facts;
    if (result !== 'refusedRepeat' || answered === null) return [];
    const earlier = rows.filter(
      (other) => other !== facts && other.received < received && other.content === content,
    );
    const isDone = earlier.some((other) => other.answered !== null && other.answered <= answered);
    return isDone || earlier.length === 0
      ? []
      : [
          say(
            lang,
            `${facts.number}按重复申请办理时，内容相同的${numbersOf(earlier, lang)}尚未答复，请核对（条例第三十六条第六项）`,
            `${facts.number} was refused as repeated before ${numbersOf(earlier, lang)} of the same content was answered: please check (article 36)`,
          ),
        ];
  });
}

/** A ledger that begins later than the time that was asked of, by more than this, does not hold all of it (days). */
const LATER = 31;

const daysFrom = (filters: readonly Filter[]): IsoDate[] =>
  filters.flatMap((filter) =>
    filter.by === 'when' && !filter.not && filter.from !== null && filter.moment !== 'due'
      ? [filter.from]
      : [],
  );

/** Whether a question is of a time that may lie before the ledger begins. */
export const asksOfTime = ({ filters, measure }: Query): boolean =>
  daysFrom([...filters, ...(measure.kind === 'compare' ? measure.sides.flat() : [])]).length > 0;

/** How little the ledger has of a time that it begins within or after. */
function beginsLater({ filters, measure }: Query, since: IsoDate | null, lang: Lang): string[] {
  const sides = measure.kind === 'compare' ? measure.sides.flat() : [];
  const first = [...daysFrom(filters), ...daysFrom(sides)].sort()[0];
  if (since === null || first === undefined || addDays(first, LATER) >= since) return [];
  return [
    say(
      lang,
      `台账自${dayText(since, 'zh')}起才有登记，此前收到的不在内`,
      `the ledger begins on ${dayText(since, 'en')}: what came before is not in it`,
    ),
  ];
}

/** How far two that are named are apart in when they are due: 051和056哪个先到期. */
function dueGap(
  { measure, filters }: Query,
  rows: readonly Facts[],
  { lang, workdaysBetween }: Telling,
): string[] {
  const [first, second, ...more] = rows.flatMap(({ due }) => due ?? []);
  const isNamed = filters.some((each) => (each.by === 'number' || each.by === 'applicant') && !each.not);
  const isByDue =
    (measure.kind === 'list' && measure.order === 'due') ||
    (measure.kind === 'aspect' && measure.aspect === 'due');
  if (!isByDue || !isNamed) return [];
  if (!first || !second || more.length > 0 || first >= second) return [];
  const [days, workdays] = [daysBetween(first, second), workdaysBetween(first, second)];
  return [
    say(lang, `到期日相差${days}天，${workdays}个工作日`, `due ${days} days, ${workdays} working days apart`),
  ];
}

/** Whether several ask for the same is judged by who handles them: the ledger sets beside each other what each asks for. */
const sameness = ({ measure }: Query, lang: Lang): string[] =>
  measure.kind === 'aspect' && measure.aspect === 'sameness'
    ? [
        say(
          lang,
          '申请内容按登记并列，是否相同、是否属于重复申请由承办人核对',
          'what was asked for stands as it was registered: whether it is the same is for the handler to judge',
        ),
      ]
    : [];

const DEED_OF_MONTHS: Readonly<Partial<Record<string, { zh: string; en: string }>>> = {
  extended: { zh: '延期', en: 'extension' },
  corrected: { zh: '告知补正', en: 'request for a correction' },
  consulted: { zh: '征求意见', en: 'consultation' },
  charged: { zh: '通知收费', en: 'notice of a fee' },
  dispute: { zh: '申请复议或起诉', en: 'dispute' },
};

/** By the day of what a count is split up into months. */
function monthsOf(query: Query, lang: Lang): string[] {
  const of = DEED_OF_MONTHS[deedOfGroups(query) ?? ''];
  return of ? [say(lang, `按${of.zh}的日期分`, `by the day of the ${of.en}`)] : [];
}

/** Of how many it is not told who applied: a name is shown to those who handle applications, and to nobody who reads along. */
const unnamed = (result: QueryResult, lang: Lang): string[] =>
  result.kind === 'groups' && result.unnamed > 0
    ? [
        say(
          lang,
          `${result.unnamed}件不显示申请人：申请人只向承办人、且只在与我的单独对话里显示`,
          `${result.unnamed} without their applicants, who are shown to handlers in a direct message`,
        ),
      ]
    : [];

/** Kinds of answers that are of all those that the question spoke of. */
const OF_ALL: readonly Query['measure']['kind'][] = ['list', 'aspect', 'lasting', 'groups'];

/** That there are others than the question took them to be: 延期的那三件, of which there are four. */
function otherThanSaid({ measure, expected }: Query, result: QueryResult, lang: Lang): string[] {
  const isFew = 'most' in measure && measure.most !== null;
  if (expected === undefined || isFew || !OF_ALL.includes(measure.kind)) return [];
  const total = result.kind === 'rows' ? result.total : result.rows.length;
  return total === expected
    ? []
    : [say(lang, `不是所说的${expected}件，请核对是不是指这些`, `not ${expected} as was said: please check`)];
}

/** What must be known beside a figure: what it rests on and what it leaves out. '' for nothing. */
export function remarksText(query: Query, result: QueryResult, telling: Telling): string {
  const { lang, since } = telling;
  const { kind, rows } = result;
  const all = [
    ...unnamed(result, lang),
    ...otherThanSaid(query, result, lang),
    ...(kind === 'rows' ? conditions(query, rows.filter(isPending), lang) : []),
    ...firstAnswers(query, rows, lang),
    ...withdrawn(query, rows, lang),
    ...monthsOf(query, lang),
    ...(kind === 'rows' ? earlyRepeats(rows, lang) : []),
    ...(kind === 'rows' ? kindsOfDisputes(query, rows, lang) : []),
    ...dueGap(query, rows, telling),
    ...sameness(query, lang),
    ...beginsLater(query, since, lang),
  ];
  return all.length === 0 ? '' : say(lang, `（${all.join('；')}。）`, ` (${all.join('; ')}.)`);
}
