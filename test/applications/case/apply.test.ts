import { describe, expect, it } from 'vitest';
import { APPLICANT_KINDS, applicantLabel } from '../../../src/applications/case/applicant.ts';
import { applicationSchema } from '../../../src/applications/case/application.ts';
import { register } from '../../../src/applications/case/apply.ts';
import {
  DISPOSITIONS,
  dispositionLabel,
  rowOfDisposition,
} from '../../../src/applications/case/dispositions.ts';
import { flagText } from '../../../src/applications/case/flags.ts';
import { refusalText } from '../../../src/applications/case/refusals.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import { answered, calendar, clerk, extended, given, registration, tell, told } from '../support.ts';

describe('the ledger speaks the form’s language', () => {
  it('kinds of applicants are the six columns, dispositions the result rows, in the form’s order', () => {
    const { columns, rows } = formOf('2021').applications;
    expect([...APPLICANT_KINDS, 'total']).toEqual(columns.map((column) => column.key));
    expect(DISPOSITIONS).toEqual(rows.filter((row) => row.role === 'result').map((row) => row.key));
    expect(applicantLabel('legalService')).toBe('法律服务机构');
    expect(dispositionLabel('partiallyGranted')).toBe('（二）部分公开');
    expect(dispositionLabel('deniedStateSecret', 'en')).toBe('denied state secret');
  });

  it('the 2019 form has one row for whatever stands under （六）', () => {
    expect(rowOfDisposition('otherFeeUnpaid', '2019')).toBe('other');
    expect(rowOfDisposition('otherFeeUnpaid', '2021')).toBe('otherFeeUnpaid');
    expect(rowOfDisposition('granted', '2019')).toBe('granted');
  });
});

