import type { Query } from '../../applications/queries.ts';
import type { QueryAnswer, QueryRow } from '../../applications/query-answer.ts';
import { earliestText, headline, leftText, nothingText, scopeText } from '../../applications/query-text.ts';
import { stageLabel } from '../../applications/stage.ts';
import type { IsoDate } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { type Card, type CardButton, words } from '../card.ts';

/** Rows a page: what stands on a phone without losing one's place. */
export const PAGE_ROWS = 10;

/** A page of an answer, and how many there are in all. */
export interface AnswerPage {
  readonly answer: QueryAnswer;
  readonly total: number;
  readonly overdue: number;
}

/** What a button of an answer carries: the question, the organ, and where the page begins. */
export interface AskValue {
  readonly query: Query;
  readonly organ: string;
  readonly offset: number;
}

const button = (label: string, value: AskValue): CardButton => ({
  name: 'askPage',
  value: JSON.stringify(value),
  label,
});

const COLUMNS = ['编号', '阶段', '到期', '剩余', '下一步'] as const;

const cells = (row: QueryRow, names: boolean): string[] => [
  ...(names ? [row.number, row.name ?? ''] : [row.number]),
  stageLabel(row.stage),
  row.due ? `${earliestText(row)}${dayText(row.due.date, 'zh')}${row.due.provisional ? '（暂定）' : ''}` : '',
  leftText(row),
  row.nextStep,
];

/** The first line of a list: how many there are, of which how many are late, and which part is shown. */
function summary({ answer, total, overdue }: AnswerPage, offset: number, shown: number): string {
  const { kind } = answer.query;
  const order = kind === 'receivedIn' ? '收到' : kind === 'answeredIn' ? '办结' : '到期';
  const late = overdue > 0 ? `，其中超期${overdue}件` : '';
  const part = total > shown ? `，这里是第${offset + 1}至${offset + shown}件，按${order}先后排列` : '';
  return `共${total}件${late}${part}。`;
}

/** An answer of the ledger as a card: a line, the table with who applied where that may be seen, buttons to turn pages. */
export function answerCard(page: AnswerPage, value: AskValue, today: IsoDate): Card {
  const { answer, total } = page;
  if (answer.kind === 'explained') return words([headline(answer), ...answer.lines].join('\n'));
  if (answer.kind === 'nothing') return words(nothingText(answer.query, today));
  if (answer.kind !== 'list') return words(headline(answer));
  const [only] = answer.rows;
  const counted: CardButton[] =
    total === 1 && only?.due
      ? [button('怎么算的', { ...value, query: { kind: 'howCounted', number: only.number }, offset: 0 })]
      : [];
  if (total === 1) {
    const name = only?.name ? `申请人：${only.name}\n` : '';
    const about = only?.name && only.description ? `\n申请内容：${only.description}` : '';
    const carried = only && JSON.stringify({ organ: value.organ, id: only.id, event: '' });
    const open: CardButton[] = carried ? [{ name: 'caseShow', value: carried, label: '办理这件' }] : [];
    return {
      text: `${scopeText(answer.query, today)}${name}${headline(answer)}${about}`,
      table: null,
      buttons: [...counted, ...open],
    };
  }
  const names = answer.rows.some((row) => row.name !== null);
  const { offset } = value;
  const before = offset > 0 ? [button('上一页', { ...value, offset: Math.max(0, offset - PAGE_ROWS) })] : [];
  const after =
    offset + PAGE_ROWS < total ? [button('下一页', { ...value, offset: offset + PAGE_ROWS })] : [];
  return {
    text: `${scopeText(answer.query, today)}${summary(page, offset, answer.rows.length)}`,
    table: {
      columns: names ? ['编号', '申请人', ...COLUMNS.slice(1)] : COLUMNS,
      rows: answer.rows.map((row) => cells(row, names)),
    },
    buttons: [...before, ...after],
  };
}
