import { expect, it } from 'vitest';
import { htmlTable } from '../../../src/documents/html/table.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const proactive = htmlTable(bureauReport(), 'proactive');
const applications = htmlTable(bureauReport(), 'applications');
const count = (text: string, part: string): number => text.split(part).length - 1;

it('has a caption that says of what year and section it is', () => {
  expect(proactive).toContain('<caption>2024年主动公开政府信息情况统计表</caption>');
});

it('gives every figure its address', () => {
  expect(proactive).toContain('<data itemprop="proactive.licences.decisions" value="486">486</data>');
});

it('opens a group of its own with each band of table 二', () => {
  expect(count(proactive, '<tbody>')).toBe(count(proactive, 'scope="rowgroup"'));
  expect(proactive).not.toContain('<thead>');
});

it('repeats the head of table 三 on every page', () => {
  expect([count(applications, '<thead>'), count(applications, '<tbody>')]).toEqual([1, 1]);
  expect(applications).toContain('<th class="label" scope="row" colspan="3">');
});

it('leaves a cell without a figure empty', () => {
  const report = { ...bureauReport(), proactive: {} };
  expect(htmlTable(report, 'proactive')).not.toContain('<data');
});
