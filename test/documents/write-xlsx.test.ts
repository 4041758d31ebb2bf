import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/documents/reading/workbook.ts';
import { writeXlsx } from '../../src/documents/write-xlsx.ts';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';

const sheets = (...asked: Parameters<typeof writeXlsx>) => openWorkbook(writeXlsx(...asked), 200).SheetNames;
const OWN = ['文字部分', '二、主动公开', '三、申请办理', '四、复议诉讼'];

it('has a sheet of text and one for each table', () => {
  expect(sheets(bureauReport())).toEqual(OWN);
});

it('has the year before’s figures beside this one’s where its report is given', () => {
  expect(sheets(bureauReport(), { previous: [bureauReportLastYear()] })).toEqual([...OWN, '与上年对比']);
});

it('gives the same bytes for the same report', () => {
  expect(writeXlsx(bureauReport())).toEqual(writeXlsx(bureauReport()));
});
