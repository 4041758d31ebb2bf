/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, part, words } from './context-of.ts';
import { richText } from './rich-text.ts';

/** How the state of a task is shown and read aloud. */
const STATES: Readonly<Record<string, string>> = {
  pending: '未开始',
  in_progress: '进行中',
  complete: '已完成',
  error: '未成功',
};

/** One step: its state, its title, what is said of it. */
export function task(block: Fields, context: BlockContext): HTMLElement {
  const state = String(block.status ?? 'pending');
  const said = ['details', 'output'].map((name) => part(block, name)).filter(({ type }) => type);
  return h(
    'div',
    { class: `block task ${state}` },
    h('span', { class: 'state' }, STATES[state] ?? state),
    h('span', {}, words(block.title)),
    said.map((one) => richText(one, context)),
  );
}

/** A plan: its title and its steps in order. */
export function plan(block: Fields, context: BlockContext): HTMLElement {
  return h(
    'div',
    { class: 'block plan' },
    h('strong', {}, words(block.title)),
    h(
      'ol',
      {},
      list(block, 'tasks').map((one) => h('li', {}, task(one, context))),
    ),
  );
}
