import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/application.ts';
import { feesOfYear } from '../../../src/applications/fees.ts';
import { PERIODS, type Query, SPANS } from '../../../src/applications/queries.ts';
import { type Asking, answerQuery } from '../../../src/applications/query-answer.ts';
import { STAGES } from '../../../src/applications/stage.ts';
import { ledgerFigures, ledgerYear } from '../../../src/applications/year.ts';
import { answerFromLedger } from '../../../src/bot/ledger/answer-query.ts';
import { behindCell, figuresOfYear } from '../../../src/bot/ledger/year-figures.ts';
import { yearOf } from '../../../src/language/date.ts';
import { needsConfirmation } from '../../../src/report/calendar/statutory.ts';
import { formVersionFor } from '../../../src/report/forms/choose.ts';
import { createLedgerStore, type LedgerStore } from '../../../src/store/ledger-store.ts';
import { anyLedger } from '../../applications/stories.ts';
import { answered, calendar, given, registration } from '../../applications/support.ts';
import { withTrialStore } from '../../support/trial-store.ts';

const trial = withTrialStore();

const ORGAN = 'o1';
const NAMES = ['张三', '张小丽', '李四', '云岭某某建材有限公司', '欧阳某', ''];
const account = { at: '2026-01-05T01:00:00.000Z', by: 'U1', what: 'application.registered', detail: {} };

/** Applications as an office has them: numbers, names and handlers of their own. */
const distinct = (applications: readonly Application[]): Application[] =>
  applications.map((application, at) => {
    const number = `2024-${String(at + 1).padStart(3, '0')}`;
    const person = { ...application.person, name: NAMES[at % NAMES.length] ?? '' };
    const handler = ['U-LI', 'U-WANG', null][at % 3] ?? null;
    const file = { ...application.case, number, handler };
    return { ...application, id: `A-${at}`, person, case: file };
  });

/** Writes every application, first as it was registered and then as it became, so that old entries must go. */
async function written(applications: readonly Application[]): Promise<LedgerStore> {
  const store = createLedgerStore(trial.redis, `t-${randomUUID()}`, calendar);
  for (const application of applications) {
    const first = given({ ...registration(), number: application.case.number });
    const start = { ...first, id: application.id };
    for (const next of [start, application]) {
      const opened = await store.open(ORGAN, application.id);
      expect(await store.commit(ORGAN, opened, next, randomUUID(), account)).toBe('done');
    }
  }
  return store;
}

const TODAY = '2024-11-20';
const asking: Asking = { today: TODAY, calendar, by: 'U-LI', seesPerson: () => true, lang: 'zh' };

const QUERIES: readonly Query[] = [
  ...(['all', 'mine'] as const).flatMap((whose): Query[] => [
    { kind: 'pending', whose },
    { kind: 'overdue', whose },
    { kind: 'mostUrgent', whose, count: 3 },
    { kind: 'dueInDays', whose, days: 30, unit: 'day' },
    { kind: 'dueInDays', whose, days: 5, unit: 'workday' },
    { kind: 'dueBetween', whose, from: null, to: '2024-12-05' },
    { kind: 'dueBetween', whose, from: '2024-11-01', to: '2024-12-31' },
    ...SPANS.map((span): Query => ({ kind: 'dueWithin', whose, span })),
    ...STAGES.map((stage): Query => ({ kind: 'byStage', whose, stage })),
  ]),
  ...['2024-002', '2024-001、2024-003', '3', '2024-009', '2023-001', '无此号'].map(
    (number): Query => ({ kind: 'byNumber', number }),
  ),
  { kind: 'howCounted', number: '2024-001' },
  { kind: 'howCounted', number: null },
  ...['张某', '张三', '建材', '欧阳某某', '小丽', '无'].map((name): Query => ({ kind: 'byApplicant', name })),
  ...[2022, 2023, 2024, 2025].map((year): Query => ({ kind: 'yearCounts', year })),
  { kind: 'monthCounts', year: 2024, month: 3 },
  { kind: 'spanCounts', from: '2024-01-01', to: '2024-06-30', notBy: null },
  { kind: 'receivedIn', from: '2023-01-01', to: '2024-06-30' },
  { kind: 'answeredIn', from: '2023-01-01', to: '2024-12-31' },
  ...[2024].flatMap((year): Query[] => [
    { kind: 'yearRow', year, applicant: 'naturalPerson', disposition: null },
    { kind: 'yearRow', year, applicant: null, disposition: 'unavailableNotHeld' },
    { kind: 'yearDisputes', year },
    { kind: 'yearFees', year },
    { kind: 'yearCompared', year },
  ]),
  ...PERIODS.map((period): Query => ({ kind: 'periodCounts', period })),
];

