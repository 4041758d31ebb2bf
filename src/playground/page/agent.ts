/// <reference lib="dom" />
import { act } from './api.ts';
import { h } from './dom.ts';
import { redraw } from './redraw.ts';
import type { PageState } from './store.ts';

/**
 * What one could write to the app, above the box: in a direct message what it set last, else what its manifest says; where
 * nothing was said yet in a channel, how to be heard by the app there.
 */
export function drawAgent(root: HTMLElement, state: PageState): void {
  const { seen, channel } = state;
  const isNew = (seen.messages[channel] ?? []).length === 0;
  redraw(root, [seen.me.id, channel, seen.prompts[channel], isNew], () =>
    [agentNode(state, isNew)].filter((node) => node !== null),
  );
}

/** How an app is spoken to in a channel: it answers nothing that is not meant for it. */
function channelNode({ seen }: PageState): HTMLElement | null {
  const [command] = seen.app.commands;
  if (!command) return null;
  return h(
    'p',
    { class: 'agent' },
    `这里还没有消息。要应用回答，请发 ${command.command}，或在话里@它；也可以打开左边的主页、私信。`,
  );
}

function agentNode(state: PageState, isNew: boolean): HTMLElement | null {
  const { seen, channel } = state;
  if (!seen.channels.find(({ id }) => id === channel)?.isDm) return isNew ? channelNode(state) : null;
  const set = seen.prompts[channel];
  const prompts = set
    ? set.prompts.map(({ title, message }) => ({ title: String(title), message: String(message) }))
    : (seen.app.agent?.prompts ?? []);
  if (!set && !(isNew && seen.app.agent)) return null;
  return h(
    'div',
    { class: 'agent', role: 'group', 'aria-label': '可以这样开始' },
    isNew && seen.app.agent ? h('p', {}, seen.app.agent.description) : null,
    set?.title ? h('p', {}, set.title) : null,
    prompts.map(({ title, message }) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => void act(seen.me.id, { do: 'say', channel, text: message }),
        },
        title,
      ),
    ),
  );
}
