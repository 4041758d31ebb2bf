/// <reference lib="dom" />
import type { User } from '../state/types.ts';
import { byId, h } from './dom.ts';
import type { PageState } from './store.ts';

/** What the side list can do. */
export interface SidebarActions {
  readonly switchTo: (user: string) => void;
  readonly openChannel: (channel: string) => void;
  readonly openHome: () => void;
}

/** Who one is, and the channels and conversations of that person. */
export function drawSidebar(
  state: PageState,
  people: readonly User[],
  team: string,
  actions: SidebarActions,
): void {
  const who = h(
    'select',
    { id: 'who', 'aria-label': '以谁的身份' },
    people.map((person) =>
      h('option', { value: person.id, selected: person.id === state.seen.me.id }, person.realName),
    ),
  ) as HTMLSelectElement;
  who.addEventListener('change', () => actions.switchTo(who.value));
  const entry = (label: string, isCurrent: boolean, onclick: () => void) =>
    h(
      'li',
      {},
      h('button', { type: 'button', 'aria-current': isCurrent ? 'true' : 'false', onclick }, label),
    );
  byId('sidebar').replaceChildren(
    h('h1', {}, team),
    h('label', { for: 'who' }, '以谁的身份'),
    who,
    h(
      'ul',
      {},
      entry('主页（应用）', state.isHome, actions.openHome),
      state.seen.channels.map((channel) =>
        entry(
          `${channel.isDm ? '私信 ' : channel.isPrivate ? '内部 ' : '# '}${channel.name}`,
          !state.isHome && channel.id === state.channel,
          () => actions.openChannel(channel.id),
        ),
      ),
    ),
  );
}
