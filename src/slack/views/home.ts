import type { HomeView, KnownBlock } from '@slack/types';
import type { HomeEntry } from '../../bot/outbound.ts';
import { startButton } from '../../bot/start-form.ts';
import { buttonElement } from './buttons.ts';
import { paragraphs, plain } from './text.ts';

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
      { type: 'actions', block_id: 'home', elements: [buttonElement(startButton('开始填报'), 0)] },
    ],
  };
}
