import { describe, expect, it } from 'vitest';
import { centre, stretchesOf } from '../../../src/applications/queries/durations.ts';
import { factsOf } from '../../../src/applications/queries/facts.ts';
import { answered, calendar, given } from '../support.ts';

const known = { today: '2024-11-20', workdaysBetween: calendar.workdaysBetween };

const corrected = factsOf(
  given(
    { arrivedOn: '2024-03-04' },
    { type: 'correctionAsked', on: '2024-03-08', until: '2024-03-25', items: '范围' },
    { type: 'correctionReceived', on: '2024-03-18' },
    answered('2024-04-10', 'granted'),
  ),
  calendar,
);

describe('days between two events of an application', () => {
  it('counts calendar days and working days from receipt to the answer where no events are named', () => {
    expect(stretchesOf(corrected, null, known)).toEqual([
      {
        from: '2024-03-04',
        to: '2024-04-10',
        days: 37,
        workdays: calendar.workdaysBetween('2024-03-04', '2024-04-10'),
      },
    ]);
  });

  it('counts from asking for a correction to its receipt', () => {
    const between = { from: 'correctionAsked', to: 'correctionReceived' } as const;
    expect(stretchesOf(corrected, between, known).map(({ days }) => days)).toEqual([10]);
  });

  it('knows none where one of the events has not come', () => {
    expect(stretchesOf(corrected, { from: 'consulted', to: 'consultationEnded' }, known)).toEqual([]);
  });

  it('takes the middle one of some numbers, and between two the half', () => {
    expect([
      centre([3, 1, 2], 'median'),
      centre([4, 1, 2, 3], 'median'),
      centre([1, 2], 'mean'),
      centre([], 'mean'),
    ]).toEqual([2, 2.5, 1.5, 0]);
  });
});
