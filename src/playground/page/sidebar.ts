/// <reference lib="dom" />
import type { User } from '../state/types.ts';
import { avatar } from './avatar.ts';
import { byId, h } from './dom.ts';
import { redraw } from './redraw.ts';
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
  { seen, isHome, channel: current, read }: PageState,
  people: readonly User[],
  team: string,
  actions: SidebarActions,
): void {
  const { me, messages, channels } = seen;
  const entries = channels.map(({ id, name, isDm, isPrivate }) => ({
    id,
    label: `${isDm ? '私信 ' : isPrivate ? '内部 ' : '# '}${name}`,
    isCurrent: !isHome && id === current,
    unread: unreadIn(id, me.id, messages[id] ?? [], read),
  }));
  const root = byId('sidebar');
  const isDrawn = redraw(root, [me.id, isHome, entries], () => [
    h('h1', {}, team),
    h('p', { class: 'about' }, '这台机器上的Slack工作区，仅供试用和测试'),
    h('label', { for: 'who' }, '以谁的身份'),
    h('div', { class: 'me' }, avatar(me.id, me.realName), whoMenu(me.id, people, actions)),
    h(
      'ul',
      {},
      entry('主页（应用）', isHome, 0, actions.openHome),
      entries.map(({ id, label, isCurrent, unread }) =>
        entry(label, isCurrent, unread, () => actions.openChannel(id)),
      ),
    ),
  ]);
  // On a phone the list is a line that is longer than the screen.
  if (isDrawn)
    root.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function whoMenu(me: string, people: readonly User[], { switchTo }: SidebarActions): HTMLElement {
  const who = h(
    'select',
    { id: 'who', 'aria-label': '以谁的身份' },
    people.map((person) => h('option', { value: person.id, selected: person.id === me }, person.realName)),
  ) as HTMLSelectElement;
  who.addEventListener('change', () => switchTo(who.value));
  return who;
}

const entry = (label: string, isCurrent: boolean, unread: number, onclick: () => void): HTMLElement =>
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
