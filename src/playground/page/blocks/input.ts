/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, part, words } from './context-of.ts';
import { control } from './controls.ts';

/** What Slack's own client says below a field, in the words of a Chinese one. */
const CLIENT_WORDS: Readonly<Record<string, string>> = {
  'Please complete this required field.': '请填写此必填字段。',
  'This entry is too short.': '内容太短。',
  'This entry is too long.': '内容太长。',
  'Enter a valid number.': '请输入有效的数字。',
  'Enter a larger number.': '请输入更大的数字。',
  'Enter a smaller number.': '请输入更小的数字。',
};

/** A field of a form: its label, its control, a hint, and an error where there is one. */
export function input(block: Fields, context: BlockContext): HTMLElement {
  const blockId = String(block.block_id ?? '');
  const id = `field-${blockId}`;
  const fields = part(block, 'element');
  const { node, read } = control(fields, id, context.typed[blockId], context);
  context.reads.set(blockId, read);
  if (block.dispatch_action === true) {
    node.addEventListener('change', () => {
      const value = read();
      void context.select(fields, blockId, typeof value === 'string' ? value : value.join(','));
    });
  }
  const error = context.errors[blockId];
  const beside = [block.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  if (beside) node.setAttribute('aria-describedby', beside);
  if (error) node.setAttribute('aria-invalid', 'true');
  const isGroup = node.matches('.choices');
  const label = [words(block.label), block.optional ? h('span', { class: 'optional' }, '（可不填）') : null];
  if (isGroup) node.setAttribute('aria-labelledby', `${id}-label`);
  return h(
    'div',
    { class: 'field' },
    isGroup ? h('div', { class: 'label', id: `${id}-label` }, label) : h('label', { for: id }, label),
    node,
    block.hint ? h('div', { class: 'hint', id: `${id}-hint` }, words(block.hint)) : null,
    error ? h('div', { class: 'error', id: `${id}-error` }, CLIENT_WORDS[error] ?? error) : null,
  );
}