describe('the indexes of a ledger', () => {
  it('answer every question as the applications themselves do, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const applications = distinct(ledger);
        const store = await written(applications);
        for (const query of QUERIES) {
          const expected = answerQuery(query, applications, asking);
          const all = { offset: 0, limit: 1000 };
          const found = await answerFromLedger({ ledger: store }, ORGAN, query, asking, 'all', all);
          expect(found.answer).toEqual(expected);
          if (expected.kind !== 'list') continue;
          expect(found.total).toBe(expected.rows.length);
          // A list of what came or went in a time does not say how many are late.
          const isOfTime = query.kind === 'receivedIn' || query.kind === 'answeredIn';
          const late = isOfTime ? 0 : expected.rows.filter((row) => row.overdue).length;
          expect(found.overdue).toBe(late);
          if (query.kind === 'byNumber' || query.kind === 'howCounted') continue;
          const page = { offset: 1, limit: 2 };
          const part = await answerFromLedger({ ledger: store }, ORGAN, query, asking, 'all', page);
          expect(part.answer.kind === 'list' ? part.answer.rows : []).toEqual(expected.rows.slice(1, 3));
          expect(part.total).toBe(expected.rows.length);
        }
      }),
      { numRuns: 25, seed: 2024 },
    );
  });

  it('give the figures of any year, and the applications behind each', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const applications = distinct(ledger);
        const store = await written(applications);
        const numbers = new Map(applications.map(({ id, case: file }) => [id, file.number]));
        for (const year of [2020, 2022, 2023, 2024, 2025, 2026]) {
          const form = formVersionFor(year);
          const counted = ledgerYear(applications, year, form);
          const figures = await figuresOfYear(store, ORGAN, year, form);
          if (applications.length === 0) {
            expect(figures).toBeNull();
            continue;
          }
          expect(figures?.cells).toEqual(ledgerFigures(counted));
          const fees = feesOfYear(applications, year);
          expect(figures?.fees).toEqual({ yuan: fees.yuan, count: fees.ids.length });
          const files = applications.map((application) => application.case);
          const unconfirmed = files.filter(
            (file) =>
              file.setAside === null &&
              needsConfirmation(file.channel) &&
              file.confirmedOn === null &&
              yearOf(file.arrivedOn) === year,
          );
          expect(figures?.unconfirmed).toBe(unconfirmed.length);
          expect(figures?.knowsEarlierYears).toBe(files.some(({ arrivedOn }) => yearOf(arrivedOn) < year));
          for (const [path, ids] of counted.cells) {
            if (ids.length === 0) continue;
            const behind = await behindCell(store, ORGAN, year, form, path, 100);
            expect(behind).toEqual(ids.map((id) => numbers.get(id)).sort());
          }
        }
      }),
      { numRuns: 15, seed: 2024 },
    );
  });

  it('name nobody to who may not look for names, and their own cases to handlers of an open organ', async () => {
    const applications = distinct([given({}), given({}), given({}), given({}, answered('2026-03-05'))]);
    const store = await written(applications);
    const page = { offset: 0, limit: 10 };
    const query: Query = { kind: 'byApplicant', name: '张某' };
    const ask = async (names: 'all' | 'own' | 'none') =>
      (await answerFromLedger({ ledger: store }, ORGAN, query, asking, names, page)).total;
    expect([await ask('all'), await ask('own'), await ask('none')]).toEqual([2, 1, 0]);
  });
});
