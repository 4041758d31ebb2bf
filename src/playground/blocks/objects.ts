import { LIMITS } from '../limits.ts';
import {
  boolean,
  choice,
  list,
  number,
  type ObjectShape,
  object,
  oneOf,
  type Shape,
  string,
} from './shape.ts';

/** Plain text of 1 to `max` characters. */
export const plainText = (max: number): ObjectShape =>
  object({ text: string(max, 1), emoji: boolean }, ['text']);
/** Text with Slack's markup of 1 to `max` characters. */
export const mrkdwn = (max: number): ObjectShape =>
  object({ text: string(max, 1), verbatim: boolean }, ['text']);
/** A field that takes plain text alone. */
export const plain = (max: number): Shape => choice({ plain_text: plainText(max) });
/** A field that takes either kind of text. */
export const anyText = (max: number): Shape => choice({ plain_text: plainText(max), mrkdwn: mrkdwn(max) });

/** The dialog that asks again before an action. */
export const confirm: Shape = object(
  {
    title: plain(LIMITS.confirm.title),
    text: anyText(LIMITS.confirm.text),
    confirm: plain(LIMITS.confirm.confirm),
    deny: plain(LIMITS.confirm.deny),
    style: oneOf('primary', 'danger'),
  },
  ['title', 'text', 'confirm', 'deny'],
);

/** An option of a menu: plain text. */
export const menuOption: Shape = object(
  {
    text: plain(LIMITS.option.text),
    value: string(LIMITS.option.value, 1),
    description: plain(LIMITS.option.description),
    url: string(LIMITS.option.url),
  },
  ['text', 'value'],
);

/** An option of radio buttons or checkboxes: either kind of text. */
export const choiceOption: Shape = object(
  {
    text: anyText(LIMITS.option.text),
    value: string(LIMITS.option.value, 1),
    description: anyText(LIMITS.option.description),
  },
  ['text', 'value'],
);

/** A named group of options of a menu. */
export const optionGroup: Shape = object(
  { label: plain(LIMITS.optionGroup.label), options: list(menuOption, LIMITS.optionGroup.options) },
  ['label', 'options'],
);

/** When typing into an input sends an action. */
export const dispatchConfig: Shape = object({
  trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2),
});

/** Which conversations a menu offers. */
export const conversationFilter: Shape = object({
  include: list(oneOf('im', 'mpim', 'private', 'public')),
  exclude_external_shared_channels: boolean,
  exclude_bot_users: boolean,
});

/** A file that is in Slack already, as the source of an image. */
export const slackFile: Shape = object({ id: string(), url: string() });

/** The alignment and wrapping of a table's column. */
export const columnSettings: Shape = object({ align: oneOf('left', 'center', 'right'), is_wrapped: boolean });

/** How deep a list is indented, or how many lines a text box has. */
export const indent: Shape = number(0, 8);
