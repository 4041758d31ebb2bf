import type { ContainerBlock, KnownBlock } from '@slack/types';
import { cut, LIMITS } from '../limits.ts';
import { plain } from './text.ts';

/** The most characters of a title, below the 150 that Slack takes: one line on a phone, however often it is repeated. */
const TITLE = 60;

type Held = ContainerBlock['child_blocks'][number];

/** Entries in lots that a container holds; none is torn apart. */
function lots(entries: readonly (readonly Held[])[]): Held[][] {
  const all: Held[][] = [];
  for (const entry of entries) {
    const last = all.at(-1);
    if (last && last.length + entry.length <= LIMITS.containerBlocks) last.push(...entry);
    else all.push([...entry]);
  }
  return all;
}

/** Entries folded away under their title; what one container does not hold goes on in the next. */
export const folds = (title: string, entries: readonly (readonly Held[])[]): KnownBlock[] =>
  lots(entries).map(
    (held, at): ContainerBlock => ({
      type: 'container',
      title: plain(at === 0 ? cut(title, TITLE) : `${cut(title, TITLE)}（${at + 1}）`),
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: held,
    }),
  );
