import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

/** What counts documents and decisions, and of which cells it is read. */
const report = cityReport();
const readings = (said: string) =>
  readStatements(readPassage(said), report).map(
    ({ kind, readings: [first] }) => `${kind} ${first?.plus.join('+')}`,
  );

reads('counts of documents and decisions', readings, {
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
