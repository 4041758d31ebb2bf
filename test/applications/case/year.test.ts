import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicationSchema } from '../../../src/applications/case/application.ts';
import { feeSentence } from '../../../src/applications/case/fees.ts';
import { standingOf } from '../../../src/applications/case/stage.ts';
import { dueDates } from '../../../src/applications/clock/clock.ts';
import { withCells } from '../../../src/report/cells.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import { formVersionFor } from '../../../src/report/forms/choose.ts';
import type { Report } from '../../../src/report/report.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { BUREAU, bureauReport } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';
import { feesOfYear, ledgerFigures, ledgerYear } from '../counted-year.ts';
import { anyApplication, anyLedger, STORY_YEARS } from '../stories.ts';
import { answered, calendar, given } from '../support.ts';

/** The whole report of a year, its figures and sentences on applications from the ledger and the rest a bureau's own. */
function reportFrom(applications: readonly Application[], year: number): Report {
  const form = formVersionFor(year);
  const counted = ledgerYear(applications, year, form);
  const tables = withCells(zeroReport(form, year, BUREAU), ledgerFigures(counted));
  const at = (row: string) => counted.cells.get(`applications.${row}.total`)?.length ?? 0;
  const sentence = `全年新收政府信息公开申请${at('new')}件，上年结转${at('carriedOver')}件，办结${at('total')}件，结转下年度${at('carriedForward')}件。`;
  const { preamble, overview, problems } = bureauReport();
  const ofYear = (text: string) => text.replaceAll('2024', String(year));
  const { yuan, ids } = feesOfYear(applications, year);
  return {
    ...tables,
    preamble: ofYear(preamble),
    overview: ofYear(overview)
      .replace(/全年新收.*?。/, sentence)
      .replace('制发行政规范性文件1件并同步发布解读', '逐件发布解读'),
    problems,
    other: feeSentence({ year, yuan, count: ids.length }),
  };
}

const figure = (applications: ReturnType<typeof given>[], year: number, path: string) =>
  Object.entries(ledgerFigures(ledgerYear(applications, year))).find(([cell]) => cell === path)?.[1];

