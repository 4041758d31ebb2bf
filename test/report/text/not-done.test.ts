import { notDone } from '../../../src/report/text/not-done.ts';
import { reads } from '../../support/reader.ts';

reads('what a clause says was not done', (said) => notDone(said, '2021'), {
  valid: [
    ['未制发行政规范性文件', ['proactive.normativeDocuments.issued']],
    ['没有作出行政处罚', ['proactive.penalties.decisions']],
  ],
  notMine: ['未开展培训', '制发行政规范性文件', '未按期制发行政规范性文件'],
  nothing: [],
});
