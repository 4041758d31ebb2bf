import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { notACount } from '../../../../src/report/checks/rules/not-a-count.ts';
import { blankReport } from '../../../../src/report/report.ts';
import { bureauReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const CELL = 'applications.granted.research';

describe('not-a-count', () => {
  it('takes 0 and every other whole number', () => {
    expect(notACount(contextOf(bureauReport()))).toEqual([]);
  });

  it.each([
    [null, '空白'],
    [-1, '“-1”'],
    [0.5, '“0.5”'],
  ])('names a cell that holds %s', (value, shown) => {
    const findings = notACount(contextOf(withCells(bureauReport(), { [CELL]: value })));
    expect(findings).toMatchObject([{ severity: 'error', section: 3, cells: [CELL] }]);
    expect(findings[0]?.message).toContain(`（一）予以公开·科研机构（${shown}）`);
  });

  it('shows what stood in the document', () => {
    const report = withCells(bureauReport(), { [CELL]: null });
    const source = sourceOf(report, { rawCells: { [CELL]: '/' } });
    expect(notACount(contextOf(report, { source }))[0]?.message).toContain('（“/”）');
  });

  it('never advises 0 for a cell that reading could not make out', () => {
    const report = withCells(bureauReport(), { [CELL]: null });
    const unsure = [{ cell: CELL, why: '“1 2”读不出是哪个数' }];
    const unread = notACount(contextOf(report, { unsure }));
    expect(unread).toMatchObject([{ severity: 'error', section: 3, cells: [CELL] }]);
    expect(unread[0]?.message).toContain('对照原文');
    expect(unread[0]?.message).not.toContain('填0');
    const other = withCells(report, { 'applications.new.business': -1 });
    const [both] = notACount(contextOf(other, { unsure }));
    expect(both?.message).toMatch(/有1格不是非负整数：.*请填0。另有1格没有读准：.*请对照原文核对。$/u);
  });

  it('makes one finding a table, however many cells', () => {
    const report = withCells(bureauReport(), {
      'applications.new.naturalPerson': null,
      'applications.new.business': null,
      'disputes.reconsideration.upheld': null,
      'proactive.licences.decisions': -3,
    });
    expect(notACount(contextOf(report)).map(({ section, cells }) => [section, cells.length])).toEqual([
      [2, 1],
      [3, 2],
      [4, 1],
    ]);
  });

  it('names the first cells of many and counts the rest, in both languages', () => {
    const blanks = Object.fromEntries(
      ['new', 'carriedOver', 'granted', 'partiallyGranted', 'deniedByLaw', 'refusedRepeat', 'total'].map(
        (row) => [`applications.${row}.research`, null],
      ),
    );
    const report = withCells(bureauReport(), blanks);
    expect(notACount(contextOf(report))[0]?.message).toContain('等7处');
    expect(notACount(contextOf(report, { lang: 'en' }))[0]?.message).toContain('and 1 more');
  });

  it('is a warning once the report is published', () => {
    const report = withCells(bureauReport(), { [CELL]: null });
    expect(notACount(contextOf(report, { published: true }))).toMatchObject([{ severity: 'warning' }]);
  });

  it('leaves signed changes and money alone', () => {
    const old = withCells(oldLayoutReport(2020), {
      'proactive.licences.change': -3,
      'proactive.penalties.change': null,
      'proactive.procurement.amount': 160.5964,
    });
    expect(notACount(contextOf(old))).toEqual([]);
    expect(notACount(contextOf(withCells(bureauReport(), { 'proactive.fees.amountWan': null })))).toEqual([]);
  });

  it('says nothing of a table that reading did not reach', () => {
    const report = withCells(bureauReport(), { [CELL]: null });
    expect(notACount(contextOf(report, { source: sourceOf(report, { unreached: [3] }) }))).toEqual([]);
  });

  it('leaves a table that is missing altogether to missing-section', () => {
    const report = { ...bureauReport(), disputes: blankReport('2021', 2024, '').disputes };
    const source = sourceOf(report);
    expect(notACount(contextOf(report, { source }))).toMatchObject([{ section: 4 }]);
    const headings = source.headings.filter(({ section }) => section !== 4);
    expect(notACount(contextOf(report, { source: { ...source, headings } }))).toEqual([]);
  });
});
