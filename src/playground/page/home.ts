/// <reference lib="dom" />
import type { Fields } from '../json.ts';
import type { View } from '../state/types.ts';
import { act } from './api.ts';
import { NO_FIELDS } from './blocks/context-of.ts';
import { renderBlocks } from './blocks/render.ts';
import { h } from './dom.ts';
import { nameIn } from './message.ts';
import { redraw } from './redraw.ts';
import type { PageState } from './store.ts';

/** The app's Home tab as it was published for the person. */
export function drawHome(root: HTMLElement, state: PageState): void {
  const { home, me } = state.seen;
  redraw(root, [me.id, home?.id, home?.hash], () => [home ? homeNode(home, state) : waiting()]);
}

const waiting = () => h('p', { class: 'message whole' }, '正在打开主页。');

function homeNode(home: View, state: PageState): HTMLElement {
  const { me } = state.seen;
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
  return h('div', { class: 'message whole' }, blocks);
}
