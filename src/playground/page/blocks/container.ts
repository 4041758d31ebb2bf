/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, part, words } from './context-of.ts';
import { richText } from './rich-text.ts';

type RenderAll = (blocks: readonly Fields[], context: BlockContext) => HTMLElement[];

/** Blocks under one title; where the app lets them be folded away, the title folds them. */
export function container(block: Fields, context: BlockContext, renderAll: RenderAll): HTMLElement {
  const rich = part(block, 'rich_text_title');
  const title = rich.type ? richText(rich, context) : h('strong', {}, words(block.title));
  const subtitle = block.subtitle ? h('span', { class: 'only-you' }, words(block.subtitle)) : null;
  const held = renderAll(list(block, 'child_blocks'), context);
  const kind = `block container ${String(block.width ?? 'standard')}`;
  if (block.is_collapsible !== true) return h('div', { class: kind }, title, subtitle, held);
  return h(
    'details',
    { class: kind, open: block.default_collapsed !== true },
    h('summary', {}, title, subtitle),
    held,
  );
}
