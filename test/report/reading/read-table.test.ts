import { describe, expect, it } from 'vitest';
import { readTableText } from '../../../src/report/reading/read-table.ts';

const applications = (text: string, version: '2019' | '2021' = '2021') =>
  readTableText(text, 'applications', version);
const row = (reading: ReturnType<typeof applications>, key: string) =>
  ['naturalPerson', 'business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'].map(
    (column) => reading.cells[`applications.${key}.${column}`],
  );

describe('a pasted table', () => {
  it('is read from a block of a spreadsheet with labels', () => {
    const reading = applications(
      '（三）不予公开\t1.属于国家秘密\t2\t0\t0\t0\t0\t0\t2\n\t2.其他法律行政法规禁止公开\t30\t1\t\t0\t0\t0\t31',
    );
    expect(row(reading, 'deniedStateSecret')).toEqual([2, 0, 0, 0, 0, 0]);
    expect(row(reading, 'deniedByLaw')).toEqual([30, 1, null, 0, 0, 0]);
    expect(reading.statedTotals['applications.deniedByLaw.total']).toBe(31);
    expect(Object.keys(reading.cells)).toHaveLength(12);
    expect(reading.unsure).toEqual([]);
  });

  it('is read one cell a line', () => {
    const reading = applications(
      '一、本年新收政府信息公开申请数量\n10\n2\n0\n0\n0\n0\n12\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2',
    );
    expect(row(reading, 'new')).toEqual([10, 2, 0, 0, 0, 0]);
    expect(row(reading, 'carriedOver')).toEqual([2, 0, 0, 0, 0, 0]);
  });

  it('is read without labels where there is a line for each row', () => {
    const lines = Array.from({ length: 25 }, (_, index) => [index, 0, 0, 0, 0, 0, index].join('\t'));
    const reading = applications(lines.join('\n'));
    expect(row(reading, 'new')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(row(reading, 'carriedForward')).toEqual([24, 0, 0, 0, 0, 0]);
    const cut = applications(
      lines
        .slice(1)
        .map((line) => line.replace(/\t\d+$/u, ''))
        .slice(1)
        .join('\n'),
    );
    expect(cut.cells).toEqual({});
    expect(cut.problems[0]?.kind).toBe('no-labels');
  });

  it('is read without totals, which are then unsure', () => {
    const reading = applications('（一）予以公开 8 2 0 0 0 0\n（二）部分公开 1 0 0 0 0 0');
    expect(row(reading, 'granted')).toEqual([8, 2, 0, 0, 0, 0]);
    expect(reading.unsure.map(({ cell }) => cell)).toEqual(['applications']);
  });

  it('does not take a total for a kind of applicant', () => {
    const reading = applications('（一）予以公开 8 2 0 0 0 10');
    expect(row(reading, 'granted')).toEqual([null, null, null, null, null, null]);
    expect(reading.unsure).toHaveLength(7);
  });

  it('finds shortened and differently punctuated labels', () => {
    const reading = applications(
      [
        '1、逾期不补正 1 0 0 0 0 0 1',
        '2、逾期不缴费 2 0 0 0 0 0 2',
        '3.其它 3 0 0 0 0 0 3',
        '(七) 总 计 6 0 0 0 0 0 6',
      ].join('\n'),
    );
    expect(row(reading, 'otherNotCorrected')[0]).toBe(1);
    expect(row(reading, 'otherFeeUnpaid')[0]).toBe(2);
    expect(row(reading, 'otherRemaining')[0]).toBe(3);
    expect(reading.statedTotals['applications.total.naturalPerson']).toBe(6);
    expect(reading.unsure).toEqual([]);
  });

  it('reads a misspelt label and says so', () => {
    const reading = applications('1.属于国家秘蜜 2 0 0 0 0 0 2');
    expect(row(reading, 'deniedStateSecret')[0]).toBe(2);
    expect(reading.unsure[0]?.cell).toBe('applications.deniedStateSecret.naturalPerson');
  });

  it('leaves a cell empty that appears with two figures', () => {
    const reading = applications('2.重复申请 1 0 0 0 0 0 1\n2.重复申请 3 0 0 0 0 0 3');
    expect(row(reading, 'refusedRepeat')).toEqual([null, 0, 0, 0, 0, 0]);
    expect(reading.problems.map(({ kind }) => kind)).toContain('conflict');
  });

  it('leaves rows of its own making out, with a word', () => {
    const reading = readTableText(
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t3\n行政规范性文件\t22（其中修订 16 件）\t0\t80\n其他主动公开文件\t5\t0\t9',
      'proactive',
      '2021',
    );
    expect(reading.cells['proactive.normativeDocuments.issued']).toBe(22);
    expect(reading.cells['proactive.regulations.inForce']).toBe(3);
    expect(reading.problems).toEqual([
      expect.objectContaining({ kind: 'unknown-row', text: '其他主动公开文件 5 0 9' }),
    ]);
  });

  it('reads columns by their headings, in whatever order', () => {
    const reading = readTableText(
      '信息内容\t现行有效件数\t本年制发件数\t本年废止件数\n规章\t7\t2\t1',
      'proactive',
      '2021',
    );
    expect(reading.cells).toEqual({
      'proactive.regulations.inForce': 7,
      'proactive.regulations.issued': 2,
      'proactive.regulations.repealed': 1,
    });
  });

  it('reads fees in yuan where the heading says so', () => {
    const text = '信息内容 本年收费金额（单位：元）\n行政事业性收费 188710';
    expect(readTableText(text, 'proactive', '2021').cells['proactive.fees.amountWan']).toBe(18.871);
  });

  it('reads fifteen figures, or a line for each kind of dispute', () => {
    const line = readTableText('1 0 0 1 2 0 0 0 0 0 3 0 0 0 3', 'disputes', '2021');
    expect(line.statedTotals['disputes.litigationAfterReconsideration.total']).toBe(3);
    const blocks = readTableText(
      '行政复议\t1\t0\t0\t1\t2\n未经复议直接起诉\t0\t0\t0\t0\t0\n复议后起诉\t3\t0\t0\t0\t3',
      'disputes',
      '2021',
    );
    expect(blocks.cells).toEqual(line.cells);
    const short = readTableText('1 0 0 1 2 0 0 0 0 0 3 0 0 0', 'disputes', '2021');
    expect(Object.values(short.cells).every((cell) => cell === null)).toBe(true);
    expect(short.unsure).toHaveLength(15);
  });

  it('says that nothing was found in words without a table', () => {
    expect(applications('我们还没有统计').problems.map(({ kind }) => kind)).toEqual(['nothing-found']);
  });
});
