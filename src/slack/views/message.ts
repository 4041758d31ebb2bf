import type { ActionsBlock, KnownBlock, RichTextBlock, SectionBlock } from '@slack/types';
import type { Item, Message, QuestionRef } from '../../dialogue/message.ts';
import { cut, LIMITS, pieces } from '../limits.ts';
import type { Composed } from '../plain-form.ts';
import { blockId, buttonElement, buttonRows, optionElements } from './buttons.ts';
import { folds } from './folds.ts';
import { quoteWithin, sharesOf } from './shares.ts';
import { planBlock, stepWords } from './steps.ts';
import { tableBlocks, tableWords } from './table.ts';
import { bare, escaped, paragraphs, plain, quotation, wordsOnly } from './text.ts';

/** The most characters of a text that is posted before its message. */
const SEPARATE = 8000;

/** An item with its one button beside it, or with its buttons below it. */
function itemBlocks(
  { text, small, buttons }: Item,
  asks: QuestionRef | undefined,
  part: string,
  most: number,
): (RichTextBlock | ActionsBlock | SectionBlock)[] {
  const [only, ...more] = buttons;
  if (!only || more.length > 0)
    return [...paragraphs(cut(small ? `${text}\n${small}` : text, most)), ...buttonRows(buttons, asks, part)];
  return [
    {
      type: 'section',
      block_id: blockId(asks, part),
      text: plain(cut(bare(text), most)),
      ...(small ? { fields: [{ type: 'mrkdwn' as const, text: wordsOnly(cut(small, most)) }] } : {}),
      accessory: buttonElement(only, 0),
    },
  ];
}

/** The places to go to, as a menu. */
function menu({ places = [], asks, lang }: Message): ActionsBlock[] {
  if (places.length === 0) return [];
  const placeholder = plain(lang === 'en' ? 'Go to' : '去某一项');
  const options = optionElements(places);
  return [
    {
      type: 'actions',
      block_id: blockId(asks, 'p'),
      elements: [{ type: 'static_select', action_id: 'go', placeholder, options }],
    },
  ];
}

/** What is folded away: under its title in a container, or open where that is not shown. */
function foldedBlocks({ folded, asks }: Message, isNewest: boolean, most: number): KnownBlock[] {
  if (!folded || folded.items.length === 0) return [];
  const { title, items } = folded;
  const entries = items.map((item, index) => itemBlocks(item, asks, `f${index}`, most));
  return isNewest ? folds(title, entries) : [...paragraphs(title), ...entries.flat()];
}

/**
 * A message as blocks, in the order in which its parts are seen. `isNewest`: with those that came to Slack in 2026 (data
 * tables, containers, plans), which older clients and workspaces do not take; else with those that all of them show.
 */
export function messageBlocks(message: Message, isNewest = true): KnownBlock[] {
  const { asks, progress, notices = [], text, steps, items = [] } = message;
  const share = sharesOf(message);
  const blocks: KnownBlock[] = [
    ...(progress ? [{ type: 'context' as const, elements: [plain(progress)] }] : []),
    ...paragraphs(cut(notices.join('\n'), share.notices)),
    ...paragraphs(cut(text, share.text)),
    ...(steps && isNewest ? [planBlock(steps, share.steps)] : []),
    ...(steps && !isNewest ? paragraphs(cut(stepWords(steps).join('\n'), share.steps)) : []),
    ...tableBlocks(message.table, share.table, isNewest),
    ...quotation(quoteWithin(message)),
    ...items.flatMap((item, index) => itemBlocks(item, asks, `i${index}`, share.item)),
    ...foldedBlocks(message, isNewest, share.item),
    ...buttonRows(message.buttons, asks, 'c'),
    ...menu(message),
    ...buttonRows(message.aside, asks, 'a'),
  ];
  return blocks.slice(0, LIMITS.messageBlocks);
}

/** What may be answered, for where no button can be shown. */
function answersLine({ asks, lang, buttons = [], aside = [] }: Message): string[] {
  const labels = [...buttons, ...aside].map(({ label }) => label);
  if (!asks || labels.length === 0) return [];
  return [
    lang === 'en'
      ? `Choices: ${labels.join(', ')}`
      : `可选：${labels.map((label) => `“${label}”`).join('、')}`,
  ];
}

/** A message in words alone, for where its blocks are refused. */
const messageWords = (message: Message): string =>
  [
    message.progress ?? '',
    ...(message.notices ?? []),
    message.text,
    ...stepWords(message.steps),
    ...tableWords(message.table),
    quoteWithin(message),
    ...[...(message.items ?? []), ...(message.folded?.items ?? [])].map(({ text, small }) =>
      small ? `${text}（${small}）` : text,
    ),
    ...answersLine(message),
  ]
    .filter((line) => line !== '')
    .join('\n');

/** What a notification shows of a message; escaping makes one character five at the most. */
function notificationOf({ notices = [], text }: Message): string {
  const words = [...notices, text].join('\n');
  const whole = escaped(cut(words, LIMITS.messageText));
  return whole.length <= LIMITS.messageText ? whole : escaped(cut(words, LIMITS.messageText / 5));
}

/** A message as it is sent. */
export const composed = (message: Message): Composed => ({
  text: notificationOf(message),
  blocks: messageBlocks(message),
  older: message.table?.caption || message.folded || message.steps ? messageBlocks(message, false) : null,
  words: messageWords(message),
  buttons: [
    ...buttonRows(message.buttons, message.asks, 'c'),
    ...buttonRows(message.aside, message.asks, 'a'),
  ],
});

/** A text too long to stand in its message, as the messages that are posted before it. */
export const quoteBefore = (message: Message): Composed[] =>
  !message.quote || quoteWithin(message)
    ? []
    : pieces(message.quote, SEPARATE).map((words) => ({
        text: notificationOf(message),
        blocks: quotation(words),
        older: null,
        words,
        buttons: [],
      }));
