import { expect, it } from 'vitest';
import { contradictionInWords, wordsAgainstTables } from '../../../src/report/text/note-counts.ts';
import { bureauReport } from '../../fixtures/reports.ts';

/** Of a bureau with 许可486, 新收12 (自然人10), 上年结转2, 办结13, 结转下年1 and 规范性文件 made 1. */
const report = bureauReport();

const found = (aspect: string, text: string) =>
  wordsAgainstTables({ aspect, text }, report).map(({ printed, table }) => `${printed}≠${table}`);

it.each([
  ['proactiveDisclosure', '许可办了286件', ['286件≠486']],
  ['informationManagement', '印发规范性文件3件', ['3件≠1']],
  ['onRequest', '办结1801件', ['1801件≠13']],
  ['onRequest', '今年收了18件申请', ['18件≠12']],
  ['onRequest', '去年转过来3件', ['3件≠2']],
  ['onRequest', '其中自然人8件，企业2件', ['8件≠10']],
  ['onRequest', '都公开了，公开了11件', ['11件≠8']],
  ['onRequest', '没给答复的3件', ['3件≠1']],
  ['onRequest', '收了9件，上年转来2件\n结转下年4件', ['9件≠12', '4件≠1']],
])('a note on %s says otherwise than the tables: %s', (aspect, text, wrong) => {
  expect(found(aspect, text)).toEqual(wrong);
});

it.each([
  ['proactiveDisclosure', '许可办了486件'],
  ['proactiveDisclosure', '网站公示许可286条，处罚20条'],
  ['onRequest', '收到14件'],
  ['onRequest', '收了近20件'],
  ['onRequest', '大概收了十几件'],
  ['onRequest', '去年收了9件，今年12件'],
  ['onRequest', '上半年收了5件'],
  ['onRequest', '比去年多了33%'],
  ['onRequest', '按时办结率98%'],
  ['onRequest', '要征地批文的有5件'],
  ['onRequest', '法规科收到申请5件'],
  ['informationManagement', '清理文件40件，废止3件'],
  ['supervision', '查出问题4个，都改了'],
  ['problems', '收到15件，办得慢'],
])('a note on %s says nothing else than the tables: %s', (aspect, text) => {
  expect(found(aspect, text)).toEqual([]);
});

it('asks with the note’s words and the table’s figure', () => {
  const [wrong] = wordsAgainstTables({ aspect: 'onRequest', text: '全年办结1801件，都按时' }, report);
  expect(wrong && contradictionInWords(wrong, report)).toMatch(
    /^要点写“全年办结1801件”，表格“.*总计”为13件，以哪个为准？$/,
  );
});
