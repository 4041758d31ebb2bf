import { LIMITS } from '../limits.ts';
import { check } from './check.ts';
import { ELEMENTS, elementOf, IN_ACTIONS, IN_INPUT, IN_SECTION } from './elements.ts';
import { anyText, columnSettings, mrkdwn, plain, plainText, slackFile } from './objects.ts';
import { richText } from './rich-text.ts';
import { boolean, choice, list, type ObjectShape, object, type Rule, string } from './shape.ts';

/** Where blocks are shown; not every block may stand everywhere. */
export type Surface = 'message' | 'modal' | 'home';

const block_id = string(LIMITS.blockId);

const textOrFields: Rule = (value, pointer) =>
  value.text === undefined && value.fields === undefined
    ? [{ message: 'must provide either text or fields', pointer }]
    : [];

const oneImageSource: Rule = (value, pointer) =>
  (value.image_url === undefined) === (value.slack_file === undefined)
    ? [{ message: 'must provide either image_url or slack_file', pointer }]
    : [];

const uniqueActionIds: Rule = (value, pointer) => {
  const ids = (Array.isArray(value.elements) ? value.elements : [])
    .map((element: { action_id?: unknown }) => element?.action_id)
    .filter((id) => typeof id === 'string');
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ message: `action_id "${id}" already exists for this block`, pointer }));
};

const IMAGE = object(
  {
    block_id,
    image_url: string(LIMITS.image.url, 1),
    slack_file: slackFile,
    alt_text: string(LIMITS.image.altText, 1),
    title: plain(LIMITS.image.title),
  },
  ['alt_text'],
  [oneImageSource],
);

const cell = choice({
  raw_text: object({ text: string(undefined, 1) }, ['text']),
  raw_number: object({ value: { kind: 'number' }, text: string() }, ['value']),
  rich_text: richText,
});

/** Every block that is known here: its shape, and the surfaces where Slack shows it. */
export const BLOCKS: Readonly<Record<string, { shape: ObjectShape; surfaces: readonly Surface[] }>> = {
  section: {
    surfaces: ['message', 'modal', 'home'],
    shape: object(
      {
        block_id,
        text: anyText(LIMITS.section.text),
        fields: list(anyText(LIMITS.section.field), LIMITS.section.fields),
        accessory: elementOf(...IN_SECTION),
        expand: boolean,
      },
      [],
      [textOrFields],
    ),
  },
  header: {
    surfaces: ['message', 'modal', 'home'],
    shape: object({ block_id, text: plain(LIMITS.header.text) }, ['text']),
  },
  divider: { surfaces: ['message', 'modal', 'home'], shape: object({ block_id }) },
  image: { surfaces: ['message', 'modal', 'home'], shape: IMAGE },
  context: {
    surfaces: ['message', 'modal', 'home'],
    shape: object(
      {
        block_id,
        elements: list(
          choice({ image: ELEMENTS.image, plain_text: plainText(LIMITS.text), mrkdwn: mrkdwn(LIMITS.text) }),
          LIMITS.context.elements,
        ),
      },
      ['elements'],
    ),
  },
  actions: {
    surfaces: ['message', 'modal', 'home'],
    shape: object(
      { block_id, elements: list(elementOf(...IN_ACTIONS), LIMITS.actions.elements) },
      ['elements'],
      [uniqueActionIds],
    ),
  },
  context_actions: {
    surfaces: ['message'],
    shape: object(
      {
        block_id,
        elements: list(elementOf('feedback_buttons', 'icon_button'), LIMITS.contextActions.elements),
      },
      ['elements'],
      [uniqueActionIds],
    ),
  },
  input: {
    surfaces: ['message', 'modal', 'home'],
    shape: object(
      {
        block_id,
        label: plain(LIMITS.input.label),
        element: elementOf(...IN_INPUT),
        hint: plain(LIMITS.input.hint),
        optional: boolean,
        dispatch_action: boolean,
      },
      ['label', 'element'],
    ),
  },
  rich_text: { surfaces: ['message', 'modal', 'home'], shape: richText },
  markdown: {
    surfaces: ['message'],
    shape: object({ block_id, text: string(LIMITS.message.markdownTotal, 1) }, ['text']),
  },
  table: {
    surfaces: ['message'],
    shape: object(
      {
        block_id,
        rows: list(list(cell, LIMITS.table.columns), LIMITS.table.rows),
        column_settings: list({ kind: 'anything' }, LIMITS.table.columnSettings, 0),
      },
      ['rows'],
      [settingsOfColumns],
    ),
  },
};

/** A column without settings is `null`, which a list of objects cannot say. */
function settingsOfColumns(value: Record<string, unknown>, pointer: string) {
  const settings = Array.isArray(value.column_settings) ? value.column_settings : [];
  return settings.flatMap((one: unknown, index) =>
    one === null || check(columnSettings, one, '').length === 0
      ? []
      : [{ message: 'must be a valid column setting', pointer: `${pointer}/column_settings/${index}` }],
  );
}
