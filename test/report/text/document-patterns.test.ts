import { reads } from '../../support/reader.ts';
import { countedCells } from './counted-cells.ts';

reads('counts of documents and decisions', countedCells, {
  valid: [
    [
      '制发行政规范性文件8件，废止行政规范性文件26件。',
      ['document proactive.normativeDocuments.issued', 'document proactive.normativeDocuments.repealed'],
    ],
    ['现行有效规章11件。', ['document proactive.regulations.inForce']],
    ['作出行政许可决定447228件。', ['decision proactive.licences.decisions']],
  ],
  notMine: [
    '公开行政规范性文件8件。',
    '清理规范性文件30件。',
    '公示行政处罚决定120件。',
    '县政府制发规范性文件8件。',
  ],
  nothing: [],
});
