import type { KnownBlock } from '@slack/types';
import type { Delivery } from '../bot/outbound.ts';
import type { Prompt } from '../interview/prompt/prompt.ts';
import type { Lang } from '../report/language.ts';
import { metadataOf } from './sent-before.ts';
import { promptBlocks } from './views/prompt-message.ts';

/** What a change of a message says. */
interface Change {
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly metadata: ReturnType<typeof metadataOf>;
}

const buttonless = (prompt: Prompt): Prompt => ({
  ...prompt,
  items: prompt.items.map((item) => ({ ...item, choices: [] })),
  choices: [],
  places: [],
  aside: [],
});

/** A question without its buttons, written down for when another one has come. */
export const retiredOf = (prompt: Prompt, lang: Lang, text: string, delivery: Delivery): string =>
  JSON.stringify({
    text,
    blocks: promptBlocks(buttonless(prompt), lang),
    metadata: metadataOf(delivery),
  } satisfies Change);

/** Reads what was written down. */
export const readRetired = (retired: string): Change => JSON.parse(retired) as Change;
