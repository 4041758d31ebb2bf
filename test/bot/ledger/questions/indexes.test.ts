import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../src/applications/case/application.ts';
import { evaluate, type QueryResult } from '../../../../src/applications/queries/evaluate.ts';
import { factsOf } from '../../../../src/applications/queries/facts.ts';
import type { Knowledge } from '../../../../src/applications/queries/holds.ts';
import { isNameOf } from '../../../../src/applications/queries/names.ts';
import {
  DEEDS,
  type Filter,
  type Measure,
  MOMENTS,
  type Query,
  STATES,
} from '../../../../src/applications/queries/query.ts';
import { type Asker, answerFromLedger } from '../../../../src/bot/ledger/questions/answer-query.ts';
import { behindCell, figuresOfYear } from '../../../../src/bot/ledger/questions/year-figures.ts';
import { yearOf } from '../../../../src/language/date.ts';
import { needsConfirmation } from '../../../../src/report/calendar/statutory.ts';
import { formVersionFor } from '../../../../src/report/forms/choose.ts';
import { createLedgerStore, type LedgerStore } from '../../../../src/store/ledger-store.ts';
import { feesOfYear, ledgerFigures, ledgerYear } from '../../../applications/counted-year.ts';
import { anyLedger } from '../../../applications/stories.ts';
import { answered, calendar, given, registration } from '../../../applications/support.ts';
import { withTrialStore } from '../../../support/trial-store.ts';

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
const known: Knowledge = {
  today: TODAY,
  workdaysBetween: calendar.workdaysBetween,
  by: 'U-LI',
  isOf: () => false,
  applicantsOf: () => [],
  called: (name) => [name],
};
const asker: Asker = { ...known, names: 'all', isIndexed: true };

const plain = (measure: Measure, ...filters: Filter[]): Query => ({ measure, filters, latest: false });
const list: Measure = { kind: 'list', order: 'due', most: null, skip: 0 };
const state = (name: (typeof STATES)[number], not = false): Filter => ({ by: 'state', state: name, not });
const when = (moment: (typeof MOMENTS)[number], from: string | null, to: string | null): Filter => ({
  by: 'when',
  moment,
  from,
  to,
  not: false,
});
const mine: Filter = { by: 'handler', who: 'me', name: null, not: false };
const number = (...numbers: string[]): Filter => ({ by: 'number', numbers, not: false });
const applicant = (name: string): Filter => ({ by: 'applicant', names: [name], not: false });

