import { expect, it } from 'vitest';
import { preambleOf } from '../../src/report/preamble.ts';

const NOWHERE = { address: '', postcode: '', phone: '', email: '' };

it('names who drew it up, the six parts and the year', () => {
  const text = preambleOf('云岭县林业局', 2025, NOWHERE);
  expect(text).toContain('由云岭县林业局编制');
  expect(text).toContain('六个部分组成');
  expect(text).toMatch(/统计期限为2025年1月1日至2025年12月31日。$/);
});

it('prints how the organ can be reached as far as that is known', () => {
  expect(preambleOf('云岭县林业局', 2025, { ...NOWHERE, phone: '0799-6610023', postcode: '336000' })).toMatch(
    /如对本报告有疑问，请与云岭县林业局联系（邮编：336000，电话：0799-6610023）。$/,
  );
});

it('ends where a report is drawn up before its year ends', () => {
  expect(preambleOf('云岭县林业局', 2025, NOWHERE, '09-30')).toContain('至2025年9月30日');
});
