import { describe, expect, it } from 'vitest';
import { checkBlocks, checkMessageTotals } from '../../src/playground/blocks/validate.ts';
import type { Fields } from '../../src/playground/json.ts';

const text = (words: string) => ({ type: 'raw_text', text: words });
const table = (rows: number, columns = 2): Fields => ({
  type: 'data_table',
  caption: '申请',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => text('甲'))),
});
const section = { type: 'section', text: { type: 'mrkdwn', text: '一' } };
const title = { type: 'plain_text', text: '检查结果' };
const problems = (block: Fields, surface: 'message' | 'modal' = 'message') =>
  checkBlocks([block], surface, '/blocks').map(({ message, pointer }) => `${pointer}: ${message}`);

describe('blocks that came in 2026', () => {
  it.each<[string, Fields]>([
    ['a data table of a hundred rows below its heading', table(101)],
    ['an alert', { type: 'alert', level: 'warning', text: { type: 'mrkdwn', text: '还差两处' } }],
    [
      'a container that folds',
      { type: 'container', title, is_collapsible: true, default_collapsed: true, child_blocks: [section] },
    ],
    ['a plan', { type: 'plan', title: '导入', tasks: [{ task_id: '1', title: '读取', status: 'complete' }] }],
  ])('%s is taken', (_, block) => {
    expect(problems(block)).toEqual([]);
  });

  it.each<[string, Fields, string]>([
    ['a row too many', table(102), '/blocks/0/rows: no more than 101 items allowed'],
    ['a heading alone', table(1), '/blocks/0/rows: no fewer than 2 items allowed'],
    ['a column too many', table(2, 21), '/blocks/0/rows/0: no more than 20 items allowed'],
    [
      'rows of different lengths',
      { ...table(2), rows: [[text('甲'), text('乙')], [text('一')]] },
      '/blocks/0/rows: all rows must have the same number of cells',
    ],
    [
      'a table without a caption',
      { type: 'data_table', rows: table(2).rows },
      '/blocks/0: missing required field: caption',
    ],
    ['a page of 101', { ...table(3), page_size: 101 }, '/blocks/0/page_size: must be at most 100'],
    [
      'a level that is none',
      { type: 'alert', level: 'loud', text: title },
      '/blocks/0/level: must be a valid enum value',
    ],
    [
      'eleven blocks in a container',
      { type: 'container', title, child_blocks: Array(11).fill(section) },
      '/blocks/0/child_blocks: no more than 10 items allowed',
    ],
    [
      'a container in a container',
      { type: 'container', title, child_blocks: [{ type: 'container', title, child_blocks: [section] }] },
      '/blocks/0/child_blocks/0/type: unsupported type: container',
    ],
    [
      'a container without a title',
      { type: 'container', child_blocks: [section] },
      '/blocks/0: must provide either title or rich_text_title',
    ],
    [
      'a fold that cannot be opened',
      { type: 'container', title, default_collapsed: true, child_blocks: [section] },
      '/blocks/0: default_collapsed requires is_collapsible',
    ],
    [
      'two tasks of one name',
      {
        type: 'plan',
        title: '导入',
        tasks: [
          { task_id: '1', title: '读' },
          { task_id: '1', title: '写' },
        ],
      },
      '/blocks/0/tasks: task_id must be unique',
    ],
  ])('%s is refused', (_, block, problem) => {
    expect(problems(block)).toContain(problem);
  });

  it('shows an alert in a form, and a data table in a message alone', () => {
    expect(problems({ type: 'alert', text: title }, 'modal')).toEqual([]);
    expect(problems(table(2), 'modal')).toEqual(['/blocks/0/type: unsupported type: data_table']);
  });

  it('counts the characters of each table by itself', () => {
    const wide = { ...table(2), rows: [[text('甲')], [text('一'.repeat(10_000))]] };
    expect(checkMessageTotals([wide])?.error).toBe('invalid_blocks');
    expect(checkMessageTotals([table(101)])).toBeUndefined();
  });
});
