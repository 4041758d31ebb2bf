import { fold } from '../../../src/language/fold.ts';
import { baseAt } from '../../../src/language/time/base-spans.ts';
import { reads } from '../../support/reader.ts';

reads('a stretch of time', (said) => baseAt(fold(said).text, 0)?.span ?? null, {
  valid: [
    ['上周', { kind: 'week', week: -1 }],
    ['下周末', { kind: 'weekend', week: 1 }],
    ['3月份', { kind: 'month', month: { kind: 'named', year: null, month: 3 } }],
    ['1至3月', { kind: 'months', year: null, first: 1, last: 3 }],
    ['去年前三季度', { kind: 'months', year: { kind: 'away', years: -1 }, first: 1, last: 9 }],
    ['11月上半月', { kind: 'third', month: { kind: 'named', year: null, month: 11 }, third: 'firstHalf' }],
    ['下半月', { kind: 'third', month: null, third: 'lastHalf' }],
    ['11月上旬', { kind: 'third', month: { kind: 'named', year: null, month: 11 }, third: 'first' }],
    ['二季度', { kind: 'quarter', year: null, quarter: 1 }],
    ['2025年下半年', { kind: 'half', year: { kind: 'named', year: 2025 }, half: 2 }],
    ['今年', { kind: 'year', year: { kind: 'away', years: 0 } }],
    ['近三个月', { kind: 'lately', count: 3, unit: 'month' }],
    ['五个工作日内', { kind: 'within', count: 5, unit: 'workday' }],
    ['国庆期间', { kind: 'feast', feast: 'nationalDay' }],
    ['去年同期', { kind: 'sameTimeLastYear' }],
    ['年前', { kind: 'turnOfYear' }],
  ],
  notMine: ['几个月', '三五天内', '年年有', '节约', '新收', '3件'],
});
