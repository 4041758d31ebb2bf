import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '数字';

describe('figures that answer the question', () => {
  it.each([
    [
      'cells.applications',
      '自然人新收12件，企业3件',
      {
        does: 'cells',
        read: { cells: { 'applications.new.naturalPerson': 12, 'applications.new.business': 3 } },
      },
    ],
    [
      'cells.licences',
      '88，283件',
      { does: 'cells', read: { cells: { 'proactive.licences.decisions': 88283 } } },
    ],
    [
      'cells.disputes',
      '未经复议直接起诉2件，都维持',
      { does: 'cells', read: { cells: { 'disputes.litigationDirect.upheld': 2 } } },
    ],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['cells.licences', '三五件'],
    ['cells.penalties', '十来件'],
  ])('asks back at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBe('asks');
  });

  it.each([
    ['cells.licences', '今天下雨'],
    ['cells.applications', '企业那边的'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
