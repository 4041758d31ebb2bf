import { describe, expect, it } from 'vitest';
import { fieldOfHeading, findHeadings, lacksArrival } from '../../../src/applications/register/headings.ts';
import { reads } from '../../support/reader.ts';

reads('a heading of a register', fieldOfHeading, {
  valid: [
    ['申请编号', 'number'],
    ['序号', 'serial'],
    ['申请人', 'name'],
    ['申请人类型', 'applicant'],
    ['受理时间', 'arrivedOn'],
    ['申请内容', 'description'],
    ['答复日期', 'answeredOn'],
    ['处理情况', 'disposition'],
    ['答复方式', 'delivery'],
    ['收费金额', 'feeYuan'],
    ['是否延期', 'extendedOn'],
    ['备注', 'notes'],
  ],
  notMine: ['天气', '收件人', '复议情况', ''],
});

describe('the heading row of a sheet', () => {
  it('is the one with most known headings, wherever it stands', () => {
    const found = findHeadings([
      ['依申请公开登记簿', null, null, null],
      ['编号', '申请人', '收到日期', '申请内容'],
      ['1', '张小禾', '2026-03-05', '征地方案'],
    ]);
    expect(found?.index).toBe(1);
    expect([...(found?.columns.keys() ?? [])]).toEqual(['number', 'name', 'arrivedOn', 'description']);
  });

  it('is none where a sheet is no register', () => {
    expect(
      findHeadings([
        ['月份', '访问量'],
        ['1', '300'],
      ]),
    ).toBeNull();
  });

  it('is told to lack the day of arrival', () => {
    expect(lacksArrival([['编号', '申请人', '申请内容', '办理结果']])).toBe(true);
    expect(lacksArrival([['月份', '访问量']])).toBe(false);
  });
});
