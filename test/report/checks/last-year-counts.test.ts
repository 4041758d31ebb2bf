import { expect, it } from 'vitest';
import { lastYearCounts } from '../../../src/report/checks/last-year-counts.ts';
import { bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';
import { contextOf } from './context.ts';

/** This year 新收12, 予以公开8; last year 9 and 5. */
const found = (overview: string) =>
  lastYearCounts(contextOf({ ...bureauReport(), overview }, { previous: [bureauReportLastYear()] }));

reads('comparisons with last year', (said) => found(said).map(({ expected }) => expected), {
  valid: [
    ['新收政府信息公开申请12件，比上年增加4件。', [3]],
    ['新收政府信息公开申请12件，较上年减少3件。', [3]],
    ['新收政府信息公开申请12件，是上年的3倍。', [1.33]],
  ],
  notMine: [
    '新收政府信息公开申请12件，比上年增加3件。',
    '新收政府信息公开申请12件，是上年的1.3倍。',
    '培训2次，比上年增加4次。',
  ],
  nothing: [],
});

it('says what both years have and what would be right', () => {
  const [finding] = found('新收政府信息公开申请12件，比上年增加4件。');
  expect(finding?.message).toContain('本年为12件、上年年报为9件，应为比上年增加3件');
});

it('is silent where last year is not at hand', () => {
  const report = { ...bureauReport(), overview: '新收政府信息公开申请12件，比上年增加4件。' };
  expect(lastYearCounts(contextOf(report))).toEqual([]);
});
