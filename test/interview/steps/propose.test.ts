import { describe, expect, it } from 'vitest';
import { proposalOf, withInForce, withRestOfResults } from '../../../src/interview/steps/propose.ts';
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

describe('results of every application that was received', () => {
  const talk = new Talk()
    .at('cells.applications')
    .say('新收23件，自然人20件、企业3件，上年没有结转')
    .press('confirm');
  const told = (cells: Record<string, number>, stated = {}) =>
    withRestOfResults(
      talk.session,
      proposalOf(input, { question: 'cells.applications', cells, from: 'words', stated }),
    );
  const all = {
    'applications.granted.naturalPerson': 18,
    'applications.unavailableNotHeld.naturalPerson': 2,
    'applications.partiallyGranted.business': 3,
  };

  it('leave 0 for all that was not spoken of, and say so', () => {
    const { cells, remarks } = told(all);
    expect(cells['applications.refusedPetition.research']).toBe(0);
    expect(cells['applications.carriedForward.naturalPerson']).toBe(0);
    expect(remarks).toEqual(['收到的23件都说到了结果，没有说到的各格按0填，请核对。']);
  });

  it('leave nothing where one has none yet, or a sum is still to be laid out', () => {
    expect(told({ ...all, 'applications.partiallyGranted.business': 2 }).remarks).toEqual([]);
    expect(told(all, { 'applications.granted.total': 18 }).remarks).toEqual([]);
  });
});
