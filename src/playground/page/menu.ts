/// <reference lib="dom" />
import { h } from './dom.ts';

/** An entry of a menu: what it is called, what it is for, what it does. */
export interface Entry {
  readonly label: string;
  readonly hint?: string;
  readonly choose: () => void;
}

/** A button that opens a menu: Escape and a press beside it close it, arrows move in it. */
export function menuButton(label: string, text: string, entries: readonly Entry[]): HTMLElement {
  const list = h('div', { class: 'menu', role: 'menu', 'aria-label': label });
  list.hidden = true;
  const button = h(
    'button',
    {
      class: 'quiet',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': label,
    },
    text,
  );
  const show = (isOpen: boolean) => {
    const hadFocus = list.contains(document.activeElement);
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) list.querySelector<HTMLElement>('button')?.focus();
    else if (hadFocus) button.focus();
  };
  list.append(
    ...entries.map(({ label, hint, choose }) =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          onclick: () => {
            show(false);
            choose();
          },
        },
        label,
        hint ? h('span', { class: 'only-you' }, hint) : null,
      ),
    ),
  );
  const box = h('div', { class: 'menu-box' }, button, list);
  button.addEventListener('click', () => show(list.hidden !== false));
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const items = [...list.querySelectorAll('button')];
    if (event.key === 'Escape' && !list.hidden) show(false);
    else if (step !== undefined && !list.hidden) {
      const at = items.indexOf(document.activeElement as HTMLButtonElement);
      items[(at + step + items.length) % items.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  return box;
}
