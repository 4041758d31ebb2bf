import type { ActionsBlock, Button as ButtonElement } from '@slack/types';
import { LINK } from '../../dialogue/buttons.ts';
import type { Button, Option, QuestionRef } from '../../dialogue/message.ts';
import { cut, LIMITS } from '../limits.ts';
import { refOf } from './asked-ref.ts';
import { plain } from './text.ts';

/** Buttons that stand in one row before Slack wraps them on a phone. */
const ROW = 5;

/** The id of a block of ours: where it stands in its message, and which question its buttons answer. */
export const blockId = (asks: QuestionRef | undefined, part: string): string =>
  asks ? refOf(asks, part) : part;

/** Ids in one block must differ; messages of former releases keep theirs, so these stay as they are. */
function actionId({ name, value }: Button, at: number): string {
  if (name === 'start') return name;
  if (name === LINK) return `${LINK}:${value}`;
  return name === 'choose' || name === 'form' ? `${name}:${value}` : `card:${name}:${at}`;
}

/** Whose press an element's is: what `actionId` wrote, and the menu of places, which answers as a button does. */
export function pressName(id: string): string {
  const [kind = '', name = ''] = id.split(':');
  if (kind === 'card') return name;
  return kind === 'go' ? 'choose' : kind;
}

/** A button; `at`: its place among those of its part. */
export const buttonElement = (button: Button, at: number): ButtonElement => ({
  type: 'button',
  text: plain(cut(button.label, LIMITS.buttonText)),
  action_id: actionId(button, at),
  value: cut(button.value, LIMITS.buttonValue),
  ...(button.url === undefined ? {} : { url: button.url }),
  ...(button.style ? { style: button.style } : {}),
});

/** Buttons in rows. */
export function buttonRows(
  buttons: readonly Button[] = [],
  asks: QuestionRef | undefined,
  part: string,
): ActionsBlock[] {
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += ROW) {
    const row = buttons.slice(at, at + ROW);
    const elements = row.map((button, index) => buttonElement(button, at + index));
    rows.push({ type: 'actions', block_id: blockId(asks, `${part}.${at}`), elements });
  }
  return rows;
}

/** What can be chosen in a menu. */
export const optionElements = (options: readonly Option[]) =>
  options
    .slice(0, LIMITS.options)
    .map(({ value, label }) => ({ text: plain(cut(label, LIMITS.optionText)), value }));
