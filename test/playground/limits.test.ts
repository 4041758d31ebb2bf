import { describe, expect, it } from 'vitest';
import { checkBlocks, checkMessageTotals } from '../../src/playground/blocks/validate.ts';
import { checkView } from '../../src/playground/blocks/view.ts';
import { type Fields, isFields } from '../../src/playground/json.ts';

const text = (length: number, type = 'plain_text') => ({ type, text: '字'.repeat(length) });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (more: Fields = {}) => ({ type: 'button', action_id: 'a', text: text(2), ...more });
const actions = (...elements: Fields[]) => [{ type: 'actions', elements }];
const section = (more: Fields) => [{ type: 'section', text: text(1), ...more }];
const option = (more: Fields = {}) => ({ text: text(1), value: 'v', ...more });
const menu = (more: Fields = {}) => ({ type: 'static_select', action_id: 'm', options: [option()], ...more });
const confirm = (more: Fields = {}) => ({
  title: text(1),
  text: text(1),
  confirm: text(1),
  deny: text(1),
  ...more,
});
const input = (more: Fields, element: Fields = { type: 'plain_text_input', action_id: 'i' }) => [
  { type: 'input', label: text(1), element, ...more },
];
const table = (rows: number, columns: number, length = 1) => [
  {
    type: 'table',
    rows: times(rows, () => times(columns, () => ({ type: 'raw_text', text: '1'.repeat(length) }))),
  },
];

/** Per limit: the largest that is allowed, what is built of a size, where the refusal points, what it says. */
const MESSAGE_LIMITS: readonly (readonly [string, number, (size: number) => Fields[], string, string])[] = [
  [
    'blocks in a message',
    50,
    (n) => times(n, () => ({ type: 'divider' })),
    '/blocks',
    'no more than 50 items allowed',
  ],
  [
    'block_id',
    255,
    (n) => [{ type: 'divider', block_id: 'x'.repeat(n) }],
    '/blocks/0/block_id',
    'must be less than 256 characters',
  ],
  [
    'section text',
    3_000,
    (n) => section({ text: text(n, 'mrkdwn') }),
    '/blocks/0/text/text',
    'must be less than 3001 characters',
  ],
  [
    'section fields',
    10,
    (n) => section({ fields: times(n, () => text(1)) }),
    '/blocks/0/fields',
    'no more than 10 items allowed',
  ],
  [
    'a section field',
    2_000,
    (n) => section({ fields: [text(n)] }),
    '/blocks/0/fields/0/text',
    'must be less than 2001 characters',
  ],
  [
    'header',
    150,
    (n) => [{ type: 'header', text: text(n) }],
    '/blocks/0/text/text',
    'must be less than 151 characters',
  ],
  [
    'context elements',
    10,
    (n) => [{ type: 'context', elements: times(n, () => text(1)) }],
    '/blocks/0/elements',
    'no more than 10 items allowed',
  ],
  [
    'elements of actions',
    25,
    (n) => actions(...times(n, (index) => button({ action_id: `a${index}` }))),
    '/blocks/0/elements',
    'no more than 25 items allowed',
  ],
  [
    'button text',
    75,
    (n) => actions(button({ text: text(n) })),
    '/blocks/0/elements/0/text/text',
    'must be less than 76 characters',
  ],
  [
    'button value',
    2_000,
    (n) => actions(button({ value: 'x'.repeat(n) })),
    '/blocks/0/elements/0/value',
    'must be less than 2001 characters',
  ],
  [
    'button url',
    3_000,
    (n) => actions(button({ url: 'x'.repeat(n) })),
    '/blocks/0/elements/0/url',
    'must be less than 3001 characters',
  ],
  [
    'action_id',
    255,
    (n) => actions(button({ action_id: 'x'.repeat(n) })),
    '/blocks/0/elements/0/action_id',
    'must be less than 256 characters',
  ],
  [
    'options of a menu',
    100,
    (n) => actions(menu({ options: times(n, () => option()) })),
    '/blocks/0/elements/0/options',
    'no more than 100 items allowed',
  ],
  [
    'option text',
    75,
    (n) => actions(menu({ options: [option({ text: text(n) })] })),
    '/blocks/0/elements/0/options/0/text/text',
    'must be less than 76 characters',
  ],
  [
    'option value',
    150,
    (n) => actions(menu({ options: [option({ value: 'x'.repeat(n) })] })),
    '/blocks/0/elements/0/options/0/value',
    'must be less than 151 characters',
  ],
  [
    'placeholder',
    150,
    (n) => actions(menu({ placeholder: text(n) })),
    '/blocks/0/elements/0/placeholder/text',
    'must be less than 151 characters',
  ],
  [
    'overflow options',
    5,
    (n) => actions({ type: 'overflow', action_id: 'o', options: times(n, () => option()) }),
    '/blocks/0/elements/0/options',
    'no more than 5 items allowed',
  ],
  [
    'checkboxes',
    10,
    (n) => actions({ type: 'checkboxes', action_id: 'c', options: times(n, () => option()) }),
    '/blocks/0/elements/0/options',
    'no more than 10 items allowed',
  ],
  [
    'confirm title',
    100,
    (n) => actions(button({ confirm: confirm({ title: text(n) }) })),
    '/blocks/0/elements/0/confirm/title/text',
    'must be less than 101 characters',
  ],
  [
    'confirm text',
    300,
    (n) => actions(button({ confirm: confirm({ text: text(n) }) })),
    '/blocks/0/elements/0/confirm/text/text',
    'must be less than 301 characters',
  ],
  [
    'confirm button',
    30,
    (n) => actions(button({ confirm: confirm({ confirm: text(n) }) })),
    '/blocks/0/elements/0/confirm/confirm/text',
    'must be less than 31 characters',
  ],
  [
    'input label',
    2_000,
    (n) => input({ label: text(n) }),
    '/blocks/0/label/text',
    'must be less than 2001 characters',
  ],
  [
    'input hint',
    2_000,
    (n) => input({ hint: text(n) }),
    '/blocks/0/hint/text',
    'must be less than 2001 characters',
  ],
  [
    'initial text',
    3_000,
    (n) => input({}, { type: 'plain_text_input', action_id: 'i', initial_value: 'x'.repeat(n) }),
    '/blocks/0/element/initial_value',
    'must be less than 3001 characters',
  ],
  [
    'max_length of a text',
    3_000,
    (n) => input({}, { type: 'plain_text_input', action_id: 'i', max_length: n }),
    '/blocks/0/element/max_length',
    'must be at most 3000',
  ],
  [
    'image alternative text',
    2_000,
    (n) => [{ type: 'image', image_url: 'https://a', alt_text: 'x'.repeat(n) }],
    '/blocks/0/alt_text',
    'must be less than 2001 characters',
  ],
  ['table rows', 100, (n) => table(n, 1), '/blocks/0/rows', 'no more than 100 items allowed'],
  ['table columns', 20, (n) => table(1, n), '/blocks/0/rows/0', 'no more than 20 items allowed'],
];

