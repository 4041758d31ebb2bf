import { expect, it } from 'vitest';
import { readJson } from '../../../src/documents/reading/json.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const report = bureauReport();

it('reads the contract’s report, alone or inside the answer of a check', () => {
  expect(readJson(JSON.stringify(report)).report).toEqual(report);
  expect(readJson(JSON.stringify({ report, findings: [] })).report).toEqual(report);
});

it('says which cells are lacking, and which are none of the form’s', () => {
  const { granted, ...rest } = report.applications;
  const applications = { ...rest, weather: { total: 1 } };
  const { unsure, report: read } = readJson(JSON.stringify({ ...report, applications }));
  for (const column of Object.keys(granted ?? {}))
    expect(unsure).toContainEqual({ cell: `applications.granted.${column}`, why: '文件中没有这一格' });
  expect(unsure).toContainEqual({ cell: 'applications.weather.total', why: '格式中没有这一格，没有读取' });
  expect(Object.keys(read.applications)).not.toContain('weather');
});

it.each([
  ['{"form":"2021",', /第\d+个字符|末尾/],
  [JSON.stringify({ ...report, year: '2024' }), /year：缺少，或应为数字/],
  [JSON.stringify({ ...report, year: 1900 }), /year：不能小于2008/],
  [JSON.stringify({ ...report, form: '1999' }), /form：应为“2019”或“2021”/],
])('says in Chinese what does not fit: %.20s', (text, why) => {
  expect(() => readJson(text)).toThrow(
    expect.objectContaining({ code: 'wrong-json', zh: expect.stringMatching(why) }),
  );
});
