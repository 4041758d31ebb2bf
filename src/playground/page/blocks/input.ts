/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, part, words } from './context-of.ts';
import { menu } from './element.ts';

const initialOf = (fields: Fields): string => {
  const option = part(fields, 'initial_option');
  return String(fields.initial_value ?? fields.initial_date ?? option.value ?? '');
};

function control(fields: Fields, id: string, value: string): HTMLElement {
  const common = { id, 'data-block': id.slice('field-'.length) };
  switch (fields.type) {
    case 'plain_text_input': {
      if (!fields.multiline)
        return h('input', { ...common, type: 'text', value, maxlength: String(fields.max_length ?? 3000) });
      const area = h('textarea', {
        ...common,
        maxlength: String(fields.max_length ?? 3000),
      }) as HTMLTextAreaElement;
      area.value = value;
      return area;
    }
    case 'number_input':
      return h('input', {
        ...common,
        type: 'number',
        value,
        step: fields.is_decimal_allowed ? 'any' : '1',
        min: fields.min_value === undefined ? null : String(fields.min_value),
      });
    case 'datepicker':
      return h('input', { ...common, type: 'date', value });
    case 'static_select': {
      const made = menu(fields, value, () => undefined);
      made.id = id;
      made.dataset.block = common['data-block'];
      return made;
    }
    default:
      return h('pre', {}, JSON.stringify(fields, null, 1));
  }
}

/** A field of a form: its label, its control, a hint, and an error where the app named one. */
export function input(block: Fields, { errors, typed }: BlockContext): HTMLElement {
  const blockId = String(block.block_id ?? '');
  const id = `field-${blockId}`;
  const fields = part(block, 'element');
  const made = control(fields, id, typed[blockId] ?? initialOf(fields));
  const error = errors[blockId];
  if (error) {
    made.setAttribute('aria-invalid', 'true');
    made.setAttribute('aria-describedby', `${id}-error`);
  }
  return h(
    'div',
    { class: 'field' },
    h(
      'label',
      { for: id },
      words(block.label),
      block.optional ? h('span', { class: 'optional' }, '（可不填）') : null,
    ),
    made,
    block.hint ? h('div', { class: 'hint' }, words(block.hint)) : null,
    error ? h('div', { class: 'error', id: `${id}-error` }, error) : null,
  );
}
