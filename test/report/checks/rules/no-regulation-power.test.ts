import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { noRegulationPower } from '../../../../src/report/checks/rules/no-regulation-power.ts';
import { organProfileOf } from '../../../../src/report/organ.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const withRegulations = (organ: string, inForce: number | null = 1) =>
  withCells({ ...bureauReport(), organ }, { 'proactive.regulations.inForce': inForce });

describe('no-regulation-power', () => {
  it.each([
    '云岭县人民政府',
    '云岭县自然资源局',
    '临江市东山区教育局',
    '云岭县石桥镇人民政府',
    '河口街道办事处',
    '乌兰旗公安局',
  ])('asks %s about a regulation', (organ) => {
    const findings = noRegulationPower(contextOf(withRegulations(organ)));
    expect(findings).toMatchObject([
      { severity: 'warning', section: 2, cells: ['proactive.regulations.inForce'], expected: 0 },
    ]);
    expect(findings[0]?.message).toContain('规章·现行有效件数 1');
  });

  it.each([
    '临江市人民政府',
    '内蒙古自治区人民政府',
    '镇江市人民政府',
    '新乡市人民政府',
    '临江市自然资源局',
    '',
  ])('does not ask “%s”', (organ) => {
    expect(noRegulationPower(contextOf(withRegulations(organ)))).toEqual([]);
  });

  it.each([0, null])('is silent at %s', (value) => {
    expect(noRegulationPower(contextOf(withRegulations('云岭县自然资源局', value)))).toEqual([]);
  });

  it('believes what the bot was told of the organ', () => {
    const city = organProfileOf('东岭市人民政府');
    const report = withRegulations('东岭市人民政府');
    expect(noRegulationPower(contextOf(report, { organ: city }))).toEqual([]);
    const told = noRegulationPower(
      contextOf(report, { organ: { ...city, mayMakeRegulations: false }, lang: 'en' }),
    );
    expect(told).toMatchObject([{ message: expect.stringContaining('make no 规章') }]);
  });
});
