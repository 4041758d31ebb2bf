/// <reference lib="dom" />
import type { Fields } from '../json.ts';
import type { StoredMessage } from '../state/types.ts';
import { act } from './api.ts';
import { avatar } from './avatar.ts';
import { type BlockContext, NO_FIELDS } from './blocks/context-of.ts';
import { renderBlocks } from './blocks/render.ts';
import { markup, plainOf } from './blocks/text.ts';
import { h } from './dom.ts';
import { type Entry, menuButton } from './menu.ts';
import type { PageState } from './store.ts';

/** What a message needs of the page around it. */
export interface MessageContext {
  readonly state: PageState;
  readonly openThread: ((ts: string) => void) | null;
  /** Whether a thread holds what this person has not read. */
  readonly isUnread?: (ts: string) => boolean;
}

/** The name of a person by id. */
export const nameIn = ({ seen }: PageState, id: string): string =>
  seen.people.find((person) => person.id === id)?.realName ?? id;

/** How elements of a message act: as the person of the page, on this very message. */
function blockContext({ state }: MessageContext, message: StoredMessage): BlockContext {
  const me = state.seen.me.id;
  const place = { channel: message.channel, ts: message.ts };
  return {
    nameOf: (id) => nameIn(state, id),
    ...NO_FIELDS,
    press: async (element, block_id) => {
      const value = element.value === undefined ? {} : { value: String(element.value) };
      await act(me, { do: 'press', in: place, action_id: String(element.action_id), block_id, ...value });
    },
    select: async (element, block_id, value) => {
      await act(me, { do: 'select', in: place, action_id: String(element.action_id), block_id, value });
    },
  };
}

const clock = (ts: string): string =>
  new Date(Number(ts) * 1000).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });

function files(message: StoredMessage, me: string): HTMLElement[] {
  return (message.files ?? []).map((file) =>
    h(
      'a',
      {
        class: 'file',
        href: `/client/files/${file.id}/${encodeURIComponent(file.name)}?as=${me}`,
        download: file.name,
      },
      `${file.title || file.name}`,
      h('span', { class: 'only-you' }, `${Math.ceil(file.size / 1024)} KB · 下载`),
    ),
  );
}

/** Turns a message into a box to change it in; Escape leaves it as it is. */
function edit(node: HTMLElement, message: StoredMessage, me: string): void {
  const area = h('textarea', { 'aria-label': '修改消息', rows: '2' }) as HTMLTextAreaElement;
  area.value = plainOf(message.text);
  const end = () => {
    box.replaceWith(...shown);
    node.querySelector<HTMLElement>('.menu-box > button')?.focus();
  };
  const save = async () => {
    const text = area.value.trim();
    end();
    if (text) await act(me, { do: 'edit', channel: message.channel, ts: message.ts, text });
  };
  const box = h(
    'form',
    { class: 'editing' },
    area,
    h('button', { class: 'button', type: 'button', onclick: end }, '取消'),
    h('button', { class: 'button primary', type: 'submit' }, '保存'),
  );
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  });
  const shown = [...node.querySelectorAll<HTMLElement>('.text, .block')];
  shown[0]?.before(box);
  for (const one of shown) one.remove();
  area.focus();
}

/** What may be done with a message: the app's shortcuts beside messages, and a change of one's own words. */
function moreMenu(message: StoredMessage, state: PageState, node: () => HTMLElement): HTMLElement | null {
  const me = state.seen.me.id;
  const { channel, ts } = message;
  const own: Entry[] =
    message.user === me && !message.bot_id
      ? [{ label: '修改', choose: () => edit(node(), message, me) }]
      : [];
  const ofApp = state.seen.app.shortcuts
    .filter(({ type }) => type === 'message')
    .map(
      ({ name, description, callbackId }): Entry => ({
        label: name,
        hint: description,
        choose: () => void act(me, { do: 'shortcut', callback_id: callbackId, beside: { channel, ts } }),
      }),
    );
  const entries = [...own, ...ofApp];
  return 'for' in message || entries.length === 0 ? null : menuButton('更多操作', '⋯', entries);
}

function threadButton(message: StoredMessage, { openThread, isUnread }: MessageContext): HTMLElement | null {
  if (!openThread || ('for' in message && !message.reply_count)) return null;
  const count = message.reply_count ?? 0;
  const isNew = count > 0 && isUnread?.(message.ts) === true;
  return h(
    'button',
    { class: isNew ? 'replies new' : 'replies', type: 'button', onclick: () => openThread(message.ts) },
    count > 0 ? `${count}条回复` : '在话题中回复',
    isNew ? h('span', { class: 'only-you' }, '有新回复') : null,
  );
}

const isOwnText = (message: StoredMessage): boolean => !message.bot_id;

/** A message with who, when and what; buttons act as the person of the page. */
export function messageNode(message: StoredMessage, context: MessageContext): HTMLElement {
  const { state } = context;
  const inside = blockContext(context, message);
  const blocks = (message.blocks ?? []) as Fields[];
  const isEphemeral = 'for' in message;
  const name = nameIn(state, message.user);
  const body =
    blocks.length > 0 && !isOwnText(message)
      ? renderBlocks(blocks, inside)
      : [h('div', { class: 'text' }, markup(message.text, inside))];
  const node: HTMLElement = h(
    'article',
    {
      class: isEphemeral ? 'message ephemeral' : 'message',
      'data-ts': message.ts,
      'aria-label': `${name}的消息`,
    },
    avatar(message.user, name),
    h(
      'div',
      { class: 'said' },
      h(
        'div',
        { class: 'who' },
        h('span', { class: 'name' }, name),
        message.bot_id ? h('span', { class: 'bot' }, '应用') : null,
        h('time', {}, clock(message.ts)),
        message.edited ? h('span', { class: 'edited' }, '（已修改）') : null,
        isEphemeral ? h('span', { class: 'only-you' }, '仅你可见') : null,
      ),
      body,
      files(message, state.seen.me.id),
      h(
        'div',
        { class: 'doings' },
        threadButton(message, context),
        moreMenu(message, state, () => node),
      ),
    ),
  );
  return node;
}
