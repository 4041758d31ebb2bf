import type { Notice } from '../../bot/outbound.ts';
import type { Message } from '../../dialogue/message.ts';
import { cut, LIMITS } from '../limits.ts';
import type { Composed } from '../plain-form.ts';
import { cardBlocks, cardButtons, cardWords } from './card-message.ts';
import { startButton } from './home.ts';
import { escaped, paragraphs } from './text.ts';

/** A notice as a message. */
export function noticeMessage({ text, startButton: label }: Notice): Composed {
  const buttons = label
    ? [{ type: 'actions' as const, block_id: 'start', elements: [startButton(label)] }]
    : [];
  const blocks = [...paragraphs(text), ...buttons];
  return { text: escaped(cut(text, LIMITS.messageText)), blocks, words: text, buttons };
}

const cardMessage = (card: Message): Composed => ({
  text: escaped(cut(card.text, LIMITS.messageText)),
  blocks: cardBlocks(card),
  words: cardWords(card),
  buttons: cardButtons(card),
});

/** A notice or card as a message. */
export const composed = (said: Notice | Message): Composed =>
  'startButton' in said ? noticeMessage(said) : cardMessage(said);
