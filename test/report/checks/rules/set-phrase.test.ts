import { expect, it } from 'vitest';
import { setPhrase } from '../../../../src/report/checks/rules/set-phrase.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351; 诉讼46; on 2024. */
const check = (overview: string) => setPhrase(contextOf({ ...cityReport(), overview }));

it.each([
  ['深入学习贯彻二十届五中全会精神。', true],
  ['增强“四个意识”、坚定“四个自信”、做到“两个确立”。', true],
  ['牢固树立“四个意识”，坚决做到“两个维护”。', false],
])('a set phrase that is misquoted or not yet said: %s (%s)', (overview, isFault) => {
  const findings = check(overview);
  expect(findings.length > 0).toBe(isFault);
  for (const { rule, section, where, ground } of findings) {
    expect([rule, section]).toEqual(['set-phrase', 1]);
    expect(overview.slice(where?.start, where?.end)).not.toBe('');
    expect(ground).not.toBe('');
  }
});
