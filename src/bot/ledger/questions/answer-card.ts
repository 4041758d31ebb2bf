import { stageLabel } from '../../../applications/case/stage.ts';
import { answerText } from '../../../applications/queries/answer-text.ts';
import type { QueryResult } from '../../../applications/queries/evaluate.ts';
import type { Query } from '../../../applications/queries/query.ts';
import type { QueryRow } from '../../../applications/queries/row.ts';
import { earliestText, leftText } from '../../../applications/queries/row-line.ts';
import type { Telling } from '../../../applications/queries/telling.ts';
import type { Button, Message } from '../../../dialogue/message.ts';
import { dayText } from '../../../report/calendar/explain.ts';
import { type Lang, say } from '../../../report/language.ts';

/** Rows a page: what stands on a phone without losing one's place. */
export const PAGE_ROWS = 10;

/** An answer: what was asked, what was found, and how it is told. `rows` are those of the page. */
export interface Answer {
  readonly query: Query;
  readonly found: QueryResult;
  readonly rows: readonly QueryRow[];
  readonly telling: Telling;
}

/** What a button of an answer carries: the question, the organ, and where the page begins. */
export interface AskValue {
  readonly query: Query;
  readonly organ: string;
  readonly offset: number;
  readonly lang: Lang;
}

const button = (label: string, value: AskValue): Button => ({
  name: 'askPage',
  value: JSON.stringify(value),
  label,
});

const COLUMNS = {
  zh: { name: '申请人', rest: ['阶段', '到期', '剩余', '下一步'], number: '编号' },
  en: { name: 'Applicant', rest: ['Stage', 'Due', 'Left', 'Next step'], number: 'Number' },
} as const;

function cells(row: QueryRow, names: boolean, lang: Lang): string[] {
  const provisional = row.due?.provisional ? say(lang, '（暂定）', ' (provisional)') : '';
  return [
    ...(names ? [row.number, row.name ?? ''] : [row.number]),
    stageLabel(row.stage, lang),
    row.due ? `${earliestText(row, lang)}${dayText(row.due.date, lang)}${provisional}` : '',
    leftText(row, lang),
    row.nextStep,
  ];
}

/** Which part of a list is shown, where it is not all of it. */
function partText(total: number, offset: number, shown: number, lang: Lang): string {
  if (total <= shown) return '';
  return say(
    lang,
    `\n这里是第${offset + 1}至${offset + shown}件。`,
    `\nHere are ${offset + 1} to ${offset + shown}.`,
  );
}

/** Lists and counts show the applications; of a question about one thing of several each has its line. */
const isTabled = ({ query, found: result }: Answer): boolean =>
  result.kind === 'rows' &&
  result.total > 1 &&
  (query.measure.kind === 'list' || query.measure.kind === 'count');

/** The one application of an answer, with who applied where that may be seen. */
function oneCard({ query, found: result, rows, telling }: Answer, value: AskValue): Message {
  const { lang } = telling;
  const [only] = rows;
  const counting: Query = { ...query, measure: { kind: 'counting' } };
  const isCounted = query.measure.kind === 'counting';
  const counted: Button[] =
    only?.due && !isCounted
      ? [
          button(say(lang, '怎么算的', 'How counted'), {
            ...value,
            query: { ...counting, filters: [{ by: 'number', numbers: [only.number], not: false }] },
            offset: 0,
          }),
        ]
      : [];
  const open: Button[] = only
    ? [
        {
          name: 'caseShow',
          value: JSON.stringify({ organ: value.organ, id: only.id, event: '' }),
          label: say(lang, '办理这件', 'Handle it'),
        },
      ]
    : [];
  const name = only?.name ? `${say(lang, '申请人：', 'Applicant: ')}${only.name}\n` : '';
  const about =
    only?.name && only.description ? `\n${say(lang, '申请内容：', 'About: ')}${only.description}` : '';
  return {
    text: `${name}${answerText(query, result, telling)}${about}`,
    buttons: [...counted, ...open],
  };
}

/** An answer of the ledger as a card: what was counted, the table with who applied where that may be seen, buttons to turn pages. */
export function answerCard(answer: Answer, value: AskValue): Message {
  const { query, found: result, rows, telling } = answer;
  if (result.kind === 'rows' && result.total === 1 && rows.length === 1) return oneCard(answer, value);
  const text = answerText(query, result, telling);
  if (result.kind !== 'rows' || !isTabled(answer)) return { text };
  const { lang } = telling;
  const { offset } = value;
  const { total } = result;
  const names = rows.some((row) => row.name !== null);
  const { number, name, rest } = COLUMNS[lang];
  const before =
    offset > 0
      ? [button(say(lang, '上一页', 'Previous'), { ...value, offset: Math.max(0, offset - PAGE_ROWS) })]
      : [];
  const after =
    offset + PAGE_ROWS < total
      ? [button(say(lang, '下一页', 'Next'), { ...value, offset: offset + PAGE_ROWS })]
      : [];
  return {
    text: `${text}${partText(total, offset, rows.length, lang)}`,
    table: {
      caption: say(lang, '申请清单', 'Applications'),
      columns: names ? [number, name, ...rest] : [number, ...rest],
      rows: rows.map((row) => cells(row, names, lang)),
    },
    buttons: [...before, ...after],
  };
}
