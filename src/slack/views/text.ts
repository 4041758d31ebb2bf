import type { PlainTextElement, RichTextBlock, RichTextSection } from '@slack/types';
import { MOST_READ, type SaidText } from '../../bot/origin.ts';
import { splitMentions } from '../../interview/mention.ts';
import { LIMITS, pieces } from '../limits.ts';

type SectionElement = RichTextSection['elements'][number];

/** Plain text for labels and buttons; never read as markup. */
export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** Text as it is, with the bot's own mentions of people as mentions. Rich text carries no markup to be misread. */
export function textElements(text: string): SectionElement[] {
  return splitMentions(text).flatMap((part, index): SectionElement[] =>
    part === '' ? [] : index % 2 === 1 ? [{ type: 'user', user_id: part }] : [{ type: 'text', text: part }],
  );
}

/** Paragraphs as rich text blocks, cut where a block ends. */
export const paragraphs = (text: string): RichTextBlock[] =>
  pieces(text, LIMITS.blockText).map((piece) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: textElements(piece) }],
  }));

/** A longer text set off as a quotation, such as a draft. */
export const quotation = (text: string): RichTextBlock[] =>
  pieces(text, LIMITS.blockText).map((piece) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: textElements(piece) }],
  }));

/** Text for `text` fields, which Slack reads as markup: the three characters that matter are escaped. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text for a block that knows no mentions: people stand in it by their ids. */
export const bare = (text: string): string => splitMentions(text).join('');

/** Text for a message without blocks: nothing in it is markup but the bot's own mentions of people. */
export const wordsOnly = (text: string): string =>
  splitMentions(text)
    .map((part, index) => (index % 2 === 1 ? `<@${part}>` : escaped(part)))
    .join('');

/** Control characters, invisible and direction-changing ones, and the private-use area that mentions are marked with. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;

/**
 * Incoming text as the person saw it: links as their address, Slack's escapes undone, nothing invisible. Tabs and
 * line breaks stay, since pasted tables live by them. What goes beyond what is read is cut off before any pattern sees it.
 */
export const incoming = (text: string): string =>
  text
    .slice(0, MOST_READ)
    .replace(
      /<((?:https?|mailto|tel):[^|<>]+)(?:\|([^<>]*))?>/g,
      (_, address: string, label?: string) => label ?? address,
    )
    .replace(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g, '@$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : ''));

/** What a person wrote to the bot, without the mention of the bot that addressed it; `bot` is the bot's own id. */
export const saidIn = (text: string, bot: string | undefined): SaidText => ({
  text: incoming(text.slice(0, MOST_READ).replaceAll(`<@${bot}>`, ' ')).trim(),
  isWhole: text.length <= MOST_READ,
});
