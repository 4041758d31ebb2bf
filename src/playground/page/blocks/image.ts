/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { words } from './context-of.ts';

/** A picture is named, not loaded: this page asks nothing of the outside. */
export function image(block: Fields): HTMLElement {
  return h(
    'figure',
    { class: 'block', role: 'img', 'aria-label': String(block.alt_text ?? '') },
    h('figcaption', {}, `图片：${words(block.title) || String(block.alt_text ?? '')}`),
  );
}
