import { expect, it } from 'vitest';
import { partsOf, totalContent } from '../../../src/documents/xlsx/totals.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const PATH = 'disputes.reconsideration.total';
const at = (path: string) =>
  ({ upheld: 'A7', corrected: 'B7', otherResult: 'C7', pending: 'D7' })[path.split('.')[2] ?? ''] ?? '';
const content = (report: ReturnType<typeof bureauReport>) =>
  totalContent(report, PATH, partsOf(report, PATH) ?? [], at);
const FORMULA = 'IF(COUNT(A7:D7)=4,SUM(A7:D7),"")';

it('adds up a row of disputes, a row and a column of applications', () => {
  expect(partsOf(bureauReport(), PATH)).toHaveLength(4);
  expect(partsOf(bureauReport(), 'applications.new.total')?.[0]).toBe('applications.new.naturalPerson');
  expect(partsOf(bureauReport(), 'applications.total.naturalPerson')).not.toContain(
    'applications.new.naturalPerson',
  );
  expect(partsOf(bureauReport(), 'proactive.licences.decisions')).toBeNull();
});

it('is a live formula where its parts make it', () => {
  expect(content(bureauReport())).toEqual({ kind: 'formula', formula: FORMULA, value: 1 });
});

it('stays the number that it is where its parts contradict it', () => {
  expect(content(withCells(bureauReport(), { [PATH]: 3 }))).toEqual({ kind: 'number', value: 3 });
});

it('is empty while one of its parts is', () => {
  const blank = withCells(bureauReport(), { [PATH]: null, 'disputes.reconsideration.upheld': null });
  expect(content(blank)).toEqual({ kind: 'formula', formula: FORMULA, value: null });
});
