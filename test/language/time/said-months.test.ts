import { fold } from '../../../src/language/fold.ts';
import { longYear, monthAt, yearAt } from '../../../src/language/time/said-months.ts';
import { reads } from '../../support/reader.ts';

reads('a year', (said) => yearAt(fold(said).text, 0)?.value ?? null, {
  valid: [
    ['2026年', { kind: 'named', year: 2026 }],
    ['二〇二六年', { kind: 'named', year: 2026 }],
    ['26年', { kind: 'named', year: 2026 }],
    ['2026年度', { kind: 'named', year: 2026 }],
    ['去年', { kind: 'away', years: -1 }],
    ['前年', { kind: 'away', years: -2 }],
    ['本年度', { kind: 'away', years: 0 }],
  ],
  notMine: ['07年', '3年', '2026', '年年', '几年', '90年'],
});

reads('a month', (said) => monthAt(fold(said).text, 0)?.value ?? null, {
  valid: [
    ['3月', { kind: 'named', year: null, month: 3 }],
    ['十二月份', { kind: 'named', year: null, month: 12 }],
    ['明年元月', { kind: 'named', year: { kind: 'away', years: 1 }, month: 1 }],
    ['去年的3月', { kind: 'named', year: { kind: 'away', years: -1 }, month: 3 }],
    ['2025年11月', { kind: 'named', year: { kind: 'named', year: 2025 }, month: 11 }],
    ['上个月', { kind: 'away', months: -1 }],
    ['本月份', { kind: 'away', months: 0 }],
  ],
  notMine: ['13月', '3个月', '月', '几月', '0月'],
});

reads('a year by its digits', (said) => longYear(Number(said), said.length), {
  valid: [
    ['2026', 2026],
    ['08', 2008],
    ['26', 2026],
  ],
  notMine: ['07', '99', '300', '3026'],
});
