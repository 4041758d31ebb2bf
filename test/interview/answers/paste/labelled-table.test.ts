import { describe, expect, it } from 'vitest';
import { readLabelledTable } from '../../../../src/interview/answers/paste/labelled-table.ts';
import { blankReport } from '../../../../src/report/report.ts';

const report = blankReport('2021', 2025, '云岭县自然资源局');
const cellsOf = (pasted: string, table: Parameters<typeof readLabelledTable>[1]) => {
  const found = readLabelledTable(pasted, table, report);
  return found && 'cells' in found ? found.cells : found;
};

describe('a table that was pasted with its labels', () => {
  it('is read by them', () => {
    const cells = { 'proactive.licences.decisions': 286, 'proactive.penalties.decisions': 12 };
    expect(cellsOf('行政许可\t286\n行政处罚\t12', 'proactive')).toEqual(cells);
  });

  it('may have bars, or a cell a line as Word gives it', () => {
    const label = '一、本年新收政府信息公开申请数量';
    const figures = ['9', '3', '0', '0', '0', '0', '12'];
    for (const pasted of [`| ${label} | ${figures.join(' | ')} |`, `${[label, ...figures].join('\n')}\n`])
      expect(cellsOf(pasted, 'applications')).toMatchObject({
        'applications.new.naturalPerson': 9,
        'applications.new.business': 3,
      });
  });

  it('has rows of 三 under short names too', () => {
    expect(cellsOf('\t自然人\t商业企业\n新收\t9\t3\n予以公开\t8\t3', 'applications')).toMatchObject({
      'applications.new.naturalPerson': 9,
      'applications.granted.business': 3,
    });
  });

  it('asks whose columns are that have no heading, and takes what was said', () => {
    const pasted = '新收\t9\t3\n予以公开\t8\t3';
    expect(readLabelledTable(pasted, 'applications', report)).toEqual({ asks: 2 });
    const told = readLabelledTable(pasted, 'applications', report, ['naturalPerson', 'research']);
    expect(told).toMatchObject({ cells: { 'applications.new.research': 3 } });
  });

  it.each(['今年新收9件', '行政许可286件，行政处罚12件', ''])('“%s” is none', (said) => {
    expect(cellsOf(said, 'applications')).toBeNull();
  });
});
