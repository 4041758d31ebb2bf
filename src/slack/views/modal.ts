import type { InputBlock, KnownBlock, ModalView, PlainTextElement } from '@slack/types';
import { z } from 'zod';
import type { Alert, EntryField, EntryForm } from '../../dialogue/entry-form.ts';
import { cut, LIMITS } from '../limits.ts';
import { optionElements } from './buttons.ts';
import { paragraphs, plain } from './text.ts';

/** The action id of every field: the block's id names the field. */
export const FIELD_ACTION = 'value';

/** The id of the block that tells what is to be heeded. */
const ALERT = 'alert';

/** The most characters of a line that says nothing else. */
const LINE = 200;

function elementOf(field: EntryField): InputBlock['element'] {
  switch (field.kind) {
    case 'line':
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: FIELD_ACTION,
        multiline: field.kind === 'text',
        max_length: field.kind === 'text' ? LIMITS.inputText : (field.most ?? LINE),
        ...(field.initial ? { initial_value: field.initial } : {}),
      };
    case 'number':
      return {
        type: 'number_input',
        action_id: FIELD_ACTION,
        is_decimal_allowed: field.decimal,
        ...(field.signed ? {} : { min_value: '0' }),
        ...(field.initial ? { initial_value: field.initial } : {}),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: FIELD_ACTION,
        ...(field.initial ? { initial_date: field.initial } : {}),
      };
    case 'choice': {
      const options = optionElements(field.options);
      const chosen = options.find(({ value }) => value === field.initial);
      return {
        type: 'static_select',
        action_id: FIELD_ACTION,
        options,
        ...(chosen ? { initial_option: chosen } : {}),
      };
    }
    case 'people':
      return {
        type: 'multi_users_select',
        action_id: FIELD_ACTION,
        ...(field.initial.length > 0 ? { initial_users: [...field.initial] } : {}),
      };
    case 'person':
      return {
        type: 'users_select',
        action_id: FIELD_ACTION,
        ...(field.initial ? { initial_user: field.initial } : {}),
      };
    default:
      return field satisfies never;
  }
}

const inputOf = (field: EntryField): InputBlock => ({
  type: 'input',
  block_id: field.id,
  label: plain(cut(field.label, LIMITS.inputLabel)),
  optional: field.optional,
  ...(field.isLive ? { dispatch_action: true } : {}),
  element: elementOf(field),
  ...(field.hint ? { hint: plain(cut(field.hint, LIMITS.inputLabel)) } : {}),
});

/** Forms have had other ids than their names under former releases: one that is open meanwhile is taken all the same. */
export const formName = (callbackId: string): string => callbackId.replace(/^form:/, '');

/** What is to be heeded, set off in its colour; as plain text where Slack does not take that. */
function alertBlock({ level, text }: Alert, isNewest: boolean): KnownBlock {
  const words = plain(cut(text, LIMITS.blockText));
  return isNewest
    ? { type: 'alert', block_id: ALERT, level, text: words }
    : { type: 'section', block_id: ALERT, text: words };
}

/** A modal as Slack tells of it: what it was made of. */
const openSchema = z.object({
  type: z.literal('modal'),
  callback_id: z.string(),
  private_metadata: z.string(),
  title: z.custom<PlainTextElement>(),
  submit: z.custom<PlainTextElement>(),
  close: z.custom<PlainTextElement>(),
  blocks: z.array(z.custom<KnownBlock>()),
});

/** A modal that is open with another alert in the place of the one that it has; what was typed stays where its field does. */
export function withAlert(view: unknown, alert: Alert): ModalView {
  const open = openSchema.parse(view);
  const blocks = open.blocks.map((block) =>
    block.block_id === ALERT ? alertBlock(alert, block.type === 'alert') : block,
  );
  return { ...open, blocks };
}

/** A form as a modal; what it belongs to travels in its private metadata. `isNewest`: with blocks that came in 2026. */
export const formModal = (form: EntryForm, isNewest = true): ModalView => ({
  type: 'modal',
  callback_id: `form:${form.name}`,
  title: plain(cut(form.title, LIMITS.viewTitle)),
  submit: plain(cut(form.submit, LIMITS.viewTitle)),
  close: plain('取消'),
  private_metadata: JSON.stringify(form.context),
  blocks: [
    ...(form.alert ? [alertBlock(form.alert, isNewest)] : []),
    ...paragraphs(form.intro),
    ...form.fields.map(inputOf),
  ].slice(0, LIMITS.viewBlocks),
});
