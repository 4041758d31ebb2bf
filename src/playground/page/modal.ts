/// <reference lib="dom" />
import type { Fields } from '../json.ts';
import type { View } from '../state/types.ts';
import { act } from './api.ts';
import { type BlockContext, type Typed, words } from './blocks/context-of.ts';
import { renderBlocks } from './blocks/render.ts';
import { byId, h } from './dom.ts';
import { nameIn } from './message.ts';
import { cursorIn } from './redraw.ts';
import type { PageState } from './store.ts';

const CONTROLS = 'input, textarea, select, button, a[href]';

/** Shows the visible modal, keeps the focus inside it and gives it back afterwards. */
export class ModalHost {
  readonly #root = byId('modal-root');
  #shown = '';
  #id = '';
  #before: Element | null = null;
  #errors: Record<string, string> = {};
  #typed: Record<string, Typed> = {};
  readonly #reads = new Map<string, () => Typed>();

  /** Draws the topmost modal, unless it is the one that is drawn. */
  draw(state: PageState): void {
    const view = state.seen.modals.at(-1);
    const shown = view ? `${view.id}:${view.hash}` : '';
    if (shown === this.#shown) return;
    if (!this.#shown) this.#before = document.activeElement;
    this.#shown = shown;
    this.#errors = {};
    if (view?.id === this.#id) this.#change(view, state);
    else {
      this.#typed = {};
      if (view) this.#show(view, state);
      else this.#hide();
    }
    this.#id = view?.id ?? '';
  }

  /** Shows an open modal as the app has changed it: what was typed, the cursor and the place stay. */
  #change(view: View, state: PageState): void {
    this.#typed = Object.fromEntries([...this.#reads].map(([block, read]) => [block, read()]));
    const putBack = cursorIn(this.#root);
    const place = () => this.#root.querySelector('.body');
    const top = place()?.scrollTop ?? 0;
    this.#show(view, state);
    place()?.scrollTo({ top });
    putBack(this.#root);
  }

  #hide(): void {
    this.#root.replaceChildren();
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  #show(view: View, state: PageState): void {
    const me = state.seen.me.id;
    const close = () => void act(me, { do: 'close', view: view.id });
    const filled = () => {
      const typed = [...this.#reads].map(([block, read]) => [block, read()] as const);
      this.#typed = Object.fromEntries(typed);
      return Object.fromEntries(
        typed.map(([block, value]) => [block, typeof value === 'string' ? value || null : [...value]]),
      );
    };
    const submit = async () => {
      const acted = await act(me, { do: 'submit', view: view.id, values: filled() });
      if (!acted.errors) return;
      this.#errors = acted.errors;
      this.#show(view, state);
      this.#root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    };
    this.#reads.clear();
    const context: BlockContext = {
      nameOf: (id) => nameIn(state, id),
      errors: this.#errors,
      typed: this.#typed,
      people: state.seen.people.filter(({ isBot }) => !isBot),
      reads: this.#reads,
      press: async (element: Fields, block_id: string) => {
        const action_id = String(element.action_id);
        await act(me, { do: 'press', in: { view: view.id }, action_id, block_id, values: filled() });
      },
      select: async (element: Fields, block_id: string, value: string) => {
        await act(me, {
          do: 'select',
          in: { view: view.id },
          action_id: String(element.action_id),
          block_id,
          value,
          values: filled(),
        });
      },
    };
    const title = words(view.title);
    const form = h(
      'form',
      { class: 'modal', novalidate: true },
      h(
        'header',
        {},
        h('h2', {}, title),
        h('button', { class: 'button', type: 'button', onclick: close }, '关闭'),
      ),
      h('div', { class: 'body' }, renderBlocks(view.blocks, context)),
      h(
        'footer',
        {},
        h('button', { class: 'button', type: 'button', onclick: close }, words(view.close) || '取消'),
        view.submit ? h('button', { class: 'button primary', type: 'submit' }, words(view.submit)) : null,
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit();
    });
    form.addEventListener('keydown', (event) => this.#keys(event, form, close));
    const dialog = h(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      form,
    );
    this.#root.replaceChildren(h('div', { class: 'backdrop' }, dialog));
    form.querySelector<HTMLElement>('.body input, .body textarea, .body select')?.focus();
  }

  #keys(event: KeyboardEvent, form: HTMLElement, close: () => void): void {
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab') return;
    const all = [...form.querySelectorAll<HTMLElement>(CONTROLS)];
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  }
}
