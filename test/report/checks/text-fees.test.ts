import { expect, it } from 'vitest';
import { feesAgainstTable } from '../../../src/report/checks/text-fees.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { contextOf } from './context.ts';

/** The table has 18.871万元. */
const found = (other: string) => feesAgainstTable(contextOf({ ...bureauReport(), other }));

it.each([
  '收取行政事业性收费19.5万元。',
  '收取行政事业性收费195000元。',
])('finds another amount than the table’s: %s', (said) => {
  expect(found(said)).toMatchObject([
    { cells: ['proactive.fees.amountWan'], expected: 18.871, actual: 19.5, section: 6 },
  ]);
});

it.each([
  '收取行政事业性收费18.871万元。',
  '收取行政事业性收费18.87万元。',
  '收取行政事业性收费188710元。',
  '收取行政事业性收费约19万元。',
  '投入专项经费19.5万元。',
])('takes what is the same, or of something else, for no fault: %s', (said) => {
  expect(found(said)).toEqual([]);
});
