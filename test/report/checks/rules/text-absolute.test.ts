import { expect, it } from 'vitest';
import { textAbsolute } from '../../../../src/report/checks/rules/text-absolute.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351; 诉讼46; on 2024. */
const check = (overview: string) => textAbsolute(contextOf({ ...cityReport(), overview }));

it.each([
  ['政府信息公开申请全部办结。', true],
  ['政府信息公开行政复议351件，均获维持。', true],
  ['申请均在法定期限内予以答复。', false],
])('an “all” that the tables contradict: %s (%s)', (overview, isFault) => {
  const findings = check(overview);
  expect(findings.length > 0).toBe(isFault);
  for (const { rule, section, where, ground } of findings) {
    expect([rule, section]).toEqual(['text-absolute', 1]);
    expect(overview.slice(where?.start, where?.end)).not.toBe('');
    expect(ground).not.toBe('');
  }
});
