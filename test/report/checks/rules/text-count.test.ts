import { expect, it } from 'vitest';
import { textCount } from '../../../../src/report/checks/rules/text-count.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351; 诉讼46; on 2024. */
const check = (overview: string) => textCount(contextOf({ ...cityReport(), overview }));

it.each([
  ['全市共受理政府信息公开申请3120件。', true],
  ['全市共受理政府信息公开申请3119件。', false],
  ['全市共收办政府信息公开申请3153件。', false],
])('a count that the tables contradict: %s (%s)', (overview, isFault) => {
  const findings = check(overview);
  expect(findings.length > 0).toBe(isFault);
  for (const { rule, section, where, ground } of findings) {
    expect([rule, section]).toEqual(['text-count', 1]);
    expect(overview.slice(where?.start, where?.end)).not.toBe('');
    expect(ground).not.toBe('');
  }
});
