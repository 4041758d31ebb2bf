import type { HomeView, KnownBlock } from '@slack/types';
import type { HomeEntry } from '../../bot/outbound.ts';
import { paragraphs, plain } from './text.ts';

/** The button that opens the start form, wherever it stands. */
export const startButton = (label: string) => ({
  type: 'button' as const,
  text: plain(label),
  action_id: 'start',
  style: 'primary' as const,
});

/** The Home tab: what is in progress and the one main button. */
export function homeView(entries: readonly HomeEntry[]): HomeView {
  const list: KnownBlock[] =
    entries.length === 0
      ? paragraphs('还没有开始任何一份年报。')
      : entries.flatMap(({ title, state }) => paragraphs(`${title}：${state}`));
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('政府信息公开工作年度报告') },
      ...list,
      { type: 'actions', block_id: 'home', elements: [startButton('开始填报')] },
    ],
  };
}
