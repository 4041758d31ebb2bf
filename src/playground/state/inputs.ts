import { elementsIn } from '../blocks/texts.ts';
import { type Fields, fieldsOf, isFields, listOf } from '../json.ts';
import type { StateValue, StateValues } from './types.ts';

/** What a person puts into an input: text, a number, an option's value, several of them, or Slack's own form. */
export type SimpleValue = string | number | readonly string[] | null | StateValue;

/** Per element type: the field of the value in `state.values`, the field of its initial value, what it holds. */
const INPUTS: Readonly<
  Record<
    string,
    { field: string; initial: string; holds: 'text' | 'number' | 'option' | 'options' | 'list' | 'rich' }
  >
> = {
  plain_text_input: { field: 'value', initial: 'initial_value', holds: 'text' },
  number_input: { field: 'value', initial: 'initial_value', holds: 'text' },
  email_text_input: { field: 'value', initial: 'initial_value', holds: 'text' },
  url_text_input: { field: 'value', initial: 'initial_value', holds: 'text' },
  rich_text_input: { field: 'rich_text_value', initial: 'initial_value', holds: 'rich' },
  datepicker: { field: 'selected_date', initial: 'initial_date', holds: 'text' },
  timepicker: { field: 'selected_time', initial: 'initial_time', holds: 'text' },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time', holds: 'number' },
  static_select: { field: 'selected_option', initial: 'initial_option', holds: 'option' },
  radio_buttons: { field: 'selected_option', initial: 'initial_option', holds: 'option' },
  overflow: { field: 'selected_option', initial: '', holds: 'option' },
  checkboxes: { field: 'selected_options', initial: 'initial_options', holds: 'options' },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', holds: 'options' },
  users_select: { field: 'selected_user', initial: 'initial_user', holds: 'text' },
  channels_select: { field: 'selected_channel', initial: 'initial_channel', holds: 'text' },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation', holds: 'text' },
  multi_users_select: { field: 'selected_users', initial: 'initial_users', holds: 'list' },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels', holds: 'list' },
  multi_conversations_select: {
    field: 'selected_conversations',
    initial: 'initial_conversations',
    holds: 'list',
  },
  file_input: { field: 'files', initial: '', holds: 'list' },
};

/** True for an element that keeps a value (a button does not, an overflow menu does not). */
export function holdsValue(element: Fields): boolean {
  const type = String(element.type);
  return Object.hasOwn(INPUTS, type) && type !== 'overflow';
}

/** The value that an element has before anyone touched it. */
export function initialValue(element: Fields): StateValue {
  const type = String(element.type);
  const input = INPUTS[type];
  if (!input) return { type };
  const empty = input.holds === 'options' || input.holds === 'list' ? [] : null;
  return { type, [input.field]: element[input.initial] ?? empty };
}

/** The values of all inputs of some blocks before anyone touched them. */
export function initialValues(blocks: readonly Fields[]): StateValues {
  const values: StateValues = {};
  for (const { element, blockId } of elementsIn(blocks)) {
    if (!holdsValue(element)) continue;
    values[blockId] = { ...values[blockId], [String(element.action_id)]: initialValue(element) };
  }
  return values;
}

/** Slack's form of what a person put in. A value that the menu does not offer cannot be chosen and throws. */
export function stateValue(element: Fields, value: SimpleValue): StateValue {
  const type = String(element.type);
  const input = INPUTS[type];
  if (!input) throw new RangeError(`an element of type ${type} takes no value`);
  if (isFields(value)) return { ...value, type };
  const option = (wanted: string): Fields => {
    const found = optionsOf(element).find(
      (one) => one.value === wanted || fieldsOf(one.text).text === wanted,
    );
    if (!found) throw new RangeError(`there is no option "${wanted}" in ${String(element.action_id)}`);
    return found;
  };
  const many = Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)];
  switch (input.holds) {
    case 'text':
      return { type, [input.field]: value === null || value === '' ? null : String(value) };
    case 'number':
      return { type, [input.field]: value === null ? null : Number(value) };
    case 'option':
      return { type, [input.field]: value === null ? null : option(String(value)) };
    case 'options':
      return { type, [input.field]: many.map(option) };
    case 'list':
      return { type, [input.field]: many };
    case 'rich':
      return { type, [input.field]: value === null ? null : richText(String(value)) };
  }
}

/** The options of a menu, those in groups included. */
export function optionsOf(element: Fields): Fields[] {
  return [...listOf(element.options), ...listOf(element.option_groups).flatMap((one) => listOf(one.options))];
}

function richText(text: string): Fields {
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text }] };
  return { type: 'rich_text', elements: [section] };
}

/** Why Slack's client would not send a form: block_id → what is said below the input. */
export function refusedByClient(blocks: readonly Fields[], values: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { element, blockId, block } of elementsIn(blocks)) {
    if (block.type !== 'input') continue;
    const held = values[blockId]?.[String(element.action_id)] ?? initialValue(element);
    const error = refusedValue(element, held, block.optional === true);
    if (error !== undefined) errors[blockId] = error;
  }
  return errors;
}

function refusedValue(element: Fields, held: StateValue, optional: boolean): string | undefined {
  const value = held[INPUTS[held.type]?.field ?? 'value'];
  const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty) return optional ? undefined : 'Please complete this required field.';
  if (element.type === 'plain_text_input') {
    const length = [...String(value)].length;
    if (length < Number(element.min_length ?? 0)) return 'This entry is too short.';
    if (length > Number(element.max_length ?? 3_000)) return 'This entry is too long.';
  }
  if (element.type === 'number_input') {
    const pattern = element.is_decimal_allowed === true ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
    if (!pattern.test(String(value))) return 'Enter a valid number.';
    if (Number(value) < Number(element.min_value ?? -Infinity)) return 'Enter a larger number.';
    if (Number(value) > Number(element.max_value ?? Infinity)) return 'Enter a smaller number.';
  }
  return undefined;
}
