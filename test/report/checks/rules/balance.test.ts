import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { balance } from '../../../../src/report/checks/rules/balance.ts';
import { bureauReport, cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

describe('balance', () => {
  it('is silent where received and carried over were answered or carried forward', () => {
    expect(balance(contextOf(bureauReport()))).toEqual([]);
    expect(balance(contextOf(cityReport()))).toEqual([]);
  });

  it.each([1, 3])('shows the four figures when 上年结转 is %i for 2', (carried) => {
    const report = withCells(bureauReport(), { 'applications.carriedOver.naturalPerson': carried });
    const findings = balance(contextOf(report));
    expect(findings).toMatchObject([
      {
        severity: 'error',
        cells: [
          'applications.new.naturalPerson',
          'applications.carriedOver.naturalPerson',
          'applications.total.naturalPerson',
          'applications.carriedForward.naturalPerson',
        ],
        expected: 10 + carried,
        actual: 12,
      },
    ]);
    expect(findings[0]?.message).toContain(`“自然人”列：本年新收10＋上年结转${carried}＝${10 + carried}`);
    expect(findings[0]?.ground).toContain('第一项加第二项之和，等于第三项加第四项之和');
    expect(balance(contextOf(report, { lang: 'en' }))[0]?.message).toContain('Column "自然人"');
  });

  it('cannot judge a column with a blank in it', () => {
    const report = withCells(bureauReport(), {
      'applications.carriedOver.naturalPerson': 7,
      'applications.carriedForward.naturalPerson': null,
    });
    expect(balance(contextOf(report))).toEqual([]);
  });
});
