import { LIMITS } from '../limits.ts';
import { check } from './check.ts';
import { ELEMENTS, elementOf, IN_ACTIONS, IN_INPUT, IN_SECTION } from './elements.ts';
import { anyText, columnSettings, mrkdwn, plain, plainText, slackFile } from './objects.ts';
import { richText } from './rich-text.ts';
import {
  boolean,
  choice,
  list,
  number,
  type ObjectShape,
  object,
  oneOf,
  type Rule,
  string,
} from './shape.ts';

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

const oneTitle: Rule = (value, pointer) =>
  value.title === undefined && value.rich_text_title === undefined
    ? [{ message: 'must provide either title or rich_text_title', pointer }]
    : [];

const collapsedOnlyWhereCollapsible: Rule = (value, pointer) =>
  value.default_collapsed === true && value.is_collapsible !== true
    ? [{ message: 'default_collapsed requires is_collapsible', pointer }]
    : [];

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

/** Rows of one length under a heading without rich text: blocks/data-table-block, "Usage info". */
const evenRows: Rule = (value, pointer) => {
  const rows = (Array.isArray(value.rows) ? value.rows : []).filter(Array.isArray);
  const [head = []] = rows;
  const uneven = rows.some((row) => row.length !== head.length);
  const rich = head.some((one: { type?: unknown }) => one?.type === 'rich_text');
  return [
    ...(uneven
      ? [{ message: 'all rows must have the same number of cells', pointer: `${pointer}/rows` }]
      : []),
    ...(rich ? [{ message: 'unsupported type: rich_text', pointer: `${pointer}/rows/0` }] : []),
  ];
};

const uniqueTaskIds: Rule = (value, pointer) => {
  const ids = (Array.isArray(value.tasks) ? value.tasks : []).map(
    (task: { task_id?: unknown }) => task?.task_id,
  );
  return ids.some((id, index) => ids.indexOf(id) !== index)
    ? [{ message: 'task_id must be unique', pointer: `${pointer}/tasks` }]
    : [];
};

/** A single step that the app takes: blocks/task-card-block. */
const TASK = object(
  {
    block_id,
    task_id: string(undefined, 1),
    title: string(undefined, 1),
    details: choice({ rich_text: richText }),
    output: choice({ rich_text: richText }),
    sources: list({ kind: 'anything' }),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  ['task_id', 'title'],
);

/** Every block that may stand alone: its shape, and the surfaces where Slack shows it. */
const STANDING: Readonly<Record<string, { shape: ObjectShape; surfaces: readonly Surface[] }>> = {
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
  data_table: {
    surfaces: ['message'],
    shape: object(
      {
        block_id,
        rows: list(list(cell, LIMITS.table.columns), LIMITS.dataTable.rows, 2),
        caption: string(undefined, 1),
        page_size: number(1, LIMITS.dataTable.pageSize),
        row_header_column_index: number(0),
      },
      ['rows', 'caption'],
      [evenRows],
    ),
  },
  alert: {
    surfaces: ['message', 'modal', 'home'],
    shape: object(
      {
        block_id,
        text: anyText(LIMITS.text),
        level: oneOf('default', 'info', 'warning', 'error', 'success'),
      },
      ['text'],
    ),
  },
  task_card: { surfaces: ['message'], shape: TASK },
  plan: {
    surfaces: ['message'],
    shape: object(
      { block_id, title: string(undefined, 1), tasks: list(TASK, LIMITS.plan.tasks, 0) },
      ['title'],
      [uniqueTaskIds],
    ),
  },
};

const HELD = ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section', 'table'];

/** Every block that is known here: its shape, and the surfaces where Slack shows it. */
export const BLOCKS: typeof STANDING = {
  ...STANDING,
  container: {
    surfaces: ['message'],
    shape: object(
      {
        block_id,
        title: plain(LIMITS.container.title),
        rich_text_title: choice({ rich_text: richText }),
        subtitle: anyText(LIMITS.container.title),
        child_blocks: list(
          choice(
            Object.fromEntries(
              Object.entries(STANDING).flatMap(([type, { shape }]) =>
                HELD.includes(type) ? [[type, shape]] : [],
              ),
            ),
          ),
          LIMITS.container.children,
        ),
        width: oneOf('narrow', 'standard', 'wide', 'full'),
        icon: ELEMENTS.image ?? object({}),
        is_collapsible: boolean,
        default_collapsed: boolean,
        has_header_divider: boolean,
      },
      ['child_blocks'],
      [oneTitle, collapsedOnlyWhereCollapsible],
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
