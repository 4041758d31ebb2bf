import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

/** What counts disputes, and of which cells it is read. */
const report = cityReport();
const readings = (said: string) =>
  readStatements(readPassage(said), report).map(
    ({ kind, readings: [first] }) => `${kind} ${first?.plus.join('+')}`,
  );

reads('counts of disputes', readings, {
  valid: [
    ['因政府信息公开引发行政复议351件。', ['dispute disputes.reconsideration.total']],
    [
      '政府信息公开行政诉讼46件，其中结果维持25件。',
      [
        'dispute disputes.litigationDirect.total+disputes.litigationAfterReconsideration.total',
        'dispute disputes.litigationDirect.upheld+disputes.litigationAfterReconsideration.upheld',
      ],
    ],
    ['发生1起有关政府信息公开的行政复议案件。', ['dispute disputes.reconsideration.total']],
  ],
  notMine: ['全年审理行政复议案件351件。', '行政复议案件办结351件，维持72件。', '出庭应诉46件。'],
  nothing: [],
});
