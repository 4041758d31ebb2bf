import { describe, expect, it } from 'vitest';
import { withCells } from '../../src/report/cells.ts';
import { compareReports } from '../../src/report/compare.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../fixtures/reports.ts';

describe('comparing two reports', () => {
  it('finds nothing between a report and itself', () => {
    expect(compareReports(cityReport(), cityReport())).toEqual({ about: [], cells: [], sentences: [] });
  });

  it('lists the cells that differ in the form’s order; a printed zero is no empty cell', () => {
    const a = withCells(bureauReport(), {
      'applications.granted.research': 0,
      'proactive.fees.amountWan': 1.5,
    });
    const b = withCells(bureauReport(), {
      'applications.granted.research': null,
      'proactive.fees.amountWan': 2,
    });
    expect(compareReports(a, b).cells).toEqual([
      { cell: 'proactive.fees.amountWan', a: 1.5, b: 2 },
      { cell: 'applications.granted.research', a: 0, b: null },
    ]);
  });

  it('gives a cell that only one layout has one side', () => {
    const { about, cells } = compareReports(oldLayoutReport(), bureauReport());
    expect(about.map(({ what }) => what)).toContain('form');
    const items = cells.find(({ cell }) => cell === 'proactive.procurement.items');
    expect(items).toHaveProperty('a');
    expect(items).not.toHaveProperty('b');
  });

  it('lists the sentences that one part has and the other lacks, each as often as it lacks it', () => {
    const a = { ...cityReport(), problems: '人手不足。培训不够。人手不足。' };
    const b = { ...cityReport(), problems: '培训不够。人手不足。已经改进。' };
    expect(compareReports(a, b).sentences).toEqual([
      { part: 'problems', only: 'a', text: '人手不足。' },
      { part: 'problems', only: 'b', text: '已经改进。' },
    ]);
  });

  it('takes no difference from spaces, lines or the order of sentences', () => {
    const a = { ...cityReport(), other: '无收费情况。\n另有 2 项工作。' };
    const b = { ...cityReport(), other: '  另有2项工作。无收费情况。' };
    expect(compareReports(a, b).sentences).toEqual([]);
  });

  it('stays quick on a part of many sentences', () => {
    const long = (word: string) =>
      Array.from({ length: 50_000 }, (_, index) => `${word}第${index}句。`).join('');
    const { sentences } = compareReports(
      { ...cityReport(), overview: long('甲') },
      { ...cityReport(), overview: long('乙') },
    );
    expect(sentences).toHaveLength(100_000);
  });
});