describe('what cannot be is refused, and nothing changes', () => {
  it.each([
    ['answered before it was received', given({}), answered('2026-03-01'), 'before-arrival'],
    [
      'answered before both sides confirmed receipt',
      given({ channel: 'online', confirmedOn: '2026-03-05' }),
      answered('2026-03-04'),
      'before-receipt',
    ],
    [
      'a correction that nobody asked for',
      given({}),
      { type: 'correctionReceived', on: '2026-03-05' },
      'nothing-open',
    ],
    [
      'a correction that came before it was asked for',
      given({}, { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' }),
      { type: 'correctionReceived', on: '2026-03-04' },
      'out-of-order',
    ],
    [
      'an answer before the correction that it waited for',
      given(
        {},
        { type: 'correctionAsked', on: '2026-03-04', until: '2026-03-20', items: '' },
        { type: 'correctionReceived', on: '2026-03-12' },
      ),
      answered('2026-03-10'),
      'before-step',
    ],
    [
      'a withdrawal before the correction was asked for',
      given({}, { type: 'correctionAsked', on: '2026-03-04', until: '2026-03-20', items: '' }),
      { type: 'withdrawn', on: '2026-03-03' },
      'before-step',
    ],
    [
      'an answer before its extension',
      given({}, extended('2026-03-12')),
      answered('2026-03-10'),
      'before-step',
    ],
    [
      'an extension after the answer',
      given({}, answered('2026-03-10')),
      extended('2026-03-11'),
      'after-answer',
    ],
    [
      'a second confirmation',
      given({ channel: 'fax', confirmedOn: '2026-03-03' }),
      { type: 'confirmed', on: '2026-03-04' },
      'already-recorded',
    ],
    ['a fee paid without a notice', given({}), { type: 'feePaid', on: '2026-03-04' }, 'nothing-open'],
    ['delivery of nothing', given({}), { type: 'delivered', on: '2026-03-04' }, 'nothing-open'],
    [
      'anything after it was set aside',
      given({}, { type: 'setAside', on: '2026-03-03', reason: 'recordCorrection', why: '更正本人信息' }),
      answered('2026-03-10'),
      'set-aside',
    ],
    [
      'a dispute that does not exist',
      given({}, answered('2026-03-10')),
      { type: 'disputeMoved', on: '2026-04-01', dispute: 0, stage: 'accepted' },
      'nothing-open',
    ],
  ] as const)('%s', (_what, application, event, reason) => {
    expect(told(application, event)).toBe(reason);
    expect(refusalText(reason).endsWith('。')).toBe(true);
    expect(refusalText(reason, 'en').endsWith('.')).toBe(true);
  });

  it('a day that has not come', () => {
    const today = { ...clerk, today: '2026-03-09' };
    expect(tell(given({}), answered('2026-03-10'), today)).toMatchObject({ refusal: 'in-future' });
    expect(tell(given({}), extended('2026-03-09', '2026-03-10'), today)).toMatchObject({ kind: 'refused' });
    const late = register('A', registration({ arrivedOn: '2026-03-10' }), given({}).person, today, calendar);
    expect(late).toEqual({ kind: 'refused', refusal: 'in-future' });
  });

  it('a registration that was confirmed before it arrived', () => {
    const facts = registration({ channel: 'email', confirmedOn: '2026-03-01' });
    expect(register('A', facts, given({}).person, clerk, calendar)).toMatchObject({
      refusal: 'out-of-order',
    });
  });
});

describe('what the law does not foresee is recorded and flagged with the article', () => {
  const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;

  it.each([
    ['the seventh working day', '2026-03-11', []],
    ['the eighth', '2026-03-12', ['correction-notice-late']],
  ])('a correction notice on %s', (_day, on, flags) => {
    expect(told(given({}), { ...asked, on })).toEqual(flags);
  });

  it('a correction asked for twice, and one that came late', () => {
    const again = { ...asked, on: '2026-03-24', until: '2026-03-30' };
    const corrected = given({}, asked, { type: 'correctionReceived', on: '2026-03-20' });
    expect(told(corrected, again)).toEqual(['correction-asked-again']);
    expect(told(given({}, asked), { type: 'correctionReceived', on: '2026-03-21' })).toEqual([
      'correction-late',
    ]);
  });

  it('extended twice, too late, too long', () => {
    expect(told(given({}), extended('2026-03-30'))).toEqual([]);
    expect(told(given({}), extended('2026-03-30', '2026-03-31'))).toEqual(['extension-late']);
    expect(told(given({}, extended('2026-03-20')), extended('2026-04-10'))).toEqual(['extended-again']);
    const long = {
      type: 'extended',
      on: '2026-03-20',
      approver: '甲',
      notifiedOn: '2026-03-20',
      workdays: 21,
    };
    expect(told(given({}), long as ReturnType<typeof extended>)).toEqual(['extension-too-long']);
  });

  it('a fee notice after the time for the answer, a delay without reasons, a long consultation', () => {
    const fee = { type: 'feeNotified', basis: 'items', amountYuan: 100, receivedOn: null } as const;
    expect(told(given({}), { ...fee, on: '2026-03-30' })).toEqual([]);
    expect(told(given({}), { ...fee, on: '2026-03-31' })).toEqual(['fee-notice-late']);
    const delay = { type: 'delayAgreed', on: '2026-03-20', until: '2026-06-30' } as const;
    expect(told(given({}), delay)).toEqual(['delay-without-reasons']);
    const consulted = {
      type: 'consulted',
      on: '2026-03-04',
      whom: 'otherOrgan',
      receivedOn: '2026-03-05',
    } as const;
    const ended = { type: 'consultationEnded', consultation: 0, reply: 'silent' } as const;
    expect(told(given({}, consulted), { ...ended, on: '2026-03-26' })).toEqual([]);
    expect(told(given({}, consulted), { ...ended, on: '2026-03-27' })).toEqual(['consultation-late']);
    // A reply may come after the organ has decided without it, whichever of the two is entered first.
    const decided = given({}, consulted, answered('2026-03-20'));
    expect(told(decided, { ...ended, on: '2026-03-26' })).toEqual([]);
    expect(told(given({}, consulted, { ...ended, on: '2026-03-26' }), answered('2026-03-20'))).toEqual([]);
  });

  it('a denial that went to court directly, from 2024 on', () => {
    const denied = given({}, answered('2026-03-10', 'deniedByLaw'));
    const opened = {
      type: 'disputeOpened',
      on: '2026-04-01',
      kind: 'litigationDirect',
      role: 'sole',
    } as const;
    expect(told(denied, opened)).toEqual(['reconsideration-first']);
    expect(told(given({}, answered('2026-03-10')), opened)).toEqual([]);
  });

  it('an answer on the twentieth working day is in time, one on the next is late', () => {
    expect(told(given({}), answered('2026-03-30'))).toEqual([]);
    expect(told(given({}), answered('2026-03-31'))).toEqual(['answer-late']);
    expect(told(given({}, extended('2026-03-30')), answered('2026-04-28'))).toEqual([]);
  });

  it('an extension that is recorded after the answer clears the answer’s flag', () => {
    const late = given({}, answered('2026-04-10'));
    const outcome = tell(late, extended('2026-03-20'));
    expect(outcome).toMatchObject({ kind: 'accepted', flags: [] });
  });

  it.each([
    ['granted', 'no-review'],
    ['deniedThirdPartyRights', 'third-party-not-asked'],
    ['unavailableStillUnclear', 'unclear-without-correction'],
    ['otherNotCorrected', 'correction-period-open'],
    ['otherFeeUnpaid', 'fee-period-open'],
    ['refusedExcessive', 'reasons-not-asked'],
  ] as const)('closed as %s without the step it presupposes', (disposition, flag) => {
    expect(told(given({}), answered('2026-03-10', disposition))).toEqual([flag]);
  });

  it('closed as not corrected although the correction came in time', () => {
    const corrected = given(
      {},
      { type: 'correctionAsked', on: '2026-03-04', until: '2026-03-20', items: '' },
      { type: 'correctionReceived', on: '2026-03-12' },
    );
    expect(told(corrected, answered('2026-03-25', 'otherNotCorrected'))).toEqual(['corrected-in-time']);
    expect(told(corrected, answered('2026-03-12'))).toEqual([]);
  });

  it('a denial that does not tell of reconsideration, from 2024 on', () => {
    const silent = { ...answered('2026-03-10', 'deniedStateSecret'), toldReconsideration: null };
    expect(told(given({}), silent as ReturnType<typeof answered>)).toEqual(['reconsideration-not-told']);
    const before = given({ arrivedOn: '2023-03-01' });
    expect(told(before, { ...silent, on: '2023-03-10' } as ReturnType<typeof answered>)).toEqual([]);
  });

  it('a withdrawal after the answer changes nothing; before it, it ends the case as （六）3.其他', () => {
    const closed = given({}, answered('2026-03-10'));
    expect(told(closed, { type: 'withdrawn', on: '2026-03-12' })).toEqual(['withdrawn-after-answer']);
    const withdrawn = given({}, { type: 'withdrawn', on: '2026-03-05' });
    expect(withdrawn.case.answer).toMatchObject({ disposition: 'otherRemaining', withdrawn: true });
  });

  it('a flag names the article', () => {
    const outcome = tell(given({}), answered('2026-03-31'));
    if (outcome.kind === 'refused' || !outcome.flags[0]) throw new Error('no flag');
    expect(flagText(outcome.flags[0])).toBe('答复期限为2026-03-30，本件逾期答复（条例第三十三条）');
    expect(flagText(outcome.flags[0], 'en')).toContain('due by 2026-03-30');
  });
});

it('an application is plain data that its schema reads back', () => {
  const application = given(
    { channel: 'online' },
    { type: 'confirmed', on: '2026-03-03' },
    extended('2026-03-10'),
  );
  expect(applicationSchema.parse(JSON.parse(JSON.stringify(application)))).toEqual(application);
});
