import { type CellPath, cellLabel, labelParts, rowOf } from '../../report/cells.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Offer, Session } from '../session.ts';

/** How many figures a button can name. */
const ON_BUTTON = 5;

/** Where the number of a printed row ends: 一、本年新收…, （三）不予公开4.保护…, （一）予以公开. */
const NUMBER_ENDS = ['、', '.', '）'];

/** What rows with long labels are called for short. */
const SHORT = ['新收', '上年结转', '结转下年度'];

/** What a row says of itself in brackets behind its name. */
const ASIDE = '（区分';

/** A row without its number, or as everybody calls it. */
function shortRow(whole: string): string {
  const [row = whole] = whole.split(ASIDE);
  return (
    SHORT.find((name) => row.includes(name)) ??
    row.slice(Math.max(...NUMBER_ENDS.map((sign) => row.lastIndexOf(sign))) + 1)
  );
}

/** Columns that a table has alone: their rows name the figure. */
export const ONE_COLUMN = ['本年处理决定数量', '本年收费金额（单位：万元）'];

/** Figures as they are said in short: “新收 自然人12、企业3”, “行政许可 286”. Cells of 0 beside others go without saying. */
export function cellsInShort(
  { content }: Pick<Session, 'content'>,
  cells: Readonly<Record<string, number>>,
): string {
  const all = Object.entries(cells);
  const told = all.filter(([, value]) => value !== 0);
  const rows = new Map<string, string[]>();
  // Of zeros alone each row is told once.
  const ofRows = all.filter(([path], at) => all.findIndex(([other]) => rowOf(other) === rowOf(path)) === at);
  for (const [path, value] of (told.length > 0 ? told : ofRows).slice(0, ON_BUTTON)) {
    const [whole, column] = labelParts(cellLabel(content.report.form, path));
    const row = shortRow(whole);
    const figure = ONE_COLUMN.includes(column)
      ? `${value}${path.endsWith('.amountWan') ? '万元' : ''}`
      : told.length > 0
        ? `${column}${value}`
        : '均为0';
    rows.set(row, [...(rows.get(row) ?? []), figure]);
  }
  const more = told.length > ON_BUTTON ? '…' : '';
  return [...rows].map(([row, figures]) => `${row} ${figures.join('、')}`).join('，') + more;
}

/** A reading of figures as what one press takes. */
export function cellsOffer(
  session: Session,
  question: Pick<CellsQuestion, 'id'>,
  cells: Readonly<Record<string, number>>,
): Offer {
  const [[path, value] = ['', 0], ...more] = Object.entries(cells).sort(
    ([, a], [, b]) => Number(b !== 0) - Number(a !== 0),
  ) as [CellPath, number][];
  return {
    does: 'cell',
    path,
    value,
    more: Object.fromEntries(more),
    question: question.id,
    label: cellsInShort(session, cells),
  };
}
