import { assertionsOf, givesCause, matterOf } from '../../../src/drafting/grounding/asserted.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads(
  'what a sentence asserts',
  (said) => {
    const { text } = fold(said, 'dropped');
    return assertionsOf(text).map(({ start, end }) => text.slice(start, end));
  },
  {
    valid: [
      ['修订审查制度并印发实施办法', ['修订审查制度', '并印发实施办法']],
      ['组织培训2次，并执行', ['组织培训2次', '并执行']],
      ['组织培训2次', ['组织培训2次']],
    ],
    notMine: [''],
    nothing: [],
  },
);

reads('what something is about', matterOf, {
  valid: [
    ['涉及征地补偿', '征地补偿'],
    ['主要涉及征地补偿', '征地补偿'],
  ],
  notMine: ['组织培训', ''],
  nothing: '',
});

reads('a clause that gives a cause', (said) => givesCause(said) || null, {
  valid: [
    ['由于人手不足', true],
    ['人手不足所致', true],
  ],
  notMine: ['组织培训', '公开原因'],
});
