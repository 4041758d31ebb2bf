import type { Message } from '../../dialogue/message.ts';
import { LIMITS } from '../limits.ts';

/** How many characters each part of one message may have. `item`: each of its items, folded away or not. */
export interface Shares {
  readonly notices: number;
  readonly text: number;
  readonly steps: number;
  readonly item: number;
  readonly table: number;
}

/** The most of each part; a text that stands alone may have more of it. */
const MOST = {
  notices: 2500,
  text: 2500,
  textAlone: 8000,
  quote: 3500,
  steps: 1500,
  items: 6000,
  item: 1200,
};

/** The least that something can be read by, however much else there is. */
const LEAST = { item: 40, steps: 500, table: 500 };

/** All parts together: what Slack takes of blocks' text, less what stands on buttons and in titles. */
const TOTAL = 9000;

/** A text to read that is short enough to stand in its message; "" for none, and for one that is posted before it. */
export const quoteWithin = ({ quote }: Message): string => (quote && quote.length <= MOST.quote ? quote : '');

/** Shares out the characters of a message: what is most needed takes first, a table what is left. */
export function sharesOf(message: Message): Shares {
  const { notices = [], text, steps, items = [], folded, table } = message;
  const told = [...items, ...(folded?.items ?? [])];
  let left = TOTAL - quoteWithin(message).length;
  const take = (wanted: number, most: number): number => {
    const got = Math.max(0, Math.min(wanted, most, left));
    left -= got;
    return got;
  };
  const isAlone = left === TOTAL && notices.length + told.length === 0 && !steps && !table;
  const shares = {
    text: take(text.length, isAlone ? MOST.textAlone : MOST.text),
    notices: take(notices.join('\n').length, MOST.notices),
  };
  const wanted = told.reduce((sum, { text, small = '' }) => sum + text.length + small.length, 0);
  const ofItems = take(wanted, MOST.items);
  const item = ofItems === wanted ? MOST.item : Math.floor(ofItems / told.length);
  const ofSteps = take(MOST.steps, steps ? MOST.steps : 0);
  return {
    ...shares,
    steps: Math.max(LEAST.steps, ofSteps),
    item: Math.min(MOST.item, Math.max(LEAST.item, item)),
    table: Math.min(LIMITS.tableCharacters, Math.max(LEAST.table, left)),
  };
}
