/// <reference lib="dom" />
import { avatar } from './avatar.ts';
import { h } from './dom.ts';
import { type Begun, begunAt, type Mentionable, meant } from './mentions.ts';

/** Most people that are offered at once. */
const MOST = 8;

let lists = 0;

/** The list that opens while somebody is being mentioned: arrows choose, Enter and Tab take, Escape closes. */
export class Suggestions {
  readonly node: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #people: () => readonly Mentionable[];
  readonly #id = `suggestions-${++lists}`;
  #begun: Begun | null = null;
  #offered: readonly Mentionable[] = [];
  #chosen = 0;

  constructor(area: HTMLTextAreaElement, people: () => readonly Mentionable[]) {
    this.#area = area;
    this.#people = people;
    this.node = h('ul', {
      class: 'suggestions',
      role: 'listbox',
      id: this.#id,
      'aria-label': '可以提到的人',
    });
    this.node.hidden = true;
    area.setAttribute('aria-controls', this.#id);
    area.addEventListener('input', () => this.#look());
    area.addEventListener('blur', () => this.#close());
  }

  /** Takes a key that belongs to the open list; true when it did. */
  takes(event: KeyboardEvent): boolean {
    if (this.node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.#choose(this.#chosen + step);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(this.#offered[this.#chosen]);
    else if (event.key === 'Escape') this.#close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #look(): void {
    this.#begun = begunAt(this.#area.value, this.#area.selectionStart);
    this.#offered = this.#begun ? meant(this.#begun.typed, this.#people()).slice(0, MOST) : [];
    if (this.#offered.length === 0) this.#close();
    else {
      this.node.hidden = false;
      this.#choose(0);
    }
  }

  #choose(at: number): void {
    this.#chosen = (at + this.#offered.length) % this.#offered.length;
    this.node.replaceChildren(
      ...this.#offered.map((one, index) =>
        h(
          'li',
          {
            role: 'option',
            id: `${this.#id}-${index}`,
            'aria-selected': index === this.#chosen ? 'true' : 'false',
            onmousedown: (event) => {
              event.preventDefault();
              this.#take(one);
            },
          },
          avatar(one.id, one.realName),
          h('span', {}, one.realName),
          h('span', { class: 'only-you' }, `@${one.name}`),
        ),
      ),
    );
    this.#area.setAttribute('aria-activedescendant', `${this.#id}-${this.#chosen}`);
  }

  #take(one: Mentionable | undefined): void {
    if (!one || !this.#begun) return;
    const { at } = this.#begun;
    this.#area.setRangeText(`@${one.name} `, at, this.#area.selectionStart, 'end');
    this.#area.dispatchEvent(new Event('input'));
    this.#close();
  }

  #close(): void {
    this.node.hidden = true;
    this.#area.removeAttribute('aria-activedescendant');
  }
}
