import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../src/applications/case/flags.ts';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { answered, calendar, given, told } from '../support.ts';

describe('转办, 退回, 协办', () => {
  it.each([
    'transferred',
    'returned',
    'assistance',
  ] as const)('%s closes nothing and moves no date', (how) => {
    const on = '2026-03-05';
    const application = given({}, { type: 'handedOver', on, how, organ: '云岭县水利局', why: '涉及其职责' });
    const row = rowFor(application, {
      today: '2026-03-20',
      calendar,
      by: '',
      seesPerson: () => false,
      lang: 'zh',
    });
    expect(row.due?.date).toBe('2026-03-30');
    expect(application.case.answer).toBeNull();
    expect(flagsOf(application.case, '2026-12-01', calendar)).toEqual([]);
  });
});

describe('an applicant', () => {
  it('who died or cannot be reached is noted, also after the answer; neither ends the case', () => {
    const gone = { type: 'applicantGone', on: '2026-03-12', why: '家属来电，已查户籍' } as const;
    const application = given({}, gone, { type: 'contactFailed', on: '2026-03-13', way: '电话' });
    expect(application.case.answer).toBeNull();
    expect(told(given({}, answered('2026-03-10')), gone)).toEqual([]);
    expect(told(application, gone)).toBe('already-recorded');
  });
});