describe('the limits of a message', () => {
  it.each(MESSAGE_LIMITS)('%s: %i is taken, one more is refused', (_name, most, make, pointer, message) => {
    expect(checkBlocks(make(most - 1), 'message', '/blocks')).toEqual([]);
    expect(checkBlocks(make(most), 'message', '/blocks')).toEqual([]);
    expect(checkBlocks(make(most + 1), 'message', '/blocks')).toEqual([{ pointer, message }]);
  });

  it('count characters, not UTF-16 units', () => {
    expect(
      checkBlocks([{ type: 'header', text: { type: 'plain_text', text: '𠮷'.repeat(150) } }], 'message', ''),
    ).toEqual([]);
  });
});

describe('the limits of all blocks together', () => {
  const paragraphs = (length: number) =>
    times(4, () => ({ type: 'section', text: text(length / 4, 'mrkdwn') }));
  const markdown = (length: number) => times(2, () => ({ type: 'markdown', text: 'x'.repeat(length / 2) }));

  it.each([
    ['one table', table(1, 1), undefined],
    ['two tables', [...table(1, 1), ...table(1, 1)], 'invalid_attachments'],
    ['a table of 10,000 characters', table(100, 20, 5), undefined],
    ['a table of 12,000 characters', table(100, 20, 6), 'invalid_blocks'],
    ['11,000 characters', paragraphs(11_000), undefined],
    ['11,004 characters', paragraphs(11_004), 'msg_blocks_too_long'],
    ['12,000 characters of markdown', markdown(12_000), undefined],
    ['12,002 characters of markdown', markdown(12_002), 'invalid_blocks'],
  ])('%s', (_what, blocks, error) => {
    expect(checkMessageTotals(blocks)?.error).toBe(error);
  });
});

