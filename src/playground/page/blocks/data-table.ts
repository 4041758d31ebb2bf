/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import type { BlockContext } from './context-of.ts';
import { cell } from './table.ts';

/** Rows on a page where the app says nothing: blocks/data-table-block. */
const PAGE = 5;

type Row = readonly Fields[];

/** By which column the rows are ordered, and in which direction. */
interface Order {
  readonly column: number;
  readonly way: 1 | -1;
}

const textOf = (value: Fields | undefined): string =>
  value === undefined
    ? ''
    : value.type === 'raw_number'
      ? String(value.value)
      : JSON.stringify(value.text ?? value);

function compared(a: Row, b: Row, { column, way }: Order): number {
  const [left, right] = [a[column], b[column]];
  const numbers = left?.type === 'raw_number' && right?.type === 'raw_number';
  const order = numbers
    ? Number(left.value) - Number(right.value)
    : textOf(left).localeCompare(textOf(right), 'zh-CN', { numeric: true });
  return order * way;
}

/** A table in pages whose headings order it; it keeps its place while the message stands. */
export function dataTable(block: Fields, context: BlockContext): HTMLElement {
  const [head = [], ...body] = Array.isArray(block.rows) ? (block.rows as Row[]) : [];
  const size = Number(block.page_size ?? PAGE);
  const pages = Math.max(1, Math.ceil(body.length / size));
  const named = Number(block.row_header_column_index ?? 0);
  let order: Order | null = null;
  let page = 0;
  const box = h('div', {
    class: 'block table-wrap',
    tabindex: '0',
    role: 'group',
    'aria-label': String(block.caption),
  });

  const heading = (one: Fields, column: number): HTMLElement => {
    const way = order?.column === column ? order.way : 0;
    const turn = () => {
      order = { column, way: way === 1 ? -1 : 1 };
      page = 0;
      draw();
      box.querySelectorAll<HTMLElement>('th button')[column]?.focus();
    };
    return h(
      'th',
      { scope: 'col', 'aria-sort': way === 0 ? 'none' : way === 1 ? 'ascending' : 'descending' },
      h(
        'button',
        { type: 'button', class: 'quiet', onclick: turn },
        cell(one, context),
        way === 0 ? '' : way === 1 ? ' ▲' : ' ▼',
      ),
    );
  };
  const turnTo = (wanted: number, label: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        disabled: wanted < 0 || wanted >= pages,
        onclick: () => {
          page = wanted;
          draw();
        },
      },
      label,
    );
  const draw = (): void => {
    const by = order;
    const rows = by ? body.toSorted((a, b) => compared(a, b, by)) : body;
    const shown = rows.slice(page * size, (page + 1) * size);
    box.replaceChildren(
      h(
        'table',
        {},
        h('caption', {}, String(block.caption)),
        h('thead', {}, h('tr', {}, head.map(heading))),
        h(
          'tbody',
          {},
          shown.map((row) =>
            h(
              'tr',
              {},
              row.map((one, at) =>
                h(at === named ? 'th' : 'td', at === named ? { scope: 'row' } : {}, cell(one, context)),
              ),
            ),
          ),
        ),
      ),
      pages > 1
        ? h(
            'div',
            { class: 'pages' },
            turnTo(page - 1, '上一页'),
            h('span', {}, `第${page + 1}页，共${pages}页`),
            turnTo(page + 1, '下一页'),
          )
        : '',
    );
  };
  draw();
  return box;
}
