/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { alert } from './alert.ts';
import { container } from './container.ts';
import { type BlockContext, list, words } from './context-of.ts';
import { dataTable } from './data-table.ts';
import { element } from './element.ts';
import { image } from './image.ts';
import { input } from './input.ts';
import { plan, task } from './plan.ts';
import { richText } from './rich-text.ts';
import { section } from './section.ts';
import { table } from './table.ts';
import { markup } from './text.ts';

type Renderer = (block: Fields, context: BlockContext) => HTMLElement;

const RENDERERS: Readonly<Record<string, Renderer>> = {
  rich_text: richText,
  section,
  table,
  data_table: dataTable,
  alert,
  plan,
  task_card: task,
  image,
  container: (block, context) => container(block, context, renderBlocks),
  input,
  header: (block) => h('div', { class: 'block header' }, words(block.text)),
  divider: () => h('hr', { class: 'block' }),
  context: (block, context) =>
    h(
      'div',
      { class: 'block context' },
      list(block, 'elements').map((one) =>
        h('span', {}, one.type === 'mrkdwn' ? markup(words(one), context) : words(one)),
      ),
    ),
  actions: (block, context) =>
    h(
      'div',
      { class: 'block actions' },
      list(block, 'elements').map((one) => element(one, String(block.block_id ?? ''), context)),
    ),
};

/** Blocks as the person sees them; one that is not known is shown as JSON, so that nothing is hidden. */
export function renderBlocks(blocks: readonly Fields[], context: BlockContext): HTMLElement[] {
  return blocks.map((block) => {
    const render = RENDERERS[String(block.type)];
    return render
      ? render(block, context)
      : h('div', { class: 'block' }, h('pre', {}, JSON.stringify(block, null, 1)));
  });
}
