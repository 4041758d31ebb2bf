/// <reference lib="dom" />
import type { Fields } from '../json.ts';
import { act } from './api.ts';
import { NO_FIELDS } from './blocks/context-of.ts';
import { renderBlocks } from './blocks/render.ts';
import { h } from './dom.ts';
import { nameIn } from './message.ts';
import type { PageState } from './store.ts';

/** The app's Home tab as it was published for the person. */
export function homeNode(state: PageState): HTMLElement {
  const { home, me } = state.seen;
  if (!home) return h('div', { class: 'list' }, h('p', { class: 'message whole' }, '正在打开主页。'));
  const place = { view: home.id };
  const blocks = renderBlocks(home.blocks, {
    nameOf: (id) => nameIn(state, id),
    ...NO_FIELDS,
    press: async (element: Fields, block_id: string) => {
      await act(me.id, { do: 'press', in: place, action_id: String(element.action_id), block_id });
    },
    select: async (element: Fields, block_id: string, value: string) => {
      await act(me.id, { do: 'select', in: place, action_id: String(element.action_id), block_id, value });
    },
  });
  return h('div', { class: 'list' }, h('div', { class: 'message whole' }, blocks));
}
