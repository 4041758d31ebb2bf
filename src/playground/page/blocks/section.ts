/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, part, words } from './context-of.ts';
import { element } from './element.ts';
import { markup } from './text.ts';

const shown = (text: Fields, context: BlockContext): Node[] =>
  text.type === 'mrkdwn' ? markup(words(text), context) : [document.createTextNode(words(text))];

/** A section: its text, its fields, and what stands beside it. */
export function section(block: Fields, context: BlockContext): HTMLElement {
  const fields = list(block, 'fields').map((field) => h('div', { class: 'text' }, shown(field, context)));
  const accessory = part(block, 'accessory');
  return h(
    'div',
    { class: 'block' },
    block.text ? h('div', { class: 'text' }, shown(part(block, 'text'), context)) : null,
    fields,
    accessory.type ? element(accessory, String(block.block_id ?? ''), context) : null,
  );
}
