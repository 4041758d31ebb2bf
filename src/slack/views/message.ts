import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { Item, Message, QuestionRef } from '../../dialogue/message.ts';
import { cut, LIMITS, pieces } from '../limits.ts';
import type { Composed } from '../plain-form.ts';
import { blockId, buttonElement, buttonRows, optionElements } from './buttons.ts';
import { tableBlock, tableWords } from './table.ts';
import { bare, escaped, paragraphs, plain, quotation, wordsOnly } from './text.ts';

/** How the characters of one message are shared out, so that together they stay below what Slack takes. */
const SHARE = {
  message: 8000,
  notices: 2500,
  text: 2500,
  quote: 3500,
  items: 6000,
  item: [300, 1200],
  separate: 8000,
} as const;

/** How many characters each of so many items may have. */
const itemShare = (items: number): number =>
  Math.min(SHARE.item[1], Math.max(SHARE.item[0], Math.floor(SHARE.items / Math.max(items, 1))));

/** A text to read that is short enough to stand in its message; "" for none, and for one that is posted before it. */
const quoteWithin = ({ quote }: Message): string => (quote && quote.length <= SHARE.quote ? quote : '');

/** How many characters the text may have: its share, and what nothing else of its message takes. */
function textShare(message: Message): number {
  const { notices = [], items = [] } = message;
  const others = notices.length + quoteWithin(message).length + items.length;
  return others === 0 ? SHARE.message : SHARE.text;
}

/** An item with its one button beside it, or with its buttons below it. */
function itemBlocks(
  { text, small, buttons }: Item,
  asks: QuestionRef | undefined,
  part: string,
  most: number,
): KnownBlock[] {
  const [only, ...more] = buttons;
  if (!only || more.length > 0)
    return [...paragraphs(cut(small ? `${text}\n${small}` : text, most)), ...buttonRows(buttons, asks, part)];
  return [
    {
      type: 'section',
      block_id: blockId(asks, part),
      text: plain(cut(bare(text), most)),
      ...(small ? { fields: [{ type: 'mrkdwn' as const, text: wordsOnly(small) }] } : {}),
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

/** A message as blocks, in the order in which its parts are seen. */
export function messageBlocks(message: Message): KnownBlock[] {
  const { asks, progress, notices = [], text, table, items = [] } = message;
  const most = itemShare(items.length);
  const blocks: KnownBlock[] = [
    ...(progress ? [{ type: 'context' as const, elements: [plain(progress)] }] : []),
    ...paragraphs(cut(notices.join('\n'), SHARE.notices)),
    ...paragraphs(cut(text, textShare(message))),
    ...(table && table.rows.length > 0 ? [tableBlock(table)] : []),
    ...quotation(quoteWithin(message)),
    ...items.flatMap((item, index) => itemBlocks(item, asks, `i${index}`, most)),
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
    ...tableWords(message.table),
    quoteWithin(message),
    ...(message.items ?? []).map(({ text, small }) => (small ? `${text}（${small}）` : text)),
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
    : pieces(message.quote, SHARE.separate).map((words) => ({
        text: notificationOf(message),
        blocks: quotation(words),
        words,
        buttons: [],
      }));
