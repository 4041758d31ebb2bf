import { expect, it } from 'vitest';
import { reportTable } from '../../../src/documents/docx/table.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { bodyOf } from './body-of.ts';

const sizes = (xml: string) =>
  new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));

it('repeats the head of table 三 and tears no row', async () => {
  const xml = await bodyOf(reportTable(bureauReport(), 'applications'));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0);
});

it('sets the long label of the results from top to bottom', async () => {
  const xml = await bodyOf(reportTable(bureauReport(), 'applications'));
  expect(xml.match(/<w:textDirection/g)).toHaveLength(1);
});

it('prints all figures of a table smaller where the longest would break in two', async () => {
  const report = bureauReport();
  const long = withCells(report, { 'disputes.reconsideration.upheld': 123_456_789 });
  const [usual = 0] = sizes(await bodyOf(reportTable(report, 'disputes')));
  const [small = 0, ...more] = sizes(await bodyOf(reportTable(long, 'disputes')));
  expect(small).toBeLessThan(usual);
  expect(more).toEqual([]);
});

it('prints nothing in a cell without a figure', async () => {
  const blank = withCells(bureauReport(), { 'proactive.licences.decisions': null });
  expect(await bodyOf(reportTable(blank, 'proactive'))).not.toContain('486');
});
