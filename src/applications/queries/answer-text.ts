import { inNumerals } from '../../language/numerals.ts';
import { type Lang, type Phrase, phrase, say } from '../../report/language.ts';
import { explainDue } from '../clock/clock-text.ts';
import { aspectText, type Told } from './aspect-text.ts';
import { compareText } from './compare-text.ts';
import { betweenText } from './duration-text.ts';
import type { QueryResult } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { filtersText, timeText } from './filter-text.ts';
import { groupsText, one, percent } from './group-text.ts';
import { isFee } from './holds.ts';
import type { Filter, Measure, Query } from './query.ts';
import { remarksText } from './remarks.ts';
import { summaryText } from './summary.ts';
import type { Telling } from './telling.ts';
import { topText } from './top-text.ts';

/** What was counted: “2026年收到、内容含‘规划’的”; the whole ledger where nothing was asked for. */
export function scopeText({ filters }: Query, { lang, nameOf }: Telling): string {
  const text = filtersText(filters, lang, nameOf);
  if (lang === 'en') return text === '' ? 'all applications' : text;
  return text === '' ? '台账中的申请' : `${text}的`;
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
      if (due) return [aspectText(facts, telling), ...explainDue(due, telling.lang)];
      const ofClosed: readonly Told[] = facts.answerDue === null ? ['stage'] : ['late', 'course'];
      return ofClosed.map((told) => aspectText(facts, telling, told));
    })
    .join('\n');

/** Applications of which something is told each in its line; of more only the first. */
const MOST_TOLD = 20;

/** The day by which a list goes, where it is told which place of it a case has. */
const DAY_OF_ORDER: Readonly<Partial<Record<string, Phrase>>> = {
  received: phrase('收到', 'receipt'),
  answered: phrase('办结', 'closing'),
};

/** What was counted and how many; of the first few, by what they come first. */
function headText({ measure, latest }: Query, total: number, scope: string, lang: Lang): string {
  const most = measure.kind === 'list' ? measure.most : null;
  if (measure.kind === 'lasting')
    return say(
      lang,
      `${scope}，${betweenText(measure.between, 'zh')}的时间：${total}件`,
      `${scope}, ${betweenText(measure.between, 'en')}: ${total}`,
    );
  if (measure.kind === 'extreme') {
    const nth =
      measure.skip === 0
        ? ''
        : say(
            lang,
            `第${inNumerals(measure.skip + 1)}`,
            `number ${measure.skip + 1} of those that took the `,
          );
    const of = measure.between === null ? '' : betweenText(measure.between, lang);
    if (measure.skip > 0 || measure.between !== null) {
      const word = measure.which === 'longest' ? phrase('长', 'longest') : phrase('短', 'shortest');
      return say(
        lang,
        `${scope}，${of || '用时'}${nth || '最'}${word.zh}的${total}件`,
        `${scope}, ${of} ${nth || 'the '}${word.en}: ${total}`,
      );
    }
    const which = { longest: phrase('用时最长', 'longest'), shortest: phrase('用时最短', 'shortest') }[
      measure.which
    ];
    return say(lang, `${scope}，${which.zh}的${total}件`, `${scope}, the ${total} that took the ${which.en}`);
  }
  if (measure.kind === 'list' && measure.order === 'lastAnswered')
    return say(lang, `${scope}，最近办结的${total}件`, `${scope}, the ${total} closed last`);
  if (measure.kind === 'list' && measure.order === 'newest')
    return say(lang, `${scope}，最近收到的${total}件`, `${scope}, the ${total} received last`);
  if (measure.kind === 'list' && measure.order === 'dueLast')
    return say(lang, `${scope}，期限最晚的${total}件`, `${scope}, the ${total} due last`);
  const skip = measure.kind === 'list' ? measure.skip : 0;
  const day = measure.kind === 'list' && most !== null && skip > 0 ? DAY_OF_ORDER[measure.order] : undefined;
  if (day)
    return say(
      lang,
      `${scope}，按${day.zh}先后排第${inNumerals(skip + 1)}的${total}件`,
      `${scope}, number ${skip + 1} by ${day.en}`,
    );
  if (measure.kind === 'list' && most !== null && measure.order === 'received')
    return say(lang, `${scope}，最早收到的${total}件`, `${scope}, the ${total} received first`);
  if (measure.kind === 'list' && most !== null && measure.order === 'fee')
    return say(lang, `${scope}，收费最高的${total}件`, `${scope}, the ${total} with the highest fee`);
  if (measure.kind === 'list' && most !== null && measure.order === 'answered')
    return say(lang, `${scope}，最早办结的${total}件`, `${scope}, the ${total} closed first`);
  if (most !== null && skip > 0)
    return say(
      lang,
      `${scope}，期限排第${inNumerals(skip + 1)}${most > 1 ? '起' : ''}的${total}件`,
      `${scope}, number ${skip + 1} by due date`,
    );
  if (latest) return say(lang, `${scope}，最近的${total}件`, `${scope}, the latest ${total}`);
  if (most !== null) return say(lang, `${scope}，期限最近的${total}件`, `${scope}, the ${total} due first`);
  return say(lang, `${scope}：${total}件`, `${scope}: ${total}`);
}

