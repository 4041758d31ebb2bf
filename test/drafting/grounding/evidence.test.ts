import { expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { BUREAU, bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';

const request = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  part: 'overview',
  report: bureauReport(),
  previous: bureauReportLastYear(),
  notes: [{ id: 'a', aspect: 'onRequest', text: '收到15件。培训两次 印手册300本' }],
  organ: organProfileOf(BUREAU),
  change: null,
  current: '已获省级表彰。',
  settled: [],
  ...more,
});

it('is the notes sentence by sentence, with the figures of each', () => {
  const { lines } = evidenceOf(request());
  expect(lines.map(({ ref, text }) => [ref, text.replace(/。$/, '')])).toEqual([
    ['a', '收到15件'],
    ['a', '培训两次，印手册300本'],
  ]);
  expect(lines.at(1)?.figures.map(({ figure }) => figure.value)).toEqual(expect.arrayContaining([2, 300]));
});

it('is last year’s report for what is said of last year, and never the present draft', () => {
  const { lines, lastYear } = evidenceOf(request());
  expect(lastYear.some(({ ref }) => ref === 'previous.overview')).toBe(true);
  expect([...lines, ...lastYear].some(({ text }) => text.includes('表彰'))).toBe(false);
});

it('is what a person asks to have changed', () => {
  expect(evidenceOf(request({ change: '加上获评优秀' })).lines.at(-1)).toMatchObject({ ref: 'change' });
});

it('holds back a figure that a note has otherwise than the table', () => {
  expect([...evidenceOf(request()).disputed]).toEqual([15]);
});
