/// <reference lib="dom" />
import type { User } from '../state/types.ts';
import { avatar } from './avatar.ts';
import { byId, h } from './dom.ts';
import type { PageState } from './store.ts';
import { unreadIn } from './unread.ts';

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
  const entry = (label: string, isCurrent: boolean, onclick: () => void, unread = 0) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: unread > 0 ? 'unread' : null,
          'aria-current': isCurrent ? 'true' : 'false',
          onclick,
        },
        h('span', {}, label),
        unread > 0
          ? h('span', { class: 'badge' }, String(unread), h('span', { class: 'visually-hidden' }, '条未读'))
          : null,
      ),
    );
  const { me, messages } = state.seen;
  byId('sidebar').replaceChildren(
    h('h1', {}, team),
    h('p', { class: 'about' }, '这台机器上的Slack工作区，仅供试用和测试'),
    h('label', { for: 'who' }, '以谁的身份'),
    h('div', { class: 'me' }, avatar(me.id, me.realName), who),
    h(
      'ul',
      {},
      entry('主页（应用）', state.isHome, actions.openHome),
      state.seen.channels.map((channel) =>
        entry(
          `${channel.isDm ? '私信 ' : channel.isPrivate ? '内部 ' : '# '}${channel.name}`,
          !state.isHome && channel.id === state.channel,
          () => actions.openChannel(channel.id),
          unreadIn(channel.id, me.id, messages[channel.id] ?? [], state.read),
        ),
      ),
    ),
  );
}
