/// <reference lib="dom" />
import type { StoredMessage } from '../state/types.ts';
import { h } from './dom.ts';
import { type MessageContext, messageNode } from './message.ts';
import { cursorIn } from './redraw.ts';

/** How far from the end still counts as reading the newest (px). */
const NEAR_END = 80;

/** A list of messages that redraws only what changed, and keeps to the end while one reads there. */
export class MessageList {
  readonly node = h('div', { class: 'list', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  readonly #drawn = new Map<string, { signature: string; node: HTMLElement }>();

  /** Draws the messages, oldest first. */
  draw(messages: readonly StoredMessage[], context: MessageContext): void {
    const { scrollTop, scrollHeight, clientHeight } = this.node;
    const wasAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    const nodes = messages.map((message) => this.#nodeOf(message, context));
    const kept = new Set(messages.map(({ ts }) => ts));
    for (const ts of this.#drawn.keys()) if (!kept.has(ts)) this.#drawn.delete(ts);
    for (const [at, node] of nodes.entries()) {
      const there = this.node.children[at];
      if (there !== node) this.node.insertBefore(node, there ?? null);
    }
    while (this.node.children.length > nodes.length) this.node.lastElementChild?.remove();
    if (wasAtEnd) this.node.scrollTop = this.node.scrollHeight;
  }

  #nodeOf(message: StoredMessage, context: MessageContext): HTMLElement {
    const signature = JSON.stringify([message, context.isUnread?.(message.ts)]);
    const drawn = this.#drawn.get(message.ts);
    if (drawn?.signature === signature) return drawn.node;
    const node = messageNode(message, context);
    this.#drawn.set(message.ts, { signature, node });
    if (drawn) {
      const putBack = cursorIn(drawn.node);
      drawn.node.replaceWith(node);
      putBack(node);
    }
    return node;
  }
}
