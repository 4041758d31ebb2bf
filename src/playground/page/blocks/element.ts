/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, words } from './context-of.ts';

function button(fields: Fields, blockId: string, context: BlockContext): HTMLElement {
  const style = fields.style === 'primary' || fields.style === 'danger' ? fields.style : '';
  if (fields.url !== undefined) {
    // The app hears of the press, and the address opens whatever it answers.
    const onclick = () => void context.press(fields, blockId);
    const to = { href: String(fields.url), rel: 'noreferrer', target: '_blank', onclick };
    return h('a', { class: `button ${style}`, ...to }, words(fields.text));
  }
  const made = h(
    'button',
    { type: 'button', class: `button ${style}` },
    words(fields.text),
  ) as HTMLButtonElement;
  made.addEventListener('click', async () => {
    // A button that is disabled loses the cursor: whoever pressed by keyboard would be nowhere afterwards.
    if (made.ariaDisabled === 'true') return;
    made.ariaDisabled = 'true';
    await context.press(fields, blockId);
    made.ariaDisabled = null;
  });
  return made;
}

/** A menu of options; "" stands for nothing chosen. */
export function menu(fields: Fields, initial: string, onChange: (value: string) => void): HTMLSelectElement {
  const options = list(fields, 'options').map((option) =>
    h('option', { value: String(option.value), selected: option.value === initial }, words(option.text)),
  );
  const made = h(
    'select',
    { 'aria-label': words(fields.placeholder) || null },
    h('option', { value: '' }, words(fields.placeholder) || '请选择'),
    options,
  );
  made.addEventListener('change', () => onChange((made as HTMLSelectElement).value));
  return made as HTMLSelectElement;
}

/** An element that acts at once: a button or a menu. One that is not known is shown as JSON. */
export function element(fields: Fields, blockId: string, context: BlockContext): HTMLElement {
  if (fields.type === 'button') return button(fields, blockId, context);
  if (fields.type === 'static_select')
    return menu(fields, '', (value) => value && context.select(fields, blockId, value));
  return h('pre', {}, JSON.stringify(fields, null, 1));
}
