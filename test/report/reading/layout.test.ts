import { detectLayout, detectTable } from '../../../src/report/reading/layout.ts';
import { reads } from '../../support/reader.ts';

reads('the layout of a text', detectLayout, {
  valid: [
    ['上一年项目数量 采购项目', '2019'],
    ['三类内部事务信息 本年制发件数', '2021'],
  ],
  notMine: ['你好', ''],
});

reads('the table of a text', detectTable, {
  valid: [
    ['本年新收政府信息公开申请数量 上年结转 自然人 商业企业', 'applications'],
    ['行政复议 未经复议直接起诉 结果维持', 'disputes'],
  ],
  notMine: ['你好', '行政复议', ''],
});
