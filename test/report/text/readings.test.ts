import { expect, it } from 'vitest';
import {
  answered,
  cellsSum,
  cellsValue,
  describeSum,
  disputeSums,
  received,
  rowSums,
} from '../../../src/report/text/readings.ts';
import { bureauReport } from '../../fixtures/reports.ts';

/** 新收12, 上年结转2, 办结13 of which 其他处理1; one 复议 upheld. */
const report = bureauReport();
const values = (sums: ReturnType<typeof received>) => sums.map((sum) => cellsValue(report, sum));

it('reads what was received with and without what came from last year', () => {
  expect(values(received())).toEqual([12, 14]);
  expect(values(received('business'))).toEqual([2, 2]);
});

it('reads what was answered in each way in which narratives count it', () => {
  expect(values(answered(report))).toEqual([13, 11, 12, 10]);
});

it('adds the blocks that a word for disputes stands for', () => {
  expect(values(disputeSums('reconsideration', 'upheld'))).toEqual([1]);
  expect(disputeSums('litigation', 'total')[0]?.plus).toHaveLength(2);
  expect(disputeSums('disputes', 'total')[0]?.plus).toHaveLength(3);
});

it('has no value where a cell is empty, or where the form has none such', () => {
  const blank = { ...report, applications: { ...report.applications, granted: { total: null } } };
  expect(cellsValue(blank, rowSums('granted')[0] ?? cellsSum([]))).toBeNull();
  expect(cellsValue(report, cellsSum(['applications.weather.total']))).toBeNull();
});

it('tells a sum by its cells', () => {
  const [, , withoutOther] = answered(report);
  expect(withoutOther && describeSum(report, withoutOther, 'zh')).toMatch(/总计.*－“.*”.*为12$/);
});
