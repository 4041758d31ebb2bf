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

reads(
  'figures told in any words for 二 and 四, zeros too',
  (said) => {
    const [table, rows, words = ''] = said.split('：');
    const of = table === '四' ? 'disputes' : 'proactive';
    const found = readTally(heard(words), of, report, {
      rows: rows ? rows.split('、') : [],
      whole: () => null,
    });
    if (!found) return null;
    return Object.entries(found.cells)
      .map(([path, value]) => `${path.split('.').slice(1).join('.')}=${value}`)
      .sort()
      .join(' ');
  },
  {
    valid: [
      ['二：penalties：综合执法队一共罚了86起，其中当场罚的30起', 'penalties.decisions=86'],
      ['二：penalties：罚了50起，其中罚款的20起，警告的30起', 'penalties.decisions=50'],
      [
        '二：normativeDocuments：制发5废止没有现行有效三十二',
        'normativeDocuments.inForce=32 normativeDocuments.issued=5 normativeDocuments.repealed=0',
      ],
      [
        '二：normativeDocuments：制发没有废止没有现行有效12',
        'normativeDocuments.inForce=12 normativeDocuments.issued=0 normativeDocuments.repealed=0',
      ],
      [
        '四：litigationDirect：今年没人告我们',
        ['litigationAfterReconsideration', 'litigationDirect']
          .flatMap((row) =>
            ['corrected', 'otherResult', 'pending', 'upheld'].map((each) => `${row}.${each}=0`),
          )
          .join(' '),
      ],
      [
        '四：reconsideration：没人申请复议',
        ['corrected', 'otherResult', 'pending', 'upheld']
          .map((each) => `reconsideration.${each}=0`)
          .join(' '),
      ],
    ],
    notMine: [
      '二：penalties：大概86起',
      '二：regulations：我们一个县局不定规章',
      // Where another row is named, unknown words may name that of the figure.
      '四：reconsideration：有一个扯到民庭的还没判，复议没有',
    ],
  },
);
