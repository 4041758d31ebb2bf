import { describe, expect, it } from 'vitest';
import { withCells } from '../../src/report/cells.ts';
import { saysSomething, yearOnYear } from '../../src/report/year-on-year.ts';
import { bureauReport, oldLayoutReport } from '../fixtures/reports.ts';

const reported = (cells: Readonly<Record<string, number | null>>) => withCells(bureauReport(), cells);
const lineOf = (
  last: Parameters<typeof yearOnYear>[0],
  now: ReturnType<typeof bureauReport>,
  path: string,
) => {
  const found = yearOnYear(last, now).find(({ cell }) => cell.path === path);
  return found && [found.last, found.now, found.change, found.growth];
};

describe('figures beside the year before’s', () => {
  const fees = 'proactive.fees.amountWan';
  const now = withCells(bureauReport(), { [fees]: 18.8, 'proactive.licences.decisions': 90 });

  it('say what changed and by how much', () => {
    const last = reported({ [fees]: 16.5, 'proactive.licences.decisions': 120 });
    expect(lineOf([last], now, fees)).toEqual([16.5, 18.8, 2.3, '+13.9%']);
    expect(lineOf([last], now, 'proactive.licences.decisions')).toEqual([120, 90, -30, '-25%']);
  });

  it('name no growth from nothing, and none where a side is missing', () => {
    expect(lineOf([reported({ [fees]: 0 })], now, fees)).toEqual([0, 18.8, 18.8, '']);
    expect(lineOf([reported({ [fees]: null })], now, fees)).toEqual([null, 18.8, null, '']);
    expect(lineOf([oldLayoutReport()], now, fees)).toEqual([null, 18.8, null, '']);
    expect(lineOf([], now, fees)).toEqual([null, 18.8, null, '']);
  });

  it('add up the reports of organs that were merged', () => {
    expect(lineOf([reported({ [fees]: 4 }), reported({ [fees]: 5.4 })], now, fees)).toEqual([
      9.4,
      18.8,
      9.4,
      '+100%',
    ]);
  });

  it('are every cell of 二 and 四 and the totals of 三, in the form’s order', () => {
    const lines = yearOnYear([bureauReport()], now).map(({ cell }) => cell);
    expect(lines[0]?.path).toBe('proactive.regulations.issued');
    expect(lines.filter(({ table }) => table === 'applications').map(({ column }) => column)).not.toContain(
      'research',
    );
    expect(lines.at(-1)?.path).toBe('disputes.litigationAfterReconsideration.total');
    expect(lines.length).toBeLessThanOrEqual(99);
  });

  it('say nothing where both years have none', () => {
    const lines = yearOnYear([bureauReport()], now);
    expect(lines.filter(saysSomething).map(({ cell }) => cell.path)).not.toContain(
      'proactive.regulations.issued',
    );
  });
});
