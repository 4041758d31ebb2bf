import { expect, it } from 'vitest';
import { textNone } from '../../../../src/report/checks/rules/text-none.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351; 诉讼46; on 2024. */
const check = (overview: string) => textNone(contextOf({ ...cityReport(), overview }));

it.each([
  ['今年未收到政府信息公开申请。', true],
  ['全市无因政府信息公开被纠正的行政复议案件。', false],
  ['行政复议、行政诉讼均为零。', true],
])('a denial beside figures: %s (%s)', (overview, isFault) => {
  const findings = check(overview);
  expect(findings.length > 0).toBe(isFault);
  for (const { rule, section, where, ground } of findings) {
    expect([rule, section]).toEqual(['text-none', 1]);
    expect(overview.slice(where?.start, where?.end)).not.toBe('');
    expect(ground).not.toBe('');
  }
});
