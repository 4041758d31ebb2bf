import { reads } from '../../support/reader.ts';
import { countedCells } from './counted-cells.ts';

reads('counts of disputes', countedCells, {
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
