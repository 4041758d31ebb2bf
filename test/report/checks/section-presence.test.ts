import { expect, it } from 'vitest';
import { hasNoHeading, isEmpty } from '../../../src/report/checks/section-presence.ts';
import { sectionOf } from '../../../src/report/sections.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { sourceOf } from '../../fixtures/sources.ts';
import { contextOf } from './context.ts';

it('calls a text of blanks empty, and any word not', () => {
  expect(isEmpty(contextOf({ ...bureauReport(), other: ' \n' }), sectionOf(6))).toBe(true);
  expect(isEmpty(contextOf({ ...bureauReport(), other: '无。' }), sectionOf(6))).toBe(false);
});

it('calls a table empty of which no cell holds anything', () => {
  expect(isEmpty(contextOf(bureauReport()), sectionOf(3))).toBe(false);
  expect(isEmpty(contextOf({ ...bureauReport(), applications: {} }), sectionOf(3))).toBe(true);
});

it('misses a heading only in a document that has headings', () => {
  const report = bureauReport();
  expect(hasNoHeading(contextOf(report), sectionOf(5))).toBe(false);
  const none = contextOf(report, { source: sourceOf(report, { headings: [] }) });
  expect(hasNoHeading(none, sectionOf(5))).toBe(false);
});
