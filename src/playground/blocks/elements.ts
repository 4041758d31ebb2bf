import { LIMITS } from '../limits.ts';
import {
  choiceOption,
  confirm,
  conversationFilter,
  dispatchConfig,
  menuOption,
  optionGroup,
  plain,
  slackFile,
} from './objects.ts';
import { richText } from './rich-text.ts';
import type { ObjectShape, Rule, Shape } from './shape.ts';
import { boolean, choice, list, number, object, oneOf, string } from './shape.ts';

const action_id = string(LIMITS.actionId, 1);
const placeholder = plain(LIMITS.placeholder);
const asked = { action_id, confirm, focus_on_load: boolean };
const picked = { ...asked, placeholder };
const typed = { action_id, placeholder, dispatch_action_config: dispatchConfig, focus_on_load: boolean };
const date = { kind: 'string', pattern: /^\d{4}-\d{2}-\d{2}$/ } as const;
const decimal = { kind: 'string', pattern: /^-?\d+(\.\d+)?$/ } as const;

const optionsOrGroups: Rule = (value, pointer) =>
  (value.options === undefined) === (value.option_groups === undefined)
    ? [{ message: 'must provide either options or option_groups', pointer }]
    : [];

const minimumBelowMaximum: Rule = (value, pointer) =>
  value.min_value !== undefined && Number(value.min_value) > Number(value.max_value ?? Infinity)
    ? [{ message: 'min_value must be less than or equal to max_value', pointer }]
    : [];

const decimalsDeclared: Rule = (value, pointer) =>
  value.is_decimal_allowed === false
    ? ['initial_value', 'min_value', 'max_value']
        .filter((name) => String(value[name] ?? '').includes('.'))
        .map((name) => ({ message: 'must be an integer', pointer: `${pointer}/${name}` }))
    : [];

const menu = {
  ...picked,
  options: list(menuOption, LIMITS.select.options),
  option_groups: list(optionGroup, LIMITS.select.groups),
};
const choices = { ...asked, options: list(choiceOption, LIMITS.choices.options) };
const many = { max_selected_items: number(1) };
const conversations = {
  ...picked,
  default_to_current_conversation: boolean,
  response_url_enabled: boolean,
  filter: conversationFilter,
};

const feedback = object(
  { text: plain(LIMITS.button.text), value: string(LIMITS.button.value), accessibility_label: string(75) },
  ['text', 'value'],
);

/** Every interactive element that is known here, by type. */
export const ELEMENTS = {
  button: object(
    {
      action_id,
      confirm,
      text: plain(LIMITS.button.text),
      value: string(LIMITS.button.value),
      url: string(LIMITS.button.url),
      style: oneOf('primary', 'danger'),
      accessibility_label: string(LIMITS.button.accessibilityLabel),
    },
    ['text'],
  ),
  static_select: object({ ...menu, initial_option: menuOption }, [], [optionsOrGroups]),
  multi_static_select: object({ ...menu, ...many, initial_options: list(menuOption) }, [], [optionsOrGroups]),
  users_select: object({ ...picked, initial_user: string() }),
  multi_users_select: object({ ...picked, ...many, initial_users: list(string(), undefined, 0) }),
  conversations_select: object({ ...conversations, initial_conversation: string() }),
  multi_conversations_select: object({ ...conversations, ...many, initial_conversations: list(string()) }),
  channels_select: object({ ...picked, initial_channel: string(), response_url_enabled: boolean }),
  multi_channels_select: object({ ...picked, ...many, initial_channels: list(string()) }),
  overflow: object({ action_id, confirm, options: list(menuOption, LIMITS.overflow.options) }, ['options']),
  checkboxes: object({ ...choices, initial_options: list(choiceOption) }, ['options']),
  radio_buttons: object({ ...choices, initial_option: choiceOption }, ['options']),
  datepicker: object({ ...picked, initial_date: date }),
  timepicker: object({ ...picked, initial_time: string(5), timezone: string() }),
  datetimepicker: object({ ...asked, initial_date_time: number() }),
  plain_text_input: object({
    ...typed,
    initial_value: string(LIMITS.plainTextInput.length),
    multiline: boolean,
    min_length: number(0, LIMITS.plainTextInput.length),
    max_length: number(1, LIMITS.plainTextInput.length),
  }),
  number_input: object(
    { ...typed, is_decimal_allowed: boolean, initial_value: decimal, min_value: decimal, max_value: decimal },
    ['is_decimal_allowed'],
    [minimumBelowMaximum, decimalsDeclared],
  ),
  email_text_input: object({ ...typed, initial_value: string() }),
  url_text_input: object({ ...typed, initial_value: string() }),
  rich_text_input: object({
    ...typed,
    initial_value: choice({ rich_text: richText }),
    min_lines: number(1, 100),
    max_lines: number(1, 100),
  }),
  file_input: object({
    action_id,
    filetypes: list(string()),
    max_files: number(1, LIMITS.fileInput.files),
  }),
  image: object(
    {
      image_url: string(LIMITS.image.url, 1),
      slack_file: slackFile,
      alt_text: string(LIMITS.image.altText, 1),
    },
    ['alt_text'],
  ),
  feedback_buttons: object({ action_id, positive_button: feedback, negative_button: feedback }, [
    'positive_button',
    'negative_button',
  ]),
  icon_button: object(
    {
      action_id,
      confirm,
      icon: string(),
      text: plain(LIMITS.button.text),
      value: string(LIMITS.button.value),
      accessibility_label: string(75),
      visible_to_user_ids: list(string()),
    },
    ['icon', 'text'],
  ),
} satisfies Record<string, ObjectShape>;

type ElementType = keyof typeof ELEMENTS;

/** A field that takes the named elements. */
export function elementOf(...types: readonly ElementType[]): Shape {
  return choice(Object.fromEntries(types.map((type) => [type, ELEMENTS[type]])));
}

const MENUS: readonly ElementType[] = [
  'static_select',
  'users_select',
  'conversations_select',
  'channels_select',
  'multi_static_select',
  'multi_users_select',
  'multi_conversations_select',
  'multi_channels_select',
];
const PICKERS: readonly ElementType[] = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];

/** What an `actions` block may hold. */
export const IN_ACTIONS: readonly ElementType[] = [
  'button',
  'overflow',
  'datetimepicker',
  'rich_text_input',
  ...PICKERS,
  ...MENUS,
];
/** What may stand beside the text of a `section`. */
export const IN_SECTION: readonly ElementType[] = ['button', 'overflow', 'image', ...PICKERS, ...MENUS];
/** What an `input` block may hold. */
export const IN_INPUT: readonly ElementType[] = [
  'plain_text_input',
  'number_input',
  'email_text_input',
  'url_text_input',
  'rich_text_input',
  'file_input',
  'datetimepicker',
  ...PICKERS,
  ...MENUS,
];