describe('a year of the ledger', () => {
  const across = given({ number: '2025-090', arrivedOn: '2025-12-20' }, answered('2026-01-10', 'granted'));

  it('counts new by receipt and handled by the day of the answer', () => {
    expect(figure([across], 2025, 'applications.new.naturalPerson')).toBe(1);
    expect(figure([across], 2025, 'applications.granted.naturalPerson')).toBe(0);
    expect(figure([across], 2025, 'applications.carriedForward.total')).toBe(1);
    expect(figure([across], 2026, 'applications.new.naturalPerson')).toBe(0);
    expect(figure([across], 2026, 'applications.carriedOver.total')).toBe(1);
    expect(figure([across], 2026, 'applications.granted.naturalPerson')).toBe(1);
    expect(figure([across], 2027, 'applications.carriedOver.total')).toBe(0);
  });

  it('arrived in December, confirmed in January: new in the year of the confirmation', () => {
    const late = given(
      { channel: 'online', arrivedOn: '2025-12-31' },
      { type: 'confirmed', on: '2026-01-05' },
    );
    expect(figure([late], 2025, 'applications.new.total')).toBe(0);
    expect(figure([late], 2026, 'applications.new.total')).toBe(1);
  });

  it('a correction of one’s own record (art. 41) is no application', () => {
    const aside = given({}, { type: 'setAside', on: '2026-03-03', reason: 'recordCorrection', why: '' });
    expect(Object.values(ledgerFigures(ledgerYear([aside], 2026))).every((cell) => cell === 0)).toBe(true);
  });

  it('lists the applications behind a cell', () => {
    const { cells } = ledgerYear([across, given({ number: '2026-002' })], 2026);
    expect(cells.get('applications.carriedOver.naturalPerson')).toEqual(['A-2025-090']);
    expect(cells.get('applications.new.total')).toEqual(['A-2026-002']);
  });

  it('the 2019 form counts the three kinds of （六） in one row', () => {
    const withdrawn = given({ arrivedOn: '2020-03-02' }, { type: 'withdrawn', on: '2020-03-05' });
    expect(figure([withdrawn], 2020, 'applications.other.total')).toBe(1);
    expect(figure([withdrawn], 2020, 'applications.otherRemaining.total')).toBeUndefined();
  });

  it('an answer after 责令重新答复 is not counted again', () => {
    const again = given(
      {},
      answered('2026-03-10', 'deniedByLaw'),
      { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' },
      { type: 'disputeDecided', on: '2026-05-20', dispute: 0, result: 'corrected', reanswer: { by: null } },
      answered('2026-06-01', 'granted'),
    );
    expect(figure([again], 2026, 'applications.total.total')).toBe(1);
    expect(figure([again], 2026, 'applications.granted.total')).toBe(0);
    expect(figure([again], 2026, 'disputes.reconsideration.corrected')).toBe(1);
  });
});

describe('disputes of a year', () => {
  const lawsuit = given(
    { arrivedOn: '2024-03-01' },
    answered('2024-03-20'),
    { type: 'disputeOpened', on: '2024-11-01', kind: 'litigationDirect', role: 'sole' },
    { type: 'disputeDecided', on: '2025-03-01', dispute: 0, result: 'upheld', reanswer: null },
    { type: 'disputeMoved', on: '2026-01-05', dispute: 0, stage: 'secondInstance' },
  );

  it('are pending until they are decided, counted with the result in the year of the decision', () => {
    expect(figure([lawsuit], 2023, 'disputes.litigationDirect.total')).toBe(0);
    expect(figure([lawsuit], 2024, 'disputes.litigationDirect.pending')).toBe(1);
    expect(figure([lawsuit], 2025, 'disputes.litigationDirect.upheld')).toBe(1);
    expect(figure([lawsuit], 2025, 'disputes.litigationDirect.pending')).toBe(0);
  });

  it('an appeal makes them pending again', () => {
    expect(figure([lawsuit], 2026, 'disputes.litigationDirect.pending')).toBe(1);
  });

  it('with a co-defendant are counted by the original organ alone', () => {
    const shared = (role: 'originalOrgan' | 'reconsiderationOrgan') =>
      given({}, answered('2026-03-10'), {
        type: 'disputeOpened',
        on: '2026-04-01',
        kind: 'litigationAfterReconsideration',
        role,
      });
    const path = 'disputes.litigationAfterReconsideration.total';
    expect(figure([shared('originalOrgan')], 2026, path)).toBe(1);
    expect(figure([shared('reconsiderationOrgan')], 2026, path)).toBe(0);
  });
});

describe('whatever happens, in whatever order', () => {
  it('every column of 三 balances in every year, and what is carried forward is carried over', () => {
    fc.assert(
      fc.property(anyLedger, (applications) => {
        for (const year of STORY_YEARS) {
          const { cells } = ledgerYear(applications, year);
          const next = ledgerYear(applications, year + 1).cells;
          const column = (row: string, key: string, of = cells) =>
            of.get(`applications.${row}.${key}`)?.length ?? Number.NaN;
          for (const key of ['naturalPerson', 'business', 'legalService', 'total']) {
            const taken = column('new', key) + column('carriedOver', key);
            expect(taken).toBe(column('total', key) + column('carriedForward', key));
            expect(column('carriedOver', key, next)).toBe(column('carriedForward', key));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every year yields a report without an error finding, that follows from the year before', () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(2020, ...STORY_YEARS), (applications, year) => {
        const report = reportFrom(applications, year);
        const { applications: counted, disputes } = withTotals(report);
        expect({ counted, disputes }).toEqual({ counted: report.applications, disputes: report.disputes });
        const previous = [reportFrom(applications, year - 1)];
        const findings = checkReport({ report, previous });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('an application counts once in a year, its entries only grow, and its state is what its schema says', () => {
    fc.assert(
      fc.property(anyApplication, fc.constantFrom(...STORY_YEARS), (application, year) => {
        const { cells } = ledgerYear([application], year);
        const total = (row: string) => cells.get(`applications.${row}.total`)?.length ?? 0;
        expect(total('new') + total('carriedOver')).toBeLessThanOrEqual(1);
        expect(application.entries.map((entry) => entry.seq)).toEqual(
          application.entries.map((_, n) => n + 1),
        );
        expect(applicationSchema.parse(application)).toEqual(application);
      }),
    );
  });

  it('dates can be counted and the case has a standing', () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        const dues = dueDates(application.case, calendar);
        expect(dues.map((due) => due.date)).toEqual(dues.map((due) => due.date).sort());
        const standing = standingOf(application.case, '2026-05-01', calendar);
        const runs = standing.due !== null && standing.due.standing !== 'earliest';
        expect(standing.workdaysLeft !== null).toBe(runs);
        expect(standing.unconfirmedDays !== null).toBe(standing.due?.standing === 'earliest');
      }),
    );
  });
});
