import { describe, expect, it } from 'vitest';
import { nextStepOf, STAGES, stageLabel, stageOf, standingOf } from '../../../src/applications/case/stage.ts';
import { answered, calendar, extended, given } from '../support.ts';

const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
const fee = {
  type: 'feeNotified',
  on: '2026-03-05',
  basis: 'items',
  amountYuan: 100,
  receivedOn: null,
} as const;
const lawsuit = { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' } as const;
const decided = { type: 'disputeDecided', on: '2026-05-01', dispute: 0, result: 'corrected' } as const;

describe('the stage of a case', () => {
  it.each([
    ['inProgress', given({})],
    ['awaitingConfirmation', given({ channel: 'fax' })],
    ['awaitingCorrection', given({}, asked)],
    ['inProgress', given({}, asked, { type: 'correctionReceived', on: '2026-03-10' })],
    ['consulting', given({}, { type: 'consulted', on: '2026-03-05', whom: 'otherOrgan', receivedOn: null })],
    ['awaitingReasons', given({}, { type: 'reasonsAsked', on: '2026-03-05' })],
    ['awaitingFee', given({}, fee)],
    ['extended', given({}, extended('2026-03-20'))],
    ['answered', given({}, answered('2026-03-10'))],
    ['withdrawn', given({}, { type: 'withdrawn', on: '2026-03-10' })],
    ['inDispute', given({}, answered('2026-03-10'), lawsuit)],
    ['answered', given({}, answered('2026-03-10'), lawsuit, { ...decided, reanswer: null })],
    ['reanswering', given({}, answered('2026-03-10'), lawsuit, { ...decided, reanswer: { by: null } })],
    ['setAside', given({}, { type: 'setAside', on: '2026-03-03', reason: 'registeredTwice', why: '' })],
  ] as const)('%s', (stage, application) => {
    expect(stageOf(application.case)).toBe(stage);
  });

  it('has a name and a next step in both languages', () => {
    expect(stageLabel('awaitingCorrection')).toBe('待补正');
    for (const stage of STAGES) {
      expect(
        nextStepOf(stage, 'en').length * nextStepOf(stage).length * stageLabel(stage, 'en').length,
      ).toBeGreaterThan(0);
    }
  });
});

describe('days left', () => {
  it('are working days to the date; none on the day itself; negative afterwards', () => {
    const left = (today: string) => standingOf(given({}).case, today, calendar);
    expect(left('2026-03-27')).toMatchObject({ workdaysLeft: 1, overdue: false });
    expect(left('2026-03-30')).toMatchObject({ workdaysLeft: 0, overdue: false });
    expect(left('2026-04-01')).toMatchObject({ workdaysLeft: -2, overdue: true });
  });

  it('a case that waits for the applicant is not overdue', () => {
    expect(standingOf(given({}, asked).case, '2026-09-01', calendar).overdue).toBe(false);
    expect(standingOf(given({}, answered('2026-03-10')).case, '2026-09-01', calendar)).toEqual({
      stage: 'answered',
      due: null,
      workdaysLeft: null,
      overdue: false,
      unconfirmedDays: null,
      lapse: null,
    });
  });
});
