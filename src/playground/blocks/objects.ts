import { LIMITS } from '../limits.ts';
import * as s from './shape.ts';

/** Plain text of 1 to `max` characters. */
export const plainText = (max: number): s.ObjectShape =>
  s.object({ text: s.string(max, 1), emoji: s.boolean }, ['text']);
/** Text with Slack's markup of 1 to `max` characters. */
export const mrkdwn = (max: number): s.ObjectShape =>
  s.object({ text: s.string(max, 1), verbatim: s.boolean }, ['text']);
/** A field that takes plain text alone. */
export const plain = (max: number): s.Shape => s.choice({ plain_text: plainText(max) });
/** A field that takes either kind of text. */
export const anyText = (max: number): s.Shape =>
  s.choice({ plain_text: plainText(max), mrkdwn: mrkdwn(max) });

/** The dialog that asks again before an action. */
export const confirm: s.Shape = s.object(
  {
    title: plain(LIMITS.confirm.title),
    text: anyText(LIMITS.confirm.text),
    confirm: plain(LIMITS.confirm.confirm),
    deny: plain(LIMITS.confirm.deny),
    style: s.oneOf('primary', 'danger'),
  },
  ['title', 'text', 'confirm', 'deny'],
);

/** An option of a menu: plain text. */
export const menuOption: s.Shape = s.object(
  {
    text: plain(LIMITS.option.text),
    value: s.string(LIMITS.option.value, 1),
    description: plain(LIMITS.option.description),
    url: s.string(LIMITS.option.url),
  },
  ['text', 'value'],
);

/** An option of radio buttons or checkboxes: either kind of text. */
export const choiceOption: s.Shape = s.object(
  {
    text: anyText(LIMITS.option.text),
    value: s.string(LIMITS.option.value, 1),
    description: anyText(LIMITS.option.description),
  },
  ['text', 'value'],
);

/** A named group of options of a menu. */
export const optionGroup: s.Shape = s.object(
  { label: plain(LIMITS.optionGroup.label), options: s.list(menuOption, LIMITS.optionGroup.options) },
  ['label', 'options'],
);

/** When typing into an input sends an action. */
export const dispatchConfig: s.Shape = s.object({
  trigger_actions_on: s.list(s.oneOf('on_enter_pressed', 'on_character_entered'), 2),
});

/** Which conversations a menu offers. */
export const conversationFilter: s.Shape = s.object({
  include: s.list(s.oneOf('im', 'mpim', 'private', 'public')),
  exclude_external_shared_channels: s.boolean,
  exclude_bot_users: s.boolean,
});

/** A file that is in Slack already, as the source of an image. */
export const slackFile: s.Shape = s.object({ id: s.string(), url: s.string() });

/** The alignment and wrapping of a table's column. */
export const columnSettings: s.Shape = s.object({
  align: s.oneOf('left', 'center', 'right'),
  is_wrapped: s.boolean,
});

/** How deep a list is indented, or how many lines a text box has. */
export const indent: s.Shape = s.number(0, 8);
