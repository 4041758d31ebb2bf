/// <reference lib="dom" />
import { h } from '../dom.ts';
import type { BlockContext } from './context-of.ts';

/** Slack's markup in `text` fields, as far as it is shown: mentions, links, and the three escapes. */
export function markup(text: string, { nameOf }: Pick<BlockContext, 'nameOf'>): Node[] {
  return text.split(/(<[^<>]+>)/).map((piece): Node => {
    const inner = /^<([^<>]+)>$/.exec(piece)?.[1];
    if (inner === undefined) return document.createTextNode(unescaped(piece));
    const [target = '', label] = inner.split('|');
    if (target.startsWith('@')) return h('span', { class: 'mention' }, `@${nameOf(target.slice(1))}`);
    if (target.startsWith('!') || target.startsWith('#'))
      return h('span', { class: 'mention' }, label ?? target);
    return h(
      'a',
      { href: unescaped(target), rel: 'noreferrer', target: '_blank' },
      unescaped(label ?? target),
    );
  });
}

/** The words of a message as they were typed: mentions as they are sent, links as their addresses. */
export const plainOf = (text: string): string =>
  unescaped(text.replace(/<(https?:[^<>|]+)(?:\|[^<>]*)?>/g, '$1'));

const unescaped = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
