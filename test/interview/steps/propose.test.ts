import { expect, it } from 'vitest';
import { proposalOf, withInForce } from '../../../src/interview/steps/propose.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { Talk } from '../support/talk.ts';

const input = { by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const { session } = new Talk();
const ROW = 'proactive.normativeDocuments';
const put = (cells: Record<string, number>, previous = [bureauReport()]) =>
  withInForce(
    { ...session, previous },
    proposalOf(input, { question: 'cells.normativeDocuments', cells, from: 'words' }),
  );

it('what is in force follows from last year’s, what was issued and what was repealed, and is to be checked', () => {
  const { cells, remarks } = put({ [`${ROW}.issued`]: 2, [`${ROW}.repealed`]: 1 });
  expect(cells[`${ROW}.inForce`]).toBe(7);
  expect(remarks).toEqual(['行政规范性文件现行有效按上年6＋制发2－废止1＝7件填，请核对。']);
});

it('what was stated is never worked out', () => {
  const stated = { [`${ROW}.issued`]: 2, [`${ROW}.repealed`]: 1, [`${ROW}.inForce`]: 9 };
  expect(put(stated)).toMatchObject({ cells: stated, remarks: [] });
});

it('nor is it without last year’s figure, or half of what it follows from', () => {
  expect(put({ [`${ROW}.issued`]: 2, [`${ROW}.repealed`]: 1 }, []).cells).not.toHaveProperty(
    `${ROW}.inForce`,
  );
  expect(put({ [`${ROW}.issued`]: 2 }).cells).not.toHaveProperty(`${ROW}.inForce`);
});
