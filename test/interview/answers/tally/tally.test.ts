import { readTally } from '../../../../src/interview/answers/tally/tally.ts';
import { heard } from '../../../../src/language/hear.ts';
import { blankReport } from '../../../../src/report/report.ts';
import { reads } from '../../../support/reader.ts';

const report = blankReport('2021', 2025, '云岭县自然资源局');

reads(
  'figures told in any words for 三',
  (said) => {
    const found = readTally(heard(said), 'applications', report, { rows: ['new'], whole: () => null });
    if (!found) return null;
    return Object.entries(found.cells)
      .filter(([, value]) => value !== 0)
      .map(([path, value]) => `${path.split('.')[2]}=${value}`)
      .join(' ');
  },
  {
    valid: [
      ['老百姓来了9件，公司3件', 'naturalPerson=9 business=3'],
      ['一共12件，9个是老百姓，其余是公司', 'naturalPerson=9 business=3'],
    ],
    notMine: ['好像9件', '不是9件', '今天开会', '复议打了1个', ''],
  },
);
