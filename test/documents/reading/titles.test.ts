import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { asCellLines } from './shapes.ts';

const SUBJECT = '政府信息公开工作年度报告';
const { organ, year, preamble } = bureauReport();
const FULL_WIDTH = String(year).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const read = (title: string) =>
  readReport(
    new TextEncoder().encode(asCellLines(bureauReport()).replace(`${organ}${year}年${SUBJECT}`, title)),
    'report',
  );

describe('a title in other words', () => {
  it.each([
    ['the organ speaks about its report', `${organ}关于${year}年${SUBJECT}`],
    ['the organ publishes its report', `${organ}关于公布${year}年${SUBJECT}`],
    ['a site set a tag before it', `【年报】${organ}${year}年${SUBJECT}`],
    ['the subject is 信息公开', `${organ}${year}年度信息公开工作报告`],
    ['the subject is 政务公开', `${organ}${year}年政务公开工作年度报告`],
    ['the year stands in brackets behind', `${organ}${SUBJECT}（${year}年度）`],
    ['the year stands on a line below', `${organ}\n政府信息公开\n工作年度报告\n（${year}年度）`],
    ['the year stands in Chinese numerals above', `${organ}\n二〇二四年\n${SUBJECT}`],
    ['the year stands in wide figures', `${organ}${FULL_WIDTH}年${SUBJECT}`],
    ['the day of publication stands below', `${organ}${year}年${SUBJECT}\n（${year + 1}年1月18日）`],
  ])('names organ and year and leaves the opening text alone: %s', async (_, title) => {
    const { report, unsure } = await read(title);
    expect(report).toMatchObject({ organ, year, preamble });
    expect(unsure).toEqual([]);
  });

  it('is made up for by an opening sentence that says of whom the report is', async () => {
    const opening = `根据条例，编制${organ}${year}年${SUBJECT}。统计期限为${year}年1月1日至12月31日。`;
    expect((await read(opening)).report).toMatchObject({ organ, year });
  });

  it('keeps an office for 政务公开 in the name of the organ', async () => {
    const office = '临江市政务公开办公室';
    expect((await read(`${office}${year}年${SUBJECT}`)).report.organ).toBe(office);
    expect((await read(`${office}${year}年政务公开工作年度报告`)).report.organ).toBe(office);
  });
});
