import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import type { Finding } from '../../src/report/findings.ts';
import type { Report } from '../../src/report/report.ts';
import { plainReport } from '../documents/reading/plain-report.ts';
import { COUNTED, MONEY } from './faults/counted.ts';
import { LATER, TRUE_SENTENCES } from './faults/later.ts';
import type { Planted } from './faults/planted.ts';
import { WHOLE, WRITTEN } from './faults/written.ts';

function setCells(report: Report, cells: Planted['cells']): void {
  for (const [path, value] of Object.entries(cells ?? {})) {
    const [table, row = '', column = ''] = path.split('.');
    const rows = report[table as 'proactive' | 'applications' | 'disputes'];
    Object.assign(rows[row] ?? {}, { [column]: value });
  }
}

/** Last year's report: this year's tables but for some cells, no text. */
function lastYearOf(report: Report, cells: NonNullable<Planted['previous']>): Report {
  const last = {
    ...structuredClone(report),
    year: report.year - 1,
    preamble: '',
    overview: '',
    problems: '',
    other: '',
  };
  setCells(last, cells);
  return last;
}

async function foundIn({ changes, cells, previous }: Omit<Planted, 'rule'>): Promise<Finding[]> {
  const { report, source, unsure } = await readReport(
    new TextEncoder().encode(plainReport(changes)),
    'a.txt',
  );
  setCells(report, cells);
  return checkReport({ report, source, unsure, previous: previous ? [lastYearOf(report, previous)] : [] });
}

const PLANTED: readonly Planted[] = [...COUNTED, ...MONEY, ...WRITTEN, ...LATER, ...WHOLE];

describe('a fault in a report is found under its rule', () => {
  it.each(
    PLANTED.map((planted) => [planted.what, planted.rule, planted] as const),
  )('%s (%s)', async (_, rule, planted) => {
    const found = await foundIn(planted);
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });
});

/** What holds cells against cells: these reports are made by setting some of them. */
const OF_CELLS = new Set(['balance', 'row-total', 'result-total', 'carry-over', 'in-force']);

describe('a sentence that is true is not objected to', () => {
  it.each(TRUE_SENTENCES.map((one) => [one.what, one] as const))('%s', async (_, one) => {
    const found = (await foundIn(one)).filter(({ rule }) => !OF_CELLS.has(rule));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
