import { describe, expect, it } from 'vitest';
import { sumOfRow } from '../../../src/interview/hearing/all-of-row.ts';
import { Talk } from '../support/talk.ts';

const cellsOf = (before: string, text: string) =>
  new Talk().at('cells.applications').say(before).say(text).session.proposal?.cells;

describe('all of a row', () => {
  it('leaves nothing to others where it comes to as many as the row holds', () => {
    expect(cellsOf('新收个人6件，企业2件', '新收的8件应均为个人')).toMatchObject({
      'applications.new.naturalPerson': 8,
      'applications.new.business': 0,
    });
  });

  it('is the sum of its cells', () => {
    const figures = new Map([
      ['applications.new.naturalPerson', 6],
      ['applications.new.business', 2],
      ['applications.granted.business', 1],
    ]);
    expect(sumOfRow(figures, ['applications.new.business'])).toBe(8);
    expect(sumOfRow(figures, [])).toBe(0);
  });
});
