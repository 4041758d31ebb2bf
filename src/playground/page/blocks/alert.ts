/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, part, words } from './context-of.ts';
import { markup } from './text.ts';

/** How a level is called by what reads the page aloud. */
const LEVELS: Readonly<Record<string, string>> = {
  info: '提示',
  warning: '注意',
  error: '有误',
  success: '完成',
};

/** A notice: its text on the colour of its level. */
export function alert(block: Fields, context: BlockContext): HTMLElement {
  const level = String(block.level ?? 'default');
  const text = part(block, 'text');
  return h(
    'div',
    { class: `block alert ${level}`, role: 'note', 'aria-label': LEVELS[level] ?? '说明' },
    text.type === 'mrkdwn' ? markup(words(text), context) : words(text),
  );
}
