/// <reference lib="dom" />
import { h } from './dom.ts';

/** How many colours there are; their values stand in style.css. */
const COLOURS = 8;

/** The picture beside a message: a character of the name (a Chinese name is known by its last) on the id's colour. */
export function avatar(id: string, name: string): HTMLElement {
  const colour = [...id].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 997, 7) % COLOURS;
  const letter = (/^\w/.test(name) ? name.charAt(0).toUpperCase() : [...name].at(-1)) ?? '?';
  return h('span', { class: `avatar colour-${colour}`, 'aria-hidden': 'true' }, letter);
}
