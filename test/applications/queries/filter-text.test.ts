import { describe, expect, it } from 'vitest';
import { filtersText, filterText, timeText } from '../../../src/applications/queries/filter-text.ts';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { resultsOf } from '../../../src/applications/queries/result-groups.ts';

const nameOf = (handler: string) => (handler === 'U-SHEN' ? '沈青' : handler);
const zh = (filter: Filter) => filterText(filter, 'zh', nameOf);

describe('a time', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '2026年'],
    ['2024-02-01', '2024-02-29', '2024年2月'],
    ['2026-03-05', '2026-03-05', '2026年3月5日（周四）'],
    ['2026-03-05', '2026-03-16', '2026年3月5日（周四）至2026年3月16日（周一）'],
    ['2026-03-05', null, '2026年3月5日（周四）及以后'],
    [null, '2026-03-05', '2026年3月5日（周四）及以前'],
    [null, null, ''],
  ])('from %s to %s: %s', (from, to, text) => {
    expect(timeText(from, to).zh).toBe(text);
  });
});

describe('a filter', () => {
  it.each<[string, Filter]>([
    ['未办结', { by: 'state', state: 'pending', not: false }],
    ['没有延期过', { by: 'ever', deed: 'extended', not: true }],
    ['除内容含“测绘”外', { by: 'content', words: ['测绘'], not: true }],
    ['内容含“测绘”或“采砂”', { by: 'content', words: ['测绘', '采砂'], not: false }],
    ['沈青承办', { by: 'handler', who: 'other', name: 'U-SHEN', not: false }],
    ['您承办', { by: 'handler', who: 'me', name: null, not: false }],
    ['未分办', { by: 'handler', who: 'nobody', name: null, not: false }],
    ['编号“3号”、“8号”', { by: 'number', numbers: ['3号', '8号'], not: false }],
    [
      '用时21个工作日以上',
      { by: 'took', unit: 'workdays', least: 21, most: null, between: null, not: false },
    ],
    [
      '从征求意见到征求意见结束5天以上、不超过9天',
      {
        by: 'took',
        unit: 'days',
        least: 5,
        most: 9,
        between: { from: 'consulted', to: 'consultationEnded' },
        not: false,
      },
    ],
    ['有行政复议结果纠正', { by: 'dispute', kinds: ['reconsideration'], results: ['corrected'], not: false }],
    [
      '有行政诉讼',
      {
        by: 'dispute',
        kinds: ['litigationDirect', 'litigationAfterReconsideration'],
        results: [],
        not: false,
      },
    ],
    ['处理结果为“不予公开”', { by: 'result', results: resultsOf('denied'), not: false }],
    ['最终结果为“予以公开”', { by: 'result', results: ['granted'], final: true, not: false }],
  ])('%s', (text, filter) => {
    expect(zh(filter)).toBe(text);
  });
});

it('joins what holds together, in either language', () => {
  const filters: Filter[] = [
    { by: 'when', moment: 'received', from: '2026-01-01', to: '2026-12-31', not: false },
    { by: 'content', words: ['测绘'], not: false },
  ];
  expect(filtersText(filters, 'zh', nameOf)).toBe('2026年收到、内容含“测绘”');
  expect(filtersText(filters, 'en', nameOf)).toBe('received in 2026, about “测绘”');
  expect(filtersText([], 'zh', nameOf)).toBe('');
});
