import { expect, it } from 'vitest';
import { transferFigures } from '../../src/report/transfer.ts';
import { applicationRows, zeroReport } from '../fixtures/tables.ts';

it('names a figure’s place in the other layout, under another name where it means the same', () => {
  const old = zeroReport('2019', 2020, '云岭县林业局');
  const { cells, homeless } = transferFigures(
    { ...old, proactive: { ...old.proactive, normativeDocuments: { newlyMade: 3, disclosedInAll: 3 } } },
    '2021',
  );
  expect(cells['proactive.normativeDocuments.issued']).toBe(3);
  expect(homeless.every(({ value }) => value > 0)).toBe(true);
});

it('splits a row into several only where it is zero', () => {
  const old = zeroReport('2019', 2020, '云岭县林业局');
  const ones = {
    ...old,
    applications: { ...old.applications, ...applicationRows({ other: [2, 0, 0, 0, 0, 0, 2] }) },
  };
  expect(transferFigures(old, '2021').cells['applications.otherRemaining.naturalPerson']).toBe(0);
  const split = transferFigures(ones, '2021');
  expect(split.cells['applications.otherRemaining.naturalPerson']).toBeUndefined();
  expect(split.homeless.map(({ value }) => value)).toEqual([2]);
});

it('adds up what the older layout has in one row, and leaves totals to be computed', () => {
  const now = zeroReport('2021', 2023, '云岭县林业局');
  const rows = applicationRows({
    otherNotCorrected: [1, 0, 0, 0, 0, 0, 1],
    otherRemaining: [2, 0, 0, 0, 0, 0, 2],
  });
  const { cells } = transferFigures({ ...now, applications: { ...now.applications, ...rows } }, '2019');
  expect(cells['applications.other.naturalPerson']).toBe(3);
  expect(Object.keys(cells).some((path) => path.endsWith('.total'))).toBe(false);
});
