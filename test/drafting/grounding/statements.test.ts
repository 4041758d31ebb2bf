import { tableStatement } from '../../../src/drafting/grounding/statements.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';
import { reads } from '../../support/reader.ts';

const on = (report: ReturnType<typeof bureauReport>) => (clause: string) =>
  tableStatement(clause, clause, report)?.holds ?? null;

reads('what a clause says of tables with figures', on(bureauReport()), {
  valid: [
    ['行政复议均获维持', true],
    ['告知无法提供', true],
    ['未收到政府信息公开申请', false],
    ['没有行政复议', false],
    ['全部办结', false],
    ['申请人以自然人为主', true],
    ['申请人以商业企业为主', false],
    ['未作出行政许可决定', false],
  ],
  notMine: ['开设专栏', '组织培训', '没有收费', '均按时限答复'],
});

reads('what a clause says of tables of zeros', on(zeroReport('2021', 2024, '云岭县自然资源局')), {
  valid: [
    ['未收到政府信息公开申请', true],
    ['无行政诉讼', true],
    ['没有行政复议', true],
  ],
  notMine: ['开设专栏'],
});

const behind = (before: string, report: ReturnType<typeof bureauReport>) => (clause: string) =>
  tableStatement(clause, `${before}，${clause}。`, report)?.holds ?? null;

for (const counted of ['接听来电41个', '办理代表建议7件', '处理供水报修41件'])
  reads(`what a clause says behind ${counted}`, behind(counted, bureauReport()), {
    valid: [],
    notMine: ['全部办结', '均已答复'],
  });

reads('what a clause says of applications that were counted', behind('收到申请12件', bureauReport()), {
  valid: [['全部办结', false]],
  notMine: ['均按期回访'],
});

reads('what a clause says of disputes that were counted', behind('发生行政诉讼', bureauReport()), {
  valid: [['均已审结', true]],
  notMine: ['均已归档'],
});
