import { readTally } from '../../../../src/interview/answers/tally/tally.ts';
import { heard } from '../../../../src/language/hear.ts';
import { blankReport } from '../../../../src/report/report.ts';
import { reads } from '../../../support/reader.ts';

const report = blankReport('2021', 2025, '云岭县自然资源局');

reads(
  'one case that went on from reconsideration to court',
  (said) => {
    const found = readTally(heard(said), 'disputes', report, {
      rows: ['reconsideration'],
      whole: () => null,
    });
    if (!found) return null;
    return Object.entries(found.cells)
      .filter(([, value]) => value !== 0)
      .map(([path, value]) => `${path.split('.').slice(1).join('.')}=${value}`)
      .sort()
      .join(' ');
  },
  {
    valid: [
      [
        '复议1件被纠正，后来又打官司，判我们输',
        'litigationAfterReconsideration.corrected=1 reconsideration.corrected=1',
      ],
      [
        '有一起复议维持，对方接着起诉，还没开庭',
        'litigationAfterReconsideration.pending=1 reconsideration.upheld=1',
      ],
      ['复议2件都维持，直接起诉1件，撤诉', 'litigationDirect.otherResult=1 reconsideration.upheld=2'],
    ],
    notMine: ['复议2件维持，又起诉，维持'],
  },
);
