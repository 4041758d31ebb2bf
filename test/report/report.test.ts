import { expect, it } from 'vitest';
import { allForms, formOf } from '../../src/report/forms/choose.ts';
import { blankReport, blankTables, reportSchema } from '../../src/report/report.ts';

it.each(
  allForms().map(({ version }) => version),
)('has every cell of the layout of %s, and none filled', (version) => {
  const report = blankReport(version, 2024, '云岭县林业局');
  expect(reportSchema.parse(report)).toEqual(report);
  const { applications, disputes } = blankTables(formOf(version));
  expect(Object.keys(applications)).toEqual(formOf(version).applications.rows.map(({ key }) => key));
  for (const cells of [...Object.values(applications), ...Object.values(disputes)])
    expect(Object.values(cells).every((value) => value === null)).toBe(true);
});

it.each([
  ['a layout that nobody knows', { form: '1999' }],
  ['a year before there were reports', { year: 2007 }],
  ['a figure in words', { applications: { new: { total: '三' } } }],
])('refuses %s', (_, changes) => {
  expect(reportSchema.safeParse({ ...blankReport('2021', 2024, ''), ...changes }).success).toBe(false);
});
