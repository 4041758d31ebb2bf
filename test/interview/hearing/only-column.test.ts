import { describe, expect, it } from 'vitest';
import { inOnlyColumn } from '../../../src/interview/hearing/only-column.ts';
import { blankReport } from '../../../src/report/report.ts';

const report = blankReport('2021', 2025, '云岭县自然资源局');
const ONLY_PERSONS = {
  'applications.new.naturalPerson': 4,
  'applications.new.business': 0,
  'applications.new.research': 0,
  'applications.new.socialWelfare': 0,
  'applications.new.legalService': 0,
  'applications.new.otherOrganization': 0,
};

describe('a sum without a kind of applicant', () => {
  it('is that of the only applicants there are', () => {
    const placed = inOnlyColumn(report, ONLY_PERSONS, { 'applications.granted.total': 4 });
    expect(placed?.cells).toMatchObject({ 'applications.granted.naturalPerson': 4 });
    expect(placed?.settled).toEqual(['applications.granted.total']);
  });

  it('stays open where several kinds applied, or nobody knows who', () => {
    const several = { ...ONLY_PERSONS, 'applications.new.business': 1 };
    expect(inOnlyColumn(report, several, { 'applications.granted.total': 4 })).toBeNull();
    expect(inOnlyColumn(report, {}, { 'applications.granted.total': 4 })).toBeNull();
  });
});