/** What is told of each application; null where they are only listed or counted. */
function toldOf(measure: Measure): Told | null {
  if (measure.kind === 'aspect') return measure.aspect;
  if ((measure.kind === 'list' || measure.kind === 'extreme') && measure.aspect) return measure.aspect;
  if (measure.kind === 'list' && measure.order === 'fee') return 'fee';
  if (measure.kind === 'supposed') return measure.kind;
  return measure.kind === 'extreme' || measure.kind === 'lasting' ? { between: measure.between } : null;
}

function rowsText(query: Query, found: Extract<QueryResult, { kind: 'rows' }>, telling: Telling): string {
  const { lang } = telling;
  const { rows, total } = found;
  if (query.measure.kind === 'counting') return countingText(rows, telling);
  const { measure } = query;
  const aspect = toldOf(measure);
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
function figureText(query: Query, result: QueryResult, telling: Telling): string {
  const { lang, nameOf } = telling;
  const zh = lang === 'zh';
  const scope = scopeText(query, telling);
  const { measure } = query;
  const count = result.rows.length;
  switch (result.kind) {
    case 'rows':
      if (result.total === 0) return nothingText(query, telling);
      return rowsText(query, result, telling);
    case 'share': {
      const part = measure.kind === 'share' ? filtersText(measure.part, lang, nameOf) : '';
      const rate = percent(count, result.whole);
      return zh
        ? `${scope}${result.whole}件，其中${part}的${count}件，占${rate}%。`
        : `${scope}: ${result.whole}, of which ${part} ${count}, ${rate}%.`;
    }
    case 'average': {
      if (count === 0) return zh ? `${scope}：没有可计算的。` : `${scope}: none to count.`;
      const withdrawn =
        result.withdrawn > 0
          ? zh
            ? `，含申请人撤回的${result.withdrawn}件`
            : `, ${result.withdrawn} withdrawn among them`
          : '';
      const between = measure.kind === 'average' ? measure.between : null;
      const mean =
        measure.kind === 'average' && measure.of === 'median'
          ? phrase('中位数', 'median')
          : phrase('平均', 'on average');
      const from = betweenText(between, lang);
      const days = say(lang, `${one(result.days)}天`, `${one(result.days)} days`);
      const workdays = say(lang, `${one(result.workdays)}个工作日`, `${one(result.workdays)} working days`);
      const isInWorkdays = measure.kind === 'average' && measure.unit === 'workdays';
      const told = (isInWorkdays ? [workdays, days] : [days, workdays]).join(say(lang, '，', ', '));
      return zh
        ? `${scope}${count}件，${mean.zh}${told}（${from}${withdrawn}）。`
        : `${scope}: ${count}, ${told} (${mean.en}, ${from}${withdrawn}).`;
    }
    case 'fees':
      return feesText(query, result, telling);
    case 'groups': {
      if (measure.kind !== 'groups' || (result.groups.length === 0 && measure.top !== 'none'))
        return zh ? `${scope}：没有。` : `${scope}: none.`;
      const top = topText(measure)[lang];
      return zh
        ? `${scope}：共${count}件，${top}${groupsText(measure, result, telling)}。`
        : `${scope}: ${count}, ${top}${groupsText(measure, result, telling)}.`;
    }
    case 'summary': {
      const { from, to } = result.summary;
      const time = timeText(from, to)[lang];
      const of = query.filters.length > 0 ? `${scope}${zh ? '，' : ', '}` : '';
      return `${of}${time}${zh ? '：' : ': '}${summaryText(result.summary, lang)}`;
    }
    case 'compare':
      return compareText(query, result, telling);
    default:
      return result satisfies never;
  }
}

/** The sentence that answers a question: it repeats what was counted, and says what must be known beside the figure. */
export function answerText(query: Query, result: QueryResult, telling: Telling): string {
  const [head = '', ...lines] = figureText(query, result, telling).split('\n');
  return [`${head}${remarksText(query, result, telling)}`, ...lines].join('\n');
}
