import type { Form } from './form.ts';
import { applicationsTable, DISPUTES_TABLE, result } from './shared-tables.ts';

const decisions = [{ key: 'decisions', label: '本年处理决定数量', kind: 'count' }] as const;

/** The layout in force since the report on 2021 (国办公开办函〔2021〕30号). */
export const FORM_2021: Form = {
  version: '2021',
  document: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  asksAspects: true,
  marks: [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '本年处理决定数量',
    '本年收费金额',
    '逾期未按收费通知要求缴纳费用',
  ],
  proactive: [
    {
      article: '第二十条第（一）项',
      columns: [
        { key: 'issued', label: '本年制发件数', kind: 'count' },
        { key: 'repealed', label: '本年废止件数', kind: 'count' },
        { key: 'inForce', label: '现行有效件数', kind: 'count' },
      ],
      rows: [
        { key: 'regulations', label: '规章', ask: 'regulations' },
        { key: 'normativeDocuments', label: '行政规范性文件', ask: 'normativeDocuments' },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: decisions,
      rows: [{ key: 'licences', label: '行政许可', ask: 'licences' }],
    },
    {
      article: '第二十条第（六）项',
      columns: decisions,
      rows: [
        { key: 'penalties', label: '行政处罚', ask: 'penalties' },
        { key: 'coerciveMeasures', label: '行政强制', ask: 'penalties' },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: [{ key: 'amountWan', label: '本年收费金额（单位：万元）', kind: 'money', unit: '万元' }],
      rows: [{ key: 'fees', label: '行政事业性收费', ask: 'fees' }],
    },
  ],
  applications: applicationsTable([
    result('otherNotCorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'other'),
    result(
      'otherFeeUnpaid',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      'other',
    ),
    result('otherRemaining', '3.其他', 'other'),
  ]),
  disputes: DISPUTES_TABLE,
};
