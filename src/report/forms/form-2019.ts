import type { Form } from './form.ts';
import { applicationsTable, DISPUTES_TABLE } from './shared-tables.ts';

const againstLastYear = [
  { key: 'previousItems', label: '上一年项目数量', kind: 'count' },
  { key: 'change', label: '本年增/减', kind: 'signed' },
] as const;
const itemsAndDecisions = [
  ...againstLastYear,
  { key: 'decisions', label: '处理决定数量', kind: 'count' },
] as const;

/** The trial layout for the reports on 2019 and 2020 (国办公开办函〔2019〕60号). */
export const FORM_2019: Form = {
  version: '2019',
  document: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  asksAspects: false,
  marks: [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '上一年项目数量',
    '政府集中采购',
    '采购总金额',
    '其他对外管理服务事项',
  ],
  proactive: [
    {
      article: '第二十条第（一）项',
      columns: [
        { key: 'newlyMade', label: '本年新制作数量', kind: 'count' },
        { key: 'newlyDisclosed', label: '本年新公开数量', kind: 'count' },
        { key: 'totalDisclosed', label: '对外公开总数量', kind: 'count' },
      ],
      rows: [
        { key: 'regulations', label: '规章', ask: 'regulationsDisclosed' },
        { key: 'normativeDocuments', label: '规范性文件', ask: 'documentsDisclosed' },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: itemsAndDecisions,
      rows: [
        { key: 'licences', label: '行政许可', ask: 'licencesAndServices' },
        { key: 'otherServices', label: '其他对外管理服务事项', ask: 'licencesAndServices' },
      ],
    },
    {
      article: '第二十条第（六）项',
      columns: itemsAndDecisions,
      rows: [
        { key: 'penalties', label: '行政处罚', ask: 'penaltiesAgainstLastYear' },
        { key: 'coerciveMeasures', label: '行政强制', ask: 'penaltiesAgainstLastYear' },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: againstLastYear,
      rows: [{ key: 'fees', label: '行政事业性收费', ask: 'feesAgainstLastYear' }],
    },
    {
      article: '第二十条第（九）项',
      columns: [
        { key: 'items', label: '采购项目数量', kind: 'count' },
        { key: 'amount', label: '采购总金额', kind: 'money', unit: '元' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购', ask: 'procurement' }],
    },
  ],
  applications: applicationsTable([
    { key: 'other', label: '（六）其他处理', group: null, outcome: 'other', role: 'result' },
  ]),
  disputes: DISPUTES_TABLE,
};
