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
      .sort()
      .join(' ');
  },
  {
    valid: [
      ['老百姓来了9件，公司3件', 'business=3 naturalPerson=9'],
      ['一共12件，9个是老百姓，其余是公司', 'business=3 naturalPerson=9'],
      ['自9企3科0', 'business=3 naturalPerson=9'],
      ['9自3企', 'business=3 naturalPerson=9'],
      ['zrr 9 / qy 3 / 其余0', 'business=3 naturalPerson=9'],
      ['9个人3家公司', 'business=3 naturalPerson=9'],
      ['收了十二，其中单位三个全是企业', 'business=3 naturalPerson=9'],
      ['共12件，除了3个公司都是个人', 'business=3 naturalPerson=9'],
      ['12件，除3件是企业的以外都是老百姓', 'business=3 naturalPerson=9'],
      ['除了三家公司，其余9件都是个人', 'business=3 naturalPerson=9'],
      ['12件都是村民来的', 'naturalPerson=12'],
      ['自9企3 合计12', 'business=3 naturalPerson=9'],
    ],
    notMine: ['不是9件', '今天开会', '复议打了1个', ''],
  },
);
