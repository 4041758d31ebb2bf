import { expect, it } from 'vitest';
import { writeJson } from '../../src/documents/write-json.ts';
import { listCells } from '../../src/report/cells.ts';
import { reportSchema } from '../../src/report/report.ts';
import { bureauReport } from '../fixtures/reports.ts';

const text = (report: ReturnType<typeof bureauReport>) => new TextDecoder().decode(writeJson(report));

it('gives back the report, its keys in the form’s order', () => {
  expect(reportSchema.parse(JSON.parse(text(bureauReport())))).toEqual(bureauReport());
  expect(Object.keys(JSON.parse(text(bureauReport())))).toEqual([
    'form',
    'year',
    'organ',
    'preamble',
    'overview',
    'proactive',
    'applications',
    'disputes',
    'problems',
    'other',
  ]);
});

it('has every cell of the form, also one without a figure', () => {
  const { proactive } = reportSchema.parse(JSON.parse(text({ ...bureauReport(), proactive: {} })));
  expect(Object.values(proactive).flatMap((row) => Object.values(row))).toEqual(
    listCells('2021', 'proactive').map(() => null),
  );
});

it('has the text beside a table where there is one', () => {
  expect(text({ ...bureauReport(), beside: { disputes: '全年一件。' } })).toContain(
    '"disputes": "全年一件。"',
  );
});
