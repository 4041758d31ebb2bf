import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { swing } from '../../../../src/report/checks/rules/swing.ts';
import { BUREAU } from '../../../fixtures/reports.ts';
import { zeroReport } from '../../../fixtures/tables.ts';
import { contextOf } from '../context.ts';

const received = (year: number, total: number | null) =>
  withCells(zeroReport('2021', year, BUREAU), { 'applications.new.total': total });
const check = (before: number | null, now: number | null) =>
  swing(contextOf(received(2024, now), { previous: [received(2023, before)] }));

describe('swing', () => {
  it.each([
    [20, 100],
    [100, 20],
    [3, 19],
    [19, 0],
    [0, 19],
    [0, 0],
  ])('lets %i then %i pass', (before, now) => {
    expect(check(before, now)).toEqual([]);
  });

  it.each([
    [20, 101],
    [101, 20],
    [3, 20],
    [0, 20],
    [20, 0],
  ])('asks about %i then %i', (before, now) => {
    expect(check(before, now)).toMatchObject([
      { severity: 'info', section: 3, cells: ['applications.new.total'], expected: before, actual: now },
    ]);
  });

  it('is silent without last year and where a figure is missing', () => {
    expect(swing(contextOf(received(2024, 500)))).toEqual([]);
    expect(check(null, 500)).toEqual([]);
    expect(check(500, null)).toEqual([]);
  });

  it('adds up several last years', () => {
    const previous = [received(2023, 10), received(2023, 11)];
    expect(swing(contextOf(received(2024, 105), { previous }))).toEqual([]);
    expect(swing(contextOf(received(2024, 106), { previous }))).toHaveLength(1);
  });

  it('compares the decisions of 二 and the cases of 四 as well, across the layouts', () => {
    const before = withCells(zeroReport('2019', 2020, BUREAU), { 'proactive.licences.decisions': 10 });
    const now = withCells(zeroReport('2021', 2021, BUREAU), {
      'proactive.licences.decisions': 30,
      'proactive.penalties.decisions': 21,
      'disputes.reconsideration.total': 20,
    });
    const findings = swing(contextOf(now, { previous: [before], lang: 'en' }));
    expect(findings.map(({ section, actual }) => [section, actual])).toEqual([
      [2, 51],
      [4, 20],
    ]);
  });
});
