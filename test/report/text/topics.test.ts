import { fold } from '../../../src/language/fold.ts';
import { turnsOf } from '../../../src/report/text/topics.ts';
import { reads } from '../../support/reader.ts';

reads('what a narrative turns to', (said) => turnsOf(fold(said, 'dropped').text).map(({ topic }) => topic), {
  valid: [
    ['收到政府信息公开申请。行政复议3件，行政诉讼2件。', ['applications', 'reconsideration', 'litigation']],
    ['未经复议直接起诉2件', ['litigationDirect']],
    ['组织培训。', ['other']],
  ],
  notMine: ['重复申请的，依法不予处理。', ''],
  nothing: [],
});
