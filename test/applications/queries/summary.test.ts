import { expect, it } from 'vitest';
import { summaryOf, summaryText } from '../../../src/applications/queries/summary.ts';
import { answered } from '../support.ts';
import { facts } from './facts-of.ts';

const rows = [
  facts({ arrivedOn: '2026-02-10' }, answered('2026-03-05', 'granted')),
  facts({ arrivedOn: '2026-03-31' }),
  facts({ arrivedOn: '2026-06-10' }, answered('2026-06-30', 'refusedRepeat')),
  facts({ arrivedOn: '2026-06-15' }, answered('2026-07-01', 'granted')),
  facts({ arrivedOn: '2026-07-01' }),
];
const quarter = summaryOf(rows, '2026-04-01', '2026-06-30');

it('counts what came in, what was left from before and what was closed, both days included', () => {
  expect(quarter).toEqual({
    from: '2026-04-01',
    to: '2026-06-30',
    received: 2,
    carriedOver: 1,
    closed: 1,
    byGroup: { granted: 0, partiallyGranted: 0, denied: 0, unavailable: 0, refused: 1, other: 0 },
  });
});

it('tells it in a sentence that adds up', () => {
  expect(summaryText(quarter, 'zh')).toBe(
    '新收2件，此前结转1件；办结1件，其中予以公开0件、部分公开0件、不予公开0件、无法提供0件、不予处理1件、其他处理0件；期末未办结2件（新收与结转合计3件，等于办结与未办结之和）。',
  );
  expect(summaryText(quarter, 'en')).toContain('received 2, carried over 1, closed 1 (');
});
