import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { FormContext, StartForm } from '../../bot/outbound.ts';
import type { EntryField, EntryForm } from '../../interview/prompt/entry-form.ts';
import { cut, LIMITS } from '../limits.ts';
import { paragraphs, plain } from './text.ts';

/** The action id of every field: the block's id names the field. */
export const FIELD_ACTION = 'value';

function elementOf(field: EntryField): InputBlock['element'] {
  const initial = field.initial === null ? {} : { initial_value: field.initial };
  switch (field.kind) {
    case 'number':
      return {
        type: 'number_input',
        action_id: FIELD_ACTION,
        is_decimal_allowed: field.decimal,
        ...(field.signed ? {} : { min_value: '0' }),
        ...initial,
      };
    case 'line':
      return { type: 'plain_text_input', action_id: FIELD_ACTION, max_length: 200, ...initial };
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: FIELD_ACTION,
        multiline: true,
        max_length: LIMITS.inputText,
        ...initial,
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: FIELD_ACTION,
        ...(field.initial ? { initial_date: field.initial } : {}),
      };
    default:
      return field.kind satisfies never;
  }
}

const inputOf = (field: EntryField): InputBlock => ({
  type: 'input',
  block_id: field.id,
  label: plain(cut(field.label, LIMITS.inputLabel)),
  optional: field.optional,
  element: elementOf(field),
});

/** A form as a modal; what it belongs to travels in its private metadata. */
export function entryModal(form: EntryForm, context: FormContext): ModalView {
  const intro: KnownBlock[] = form.intro ? paragraphs(form.intro) : [];
  return {
    type: 'modal',
    callback_id: 'entry',
    title: plain(cut(form.title, LIMITS.viewTitle)),
    submit: plain(cut(form.submit, LIMITS.viewTitle)),
    close: plain('取消'),
    private_metadata: JSON.stringify(context),
    blocks: [...intro, ...form.fields.map(inputOf)].slice(0, LIMITS.viewBlocks),
  };
}

const KINDS = [
  { value: 'department', label: '政府部门' },
  { value: 'government', label: '人民政府' },
  { value: 'township', label: '乡镇、街道' },
  { value: 'vertical', label: '垂直管理机关' },
] as const;

/** The form that starts a report. */
export function startModal(start: StartForm): ModalView {
  const options = KINDS.map(({ value, label }) => ({ text: plain(label), value }));
  return {
    type: 'modal',
    callback_id: 'start',
    title: plain('开始填报年报'),
    submit: plain('开始'),
    close: plain('取消'),
    private_metadata: JSON.stringify({ channel: start.channel }),
    blocks: [
      {
        type: 'input',
        block_id: 'organ',
        label: plain('机关名称（全称）'),
        element: {
          type: 'plain_text_input',
          action_id: FIELD_ACTION,
          max_length: 60,
          ...(start.organ ? { initial_value: start.organ } : {}),
        },
      },
      {
        type: 'input',
        block_id: 'kind',
        optional: true,
        label: plain('机关类型（不选则按名称判断）'),
        element: { type: 'static_select', action_id: FIELD_ACTION, options },
      },
      {
        type: 'input',
        block_id: 'year',
        label: plain('报告哪一年'),
        element: {
          type: 'number_input',
          action_id: FIELD_ACTION,
          is_decimal_allowed: false,
          initial_value: String(start.year),
        },
      },
    ],
  };
}