const QUERIES: readonly Query[] = [
  ...STATES.flatMap((name) => [
    plain(list, state(name)),
    plain({ kind: 'count' }, state(name), mine),
    plain({ kind: 'count' }, state(name, true)),
  ]),
  ...MOMENTS.flatMap((moment) => [
    plain(list, when(moment, '2024-01-01', '2024-12-31')),
    plain(list, when(moment, null, '2024-12-05'), state('pending')),
    plain({ kind: 'count' }, when(moment, '2023-01-01', null), mine),
  ]),
  ...['2023-06-30', '2024-06-30', '2024-12-31'].map((day) =>
    plain({ kind: 'count' }, { by: 'pendingOn', day, not: false }),
  ),
  plain(list, { by: 'took', unit: 'workdays', least: 10, most: 30, between: null, not: false }),
  plain({ kind: 'list', order: 'newest', most: 3, skip: 0 }),
  plain(
    { kind: 'extreme', which: 'shortest', most: 2, skip: 0, between: null },
    when('answered', '2023-01-01', '2024-12-31'),
  ),
  ...DEEDS.map((deed) => plain({ kind: 'count' }, { by: 'ever', deed, not: false })),
  plain({ kind: 'list', order: 'due', most: 3, skip: 0 }, state('pending')),
  ...['2024-002', '3', '2024-009', '2023-001', '无此号'].map((one) =>
    plain({ kind: 'aspect', aspect: 'stage' }, number(one)),
  ),
  plain({ kind: 'aspect', aspect: 'due' }, number('2024-001', '2024-003')),
  ...['张某', '张三', '建材', '欧阳某某', '小丽', '无'].flatMap((name) => [
    plain(list, applicant(name)),
    plain({ kind: 'list', order: 'received', most: null, skip: 0 }, applicant(name)),
    plain({ kind: 'count' }, applicant(name)),
  ]),
  plain({ kind: 'count' }, state('pending'), { ...applicant('张三'), not: true }),
  plain(
    { kind: 'share', part: [{ by: 'kind', kinds: ['naturalPerson'], not: false }] },
    when('received', '2024-01-01', '2024-12-31'),
  ),
  plain({ kind: 'average', of: 'mean', between: null }, when('answered', '2023-01-01', '2024-12-31')),
  plain(
    { kind: 'extreme', which: 'longest', most: null, skip: 0, between: null },
    when('answered', '2023-01-01', '2024-12-31'),
  ),
  plain({ kind: 'fees', of: 'paid' }),
  plain(
    { kind: 'groups', by: 'month', top: null, skip: 0, atLeast: null, of: 'count' },
    when('received', '2024-01-01', '2024-12-31'),
  ),
  plain(
    { kind: 'groups', by: 'applicant', top: 'most', skip: 0, atLeast: null, of: 'count' },
    when('received', '2024-01-01', '2024-12-31'),
  ),
  plain({ kind: 'groups', by: 'applicant', top: null, skip: 0, atLeast: 2, of: 'average' }, mine),
  plain({
    kind: 'compare',
    sides: [[when('received', '2024-01-01', '2024-03-31')], [when('received', '2024-04-01', '2024-06-30')]],
    of: 'count',
  }),
  plain({ kind: 'summary', from: '2024-01-01', to: '2024-12-31' }),
  plain(
    { kind: 'summary', from: '2024-01-01', to: '2024-06-30' },
    { by: 'kind', kinds: ['business'], not: false },
  ),
  { ...plain(list, applicant('张三')), latest: true },
];

const numbersOf = ({ rows }: QueryResult): string[] => rows.map((row) => row.number);

/** An answer without what a page leaves out: a summary counts, and names no case. */
const comparable = (found: QueryResult): unknown =>
  found.kind === 'summary' ? found.summary : { ...found, rows: numbersOf(found) };

describe('the indexes of a ledger', () => {
  it('answer every question as the facts of all applications do, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const applications = distinct(ledger);
        const store = await written(applications);
        const facts = applications.map((application) => factsOf(application, calendar));
        const names = new Map(applications.map(({ id, person }) => [id, person.name]));
        const isOf: Knowledge['isOf'] = ({ id }, asked) => isNameOf(asked, names.get(id) ?? '');
        const applicantsOf: Knowledge['applicantsOf'] = ({ id }) => [names.get(id) ?? ''].filter(Boolean);
        for (const query of QUERIES) {
          const expected = evaluate(query, facts, { ...known, isOf, applicantsOf });
          const found = await answerFromLedger(store, ORGAN, query, asker, { offset: 0, limit: 1000 });
          expect(comparable(found), JSON.stringify(query)).toEqual(comparable(expected));
          if (expected.kind !== 'rows' || query.measure.kind !== 'list') continue;
          const part = await answerFromLedger(store, ORGAN, query, asker, { offset: 1, limit: 2 });
          expect(numbersOf(part)).toEqual(numbersOf(expected).slice(1, 3));
          expect(part.kind === 'rows' && part.total).toBe(expected.total);
        }
      }),
      { numRuns: 8, seed: 2024 },
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
    const ask = async (names: Asker['names']) =>
      numbersOf(
        await answerFromLedger(store, ORGAN, plain(list, applicant('张某')), { ...asker, names }, page),
      ).length;
    expect([await ask('all'), await ask('own'), await ask('none')]).toEqual([2, 1, 0]);
  });
});