describe('a view', () => {
  const modal = (more: Fields = {}) => ({
    type: 'modal',
    title: text(1),
    blocks: [{ type: 'divider' }],
    ...more,
  });

  it.each([
    ['title', 24, (n: number) => modal({ title: text(n) }), '/view/title/text'],
    ['submit', 24, (n: number) => modal({ submit: text(n) }), '/view/submit/text'],
    ['close', 24, (n: number) => modal({ close: text(n) }), '/view/close/text'],
    [
      'private_metadata',
      3_000,
      (n: number) => modal({ private_metadata: 'x'.repeat(n) }),
      '/view/private_metadata',
    ],
    ['callback_id', 255, (n: number) => modal({ callback_id: 'x'.repeat(n) }), '/view/callback_id'],
    ['external_id', 255, (n: number) => modal({ external_id: 'x'.repeat(n) }), '/view/external_id'],
    ['blocks', 100, (n: number) => modal({ blocks: times(n, () => ({ type: 'divider' })) }), '/view/blocks'],
  ])('%s: %i is taken, one more is refused', (_name, most, make, pointer) => {
    expect(checkView(make(most - 1), 'modal')).toEqual([]);
    expect(checkView(make(most), 'modal')).toEqual([]);
    expect(checkView(make(most + 1), 'modal').map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it('with an input needs a submit button', () => {
    expect(checkView(modal({ blocks: input({}) }), 'modal')).toMatchObject([
      { message: 'missing required field: submit' },
    ]);
    expect(checkView(modal({ blocks: input({}), submit: text(2) }), 'modal')).toEqual([]);
  });

  it('is of the kind that the method opens', () => {
    expect(checkView(modal(), 'home')).toMatchObject([{ message: 'unsupported type: modal' }]);
  });
});

describe('what Slack does not know', () => {
  it.each([
    ['a block', [{ type: 'chart' }], 'unsupported type: chart', '/blocks/0/type'],
    [
      'an element',
      actions({ type: 'slider', action_id: 's' }),
      'unsupported type: slider',
      '/blocks/0/elements/0/type',
    ],
    [
      'a text input among actions',
      actions({ type: 'plain_text_input' }),
      'unsupported type: plain_text_input',
      '/blocks/0/elements/0/type',
    ],
    [
      'markup in a header',
      [{ type: 'header', text: text(1, 'mrkdwn') }],
      'unsupported type: mrkdwn',
      '/blocks/0/text/type',
    ],
    ['a field', section({ colour: 'red' }), 'invalid additional property: colour', '/blocks/0'],
    [
      'a style',
      actions(button({ style: 'loud' })),
      'must be a valid enum value',
      '/blocks/0/elements/0/style',
    ],
  ])('%s', (_what, blocks, message, pointer) => {
    expect(checkBlocks(blocks, 'message', '/blocks')).toEqual([{ message, pointer }]);
  });

  it.each([
    ['empty text', section({ text: text(0) }), 'must be more than 0 characters'],
    ['no text and no fields', [{ type: 'section' }], 'must provide either text or fields'],
    ['no elements', actions(), 'no fewer than 1 items allowed'],
    [
      'a number field that does not say whether it takes decimals',
      input({}, { type: 'number_input', action_id: 'n' }),
      'missing required field: is_decimal_allowed',
    ],
    [
      'bounds the wrong way round',
      input({}, { type: 'number_input', is_decimal_allowed: false, min_value: '9', max_value: '1' }),
      'min_value must be less than or equal to max_value',
    ],
    [
      'an empty cell',
      [{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }],
      'must be more than 0 characters',
    ],
    [
      'a date in another form',
      input({}, { type: 'datepicker', initial_date: '2026年1月5日' }),
      'must match the required pattern',
    ],
    [
      'options and groups at once',
      actions(menu({ option_groups: [{ label: text(1), options: [option()] }] })),
      'must provide either options or option_groups',
    ],
    ['two actions of one name', actions(button(), button()), 'action_id "a" already exists for this block'],
    [
      'two blocks of one name',
      times(2, () => ({ type: 'divider', block_id: 'x' })),
      'block_id "x" already exists',
    ],
  ])('refuses %s', (_what, blocks, message) => {
    expect(checkBlocks(blocks, 'message', '/blocks').map((problem) => problem.message)).toEqual([message]);
  });

  it('a table and markdown stand in messages only', () => {
    for (const blocks of [table(1, 1), [{ type: 'markdown', text: '字' }]]) {
      expect(checkBlocks(blocks, 'message', '')).toEqual([]);
      expect(checkBlocks(blocks, 'modal', '')).toHaveLength(1);
      expect(checkBlocks(blocks, 'home', '')).toHaveLength(1);
    }
  });

  it('takes cells of every kind, and columns with and without settings', () => {
    const rich = {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: '总计', style: { bold: true } }] },
      ],
    };
    const rows = [[rich, { type: 'raw_number', value: 12 }, { type: 'raw_text', text: '12' }]];
    const blocks = [{ type: 'table', rows, column_settings: [null, { align: 'right', is_wrapped: true }] }];
    expect(checkBlocks(blocks, 'message', '')).toEqual([]);
    expect(isFields(blocks[0])).toBe(true);
  });
});
