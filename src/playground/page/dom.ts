/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Child = Node | string | null | undefined | false;
type Props = Readonly<
  Record<string, string | boolean | number | null | undefined | ((event: Event) => void)>
>;

/** Makes an element: properties that begin with "on" are listeners, the rest attributes. Text is always text. */
export function h(
  tag: string,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat()) {
    if (child) element.append(child);
  }
  return element;
}

/** The element of an id that the page is made of. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** Says something in passing, below everything else. */
export function toast(text: string): void {
  const note = h('div', { class: 'note' }, text);
  byId('toast').append(note);
  setTimeout(() => note.remove(), 6000);
}
