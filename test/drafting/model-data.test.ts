import { expect, it } from 'vitest';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { draftVariables, tablesForModel } from '../../src/drafting/model-data.ts';
import { loadPrompt } from '../../src/drafting/prompts/load.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { NARRATIVES } from '../../src/report/text/text-finding.ts';
import { bureauReport, bureauReportLastYear } from '../fixtures/reports.ts';

const request = (part: DraftRequest['part']): DraftRequest => ({
  part,
  report: bureauReport(),
  previous: bureauReportLastYear(),
  notes: [{ id: 'a', aspect: 'platforms', text: '网站改版1次' }],
  organ: organProfileOf('云岭县林业局'),
  change: null,
  current: null,
  settled: [],
});

it('tells the figures that are not zero under the form’s own labels', () => {
  const tables = tablesForModel(bureauReport());
  expect(Object.values(tables)).not.toContain(0);
  expect(tables).toMatchObject({ 行政许可·本年处理决定数量: 486 });
});

it.each(NARRATIVES)('gives the prompt of %s every variable that it asks for, and none besides', (part) => {
  expect(Object.keys(draftVariables(request(part))).sort()).toEqual([...loadPrompt(part).variables].sort());
});

it('names what year it is, the organ by itself, and the aspect of a note', () => {
  expect(draftVariables(request('overview'))).toMatchObject({
    years: { report: 2024, next: 2025, last: 2023 },
    organ: { self: '我局' },
    notes: [{ name: '政府信息公开平台建设' }],
  });
});
