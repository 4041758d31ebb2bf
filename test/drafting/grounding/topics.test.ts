import { countsOtherMatters, topicsOf } from '../../../src/drafting/grounding/topics.ts';
import { fold } from '../../../src/language/fold.ts';
import { reads } from '../../support/reader.ts';

reads('the tables that a text speaks of', (said) => topicsOf(fold(said, 'dropped').text, '2021'), {
  valid: [
    ['全年新收政府信息公开申请', ['applications']],
    ['行政复议', ['disputes']],
    ['制发规范性文件', ['documents']],
    ['行政许可', ['decisions']],
  ],
  notMine: ['组织培训', ''],
  nothing: [],
});

reads(
  'words that count what no table has',
  (said) => countsOtherMatters(fold(said, 'dropped').text, '2021') || null,
  {
    valid: [
      ['办理建议提案', true],
      ['组织培训', true],
    ],
    notMine: ['收到申请', '行政复议'],
  },
);
