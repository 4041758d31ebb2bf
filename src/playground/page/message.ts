/// <reference lib="dom" />
import type { Fields } from '../json.ts';
import type { StoredMessage } from '../state/types.ts';
import { act } from './api.ts';
import type { BlockContext } from './blocks/context-of.ts';
import { renderBlocks } from './blocks/render.ts';
import { markup } from './blocks/text.ts';
import { h } from './dom.ts';
import type { PageState } from './store.ts';

/** What a message needs of the page around it. */
export interface MessageContext {
  readonly state: PageState;
  readonly openThread: ((ts: string) => void) | null;
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
    errors: {},
    typed: {},
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

function editButton(message: StoredMessage, state: PageState): HTMLElement | null {
  if (message.user !== state.seen.me.id || message.bot_id) return null;
  const edit = async () => {
    const text = window.prompt('修改这条消息', message.text);
    if (text) await act(state.seen.me.id, { do: 'edit', channel: message.channel, ts: message.ts, text });
  };
  return h('button', { class: 'replies', type: 'button', onclick: () => void edit() }, '修改');
}

const isOwnText = (message: StoredMessage): boolean => !message.bot_id;

/** A message with who, when and what; buttons act as the person of the page. */
export function messageNode(message: StoredMessage, context: MessageContext): HTMLElement {
  const { state, openThread } = context;
  const inside = blockContext(context, message);
  const blocks = (message.blocks ?? []) as Fields[];
  const isEphemeral = 'for' in message;
  const body =
    blocks.length > 0 && !isOwnText(message)
      ? renderBlocks(blocks, inside)
      : [h('div', { class: 'text' }, markup(message.text, inside))];
  const replies =
    openThread && message.reply_count
      ? h(
          'button',
          { class: 'replies', type: 'button', onclick: () => openThread(message.ts) },
          `${message.reply_count}条回复`,
        )
      : openThread && !isEphemeral
        ? h(
            'button',
            { class: 'replies', type: 'button', onclick: () => openThread(message.ts) },
            '在话题中回复',
          )
        : null;
  return h(
    'article',
    { class: isEphemeral ? 'message ephemeral' : 'message', 'data-ts': message.ts },
    h(
      'div',
      { class: 'who' },
      h('span', { class: 'name' }, nameIn(state, message.user)),
      message.bot_id ? h('span', { class: 'bot' }, '应用') : null,
      h('time', {}, clock(message.ts)),
      message.edited ? h('span', { class: 'edited' }, '（已修改）') : null,
      isEphemeral ? h('span', { class: 'only-you' }, '仅你可见') : null,
    ),
    body,
    files(message, state.seen.me.id),
    replies,
    editButton(message, state),
  );
}
