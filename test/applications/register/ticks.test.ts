import { describe, expect, it } from 'vitest';
import { tickedOf, ticksOf } from '../../../src/applications/register/ticks.ts';

const fields = (headings: readonly string[], rows: readonly (readonly string[])[]) => [
  ...ticksOf(headings, () => undefined, rows),
];

describe('columns that are ticked', () => {
  it.each([
    [
      ['自然人', '企业'],
      [
        ['√', ''],
        ['', '√'],
      ],
      'applicant',
    ],
    [
      ['当面', '邮寄', '网上'],
      [
        ['√', '', ''],
        ['', '', '1'],
      ],
      'channel',
    ],
    [
      ['予以公开', '不予公开'],
      [
        ['√', ''],
        ['否', '是'],
      ],
      'disposition',
    ],
    [
      ['（三）不予公开', '（四）无法提供'],
      [
        ['√', ''],
        ['', '√'],
      ],
      'disposition',
    ],
  ])('%j are of one field', (headings, rows, field) => {
    expect(fields(headings, rows)).toEqual([[field, headings.map((_, at) => at)]]);
  });

  it.each([
    [
      ['自然人', '企业'],
      [
        ['张三', ''],
        ['', '√'],
      ],
    ],
    [
      ['自然人', '备注'],
      [
        ['√', ''],
        ['', '好'],
      ],
    ],
    [['是否延期', '是否收费'], [['是', '否']]],
    [
      ['自然人', '企业'],
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%j are none', (headings, rows) => {
    expect(fields(headings, rows)).toEqual([]);
  });
});

describe('what a row ticks', () => {
  it.each([
    [['×', '√'], ['自然人', '企业'], ['企业']],
    [['√', '√'], ['不予公开', '国家秘密'], ['国家秘密']],
    [
      ['√', '√'],
      ['信访', '重复申请'],
      ['信访', '重复申请'],
    ],
    [['', '否'], ['自然人', '企业'], []],
  ])('%j under %j: %j', (cells, headings, said) => {
    expect(
      tickedOf(
        cells,
        headings.map((_, at) => at),
        headings,
      ),
    ).toEqual(said);
  });
});
