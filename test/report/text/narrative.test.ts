import { expect, it } from 'vitest';
import { narrativeOf } from '../../../src/report/text/narrative.ts';
import { bureauReport } from '../../fixtures/reports.ts';

it('reads a part once for as long as the report is kept', () => {
  const report = bureauReport();
  expect(narrativeOf(report, 'overview')).toBe(narrativeOf(report, 'overview'));
  expect(narrativeOf(bureauReport(), 'overview')).not.toBe(narrativeOf(report, 'overview'));
});

it('lets the heading say what text beside a table is about, where a part of the narrative has to say it itself', () => {
  const said = '共1件。';
  const report = { ...bureauReport(), other: said, beside: { disputes: said } };
  const before = (key: 'disputes' | 'other') => narrativeOf(report, key).mentions[0]?.before;
  expect(before('disputes')).toContain('行政复议');
  expect(before('other')).not.toContain('行政复议');
});

it('reads nothing where nothing stands beside a table', () => {
  expect(narrativeOf(bureauReport(), 'disputes').mentions).toEqual([]);
});
