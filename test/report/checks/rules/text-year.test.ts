import { describe, expect, it } from 'vitest';
import { textYear } from '../../../../src/report/checks/rules/text-year.ts';
import type { Report } from '../../../../src/report/report.ts';
import { bureauReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const yearsIn = (report: Report, overview: string): unknown[] =>
  textYear(contextOf({ ...report, overview, problems: '', other: '' })).map(({ actual }) => actual);

describe('last year’s items in the layout that prints 上一年项目数量', () => {
  it.each([
    '2019年底公开行政许可事项45项，行政处罚事项30项。',
    '2019年公开的权力事项共75项，其中行政许可45项、行政处罚30项。',
    '行政许可2019年公开项目数量45项，本年减3项。',
    '上一年（2019年）公布行政许可项目45项，本年减少3项。',
  ])('belong: %s', (overview) => {
    expect(yearsIn(oldLayoutReport(2020), overview)).toEqual([]);
  });

  it.each([
    ['items of the year before', '2018年公开行政许可项目45项。', [2018]],
    ['anything but items', '2019年公开政府信息300条。', [2019]],
    ['licences that were decided', '2019年公开行政许可决定120件。', [2019]],
  ])('%s do not', (_, overview, years) => {
    expect(yearsIn(oldLayoutReport(2020), overview)).toEqual(years);
  });

  it('do not belong in the layout without that column', () => {
    expect(yearsIn(bureauReport(), '2023年公开行政许可事项45项。')).toEqual([2023]);
  });
});
