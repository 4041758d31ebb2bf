/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, words } from './context-of.ts';
import { richText } from './rich-text.ts';

/** What a cell of a table shows. */
export function cell(value: Fields, context: BlockContext): Node {
  if (value.type === 'rich_text') return richText(value, context);
  return document.createTextNode(
    value.type === 'raw_number' ? String(value.text ?? value.value) : words(value),
  );
}

/** A table; its first row is the heading. */
export function table(block: Fields, context: BlockContext): HTMLElement {
  const rows = Array.isArray(block.rows) ? (block.rows as Fields[][]) : [];
  const [head, ...body] = rows;
  return h(
    'div',
    { class: 'block table-wrap', tabindex: '0', role: 'group', 'aria-label': '表格' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          (head ?? []).map((one) => h('th', { scope: 'col' }, cell(one, context))),
        ),
      ),
      h(
        'tbody',
        {},
        body.map((row) =>
          h(
            'tr',
            {},
            row.map((one) => h('td', {}, cell(one, context))),
          ),
        ),
      ),
    ),
  );
}
