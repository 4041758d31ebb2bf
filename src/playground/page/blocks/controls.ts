/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, part, type Typed, words } from './context-of.ts';
import { menu } from './element.ts';

/** A control of a form, and how to read what stands in it. */
export interface Control {
  readonly node: HTMLElement;
  readonly read: () => Typed;
}

type Maker = (fields: Fields, id: string, typed: Typed | undefined, context: BlockContext) => Control;

const oneOf = (typed: Typed | undefined, initial: unknown): string =>
  typeof typed === 'string' ? typed : String(initial ?? '');

const someOf = (typed: Typed | undefined, initial: readonly string[]): readonly string[] =>
  typed === undefined ? initial : typeof typed === 'string' ? [typed] : typed;

const named = (node: HTMLElement, id: string): HTMLElement => {
  node.id = id;
  return node;
};

const line =
  (
    type: string,
    initial: string,
    more: (fields: Fields) => Record<string, string | null> = () => ({}),
  ): Maker =>
  (fields, id, typed) => {
    const value = oneOf(typed, fields[initial]);
    const node = h('input', { id, type, value, ...more(fields) }) as HTMLInputElement;
    return { node, read: () => node.value };
  };

const text: Maker = (fields, id, typed, context) => {
  const maxlength = String(fields.max_length ?? 3000);
  if (!fields.multiline)
    return line('text', 'initial_value', () => ({ maxlength }))(fields, id, typed, context);
  const area = h('textarea', { id, maxlength }) as HTMLTextAreaElement;
  area.value = oneOf(typed, fields.initial_value);
  return { node: area, read: () => area.value };
};

const select: Maker = (fields, id, typed) => {
  const node = menu(fields, oneOf(typed, part(fields, 'initial_option').value), () => undefined);
  return { node: named(node, id), read: () => node.value };
};

/** Boxes or circles beside the words of each option. */
const choices =
  (type: 'radio' | 'checkbox'): Maker =>
  (fields, id, typed) => {
    const initial = type === 'radio' ? [part(fields, 'initial_option')] : list(fields, 'initial_options');
    const chosen = someOf(
      typed,
      initial.map(({ value }) => String(value)),
    );
    const boxes = list(fields, 'options').map((option) => {
      const value = String(option.value);
      const box = h('input', { type, name: id, value, checked: chosen.includes(value) }) as HTMLInputElement;
      return { box, label: h('label', {}, box, words(option.text)) };
    });
    const node = h(
      'div',
      { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group', id },
      boxes.map(({ label }) => label),
    );
    const read = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    return { node, read: () => (type === 'radio' ? (read()[0] ?? '') : read()) };
  };

/** People to choose from: one, or several where the field takes several. */
const people =
  (isMany: boolean): Maker =>
  (fields, id, typed, { people: all }) => {
    const initial = isMany ? fields.initial_users : fields.initial_user;
    const chosen = someOf(
      typed,
      Array.isArray(initial) ? initial.map(String) : initial ? [String(initial)] : [],
    );
    const options = all.map((person) =>
      h('option', { value: person.id, selected: chosen.includes(person.id) }, person.realName),
    );
    const node = h(
      'select',
      { id, multiple: isMany },
      isMany ? null : h('option', { value: '' }, '请选择'),
      options,
    ) as HTMLSelectElement;
    const read = () => [...node.selectedOptions].map(({ value }) => value);
    return { node, read: () => (isMany ? read() : (read()[0] ?? '')) };
  };

const many: Maker = (fields, id, typed) => {
  const chosen = someOf(
    typed,
    list(fields, 'initial_options').map(({ value }) => String(value)),
  );
  const options = list(fields, 'options').map((option) =>
    h(
      'option',
      { value: String(option.value), selected: chosen.includes(String(option.value)) },
      words(option.text),
    ),
  );
  const node = h('select', { id, multiple: true }, options) as HTMLSelectElement;
  return { node, read: () => [...node.selectedOptions].map(({ value }) => value) };
};

const MAKERS: Readonly<Record<string, Maker>> = {
  plain_text_input: text,
  email_text_input: line('email', 'initial_value'),
  url_text_input: line('url', 'initial_value'),
  number_input: line('number', 'initial_value', (fields) => ({
    step: fields.is_decimal_allowed ? 'any' : '1',
    min: fields.min_value === undefined ? null : String(fields.min_value),
  })),
  datepicker: line('date', 'initial_date'),
  timepicker: line('time', 'initial_time'),
  static_select: select,
  radio_buttons: choices('radio'),
  checkboxes: choices('checkbox'),
  multi_static_select: many,
  users_select: people(false),
  multi_users_select: people(true),
};

/** The control of a field; one that is not known is shown as JSON, so that nothing is hidden. */
export function control(
  fields: Fields,
  id: string,
  typed: Typed | undefined,
  context: BlockContext,
): Control {
  const make = MAKERS[String(fields.type)];
  if (make) return make(fields, id, typed, context);
  return { node: h('pre', { id }, JSON.stringify(fields, null, 1)), read: () => '' };
}
