import { partCount } from '../../../src/report/checks/part-count.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { sourceOf } from '../../fixtures/sources.ts';
import { reads } from '../../support/reader.ts';
import { contextOf } from './context.ts';

const ALL =
  '总体情况、主动公开政府信息情况、收到和处理申请情况、复议诉讼情况、存在的问题及改进情况、其他事项';

reads(
  'how many parts an opening says that there are',
  (preamble) => {
    const report = { ...bureauReport(), preamble };
    const found = partCount(contextOf(report, { source: sourceOf(report) }));
    return found.map(({ expected, actual }) => [expected, actual]);
  },
  {
    valid: [
      [
        '本报告由总体情况、主动公开政府信息情况、收到和处理申请情况、存在的问题及改进情况、其他事项六部分组成。',
        [[6, 5]],
      ],
      ['本报告共分为五个部分。', [[6, 5]]],
    ],
    notMine: [
      `本报告由${ALL}六部分组成。`,
      '本报告共分为六个部分。',
      '本报告由总体情况、主动公开情况等六部分组成。',
      '领导小组由五个部门组成。',
    ],
    nothing: [],
  },
);
