import { describe, expect, it } from 'vitest';
import { lapseOf } from '../../../src/applications/case/lapse.ts';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { rowText } from '../../../src/applications/queries/row-line.ts';
import { answered, calendar, given } from '../support.ts';

describe('what the applicant let pass', () => {
  const corrected = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
  const fee = {
    type: 'feeNotified',
    on: '2026-03-12',
    basis: 'pages',
    amountYuan: 380,
    receivedOn: '2026-03-12',
  } as const;

  it('the case may be closed for from the day behind the period on', () => {
    const application = given({}, corrected);
    expect(lapseOf(application.case, '2026-03-20', calendar)).toBeNull();
    expect(lapseOf(application.case, '2026-03-21', calendar)).toBe('otherNotCorrected');
    // 13 March to 10 April: twenty working days without 清明.
    expect(lapseOf(given({}, fee).case, '2026-04-10', calendar)).toBeNull();
    expect(lapseOf(given({}, fee).case, '2026-04-11', calendar)).toBe('otherFeeUnpaid');
    expect(
      lapseOf(given({}, fee, { type: 'feeLapsed', on: '2026-04-10' }).case, '2026-04-10', calendar),
    ).toBe('otherFeeUnpaid');
  });

  it('not once it came, was paid or was closed', () => {
    const came = given({}, corrected, { type: 'correctionReceived', on: '2026-03-25' });
    expect(lapseOf(came.case, '2026-04-01', calendar)).toBeNull();
    const paid = given({}, fee, { type: 'feePaid', on: '2026-03-20' });
    expect(lapseOf(paid.case, '2026-06-01', calendar)).toBeNull();
    const closed = given({}, corrected, answered('2026-03-25', 'otherNotCorrected'));
    expect(lapseOf(closed.case, '2026-04-01', calendar)).toBeNull();
  });

  it('says so instead of waiting for the applicant, and that a notice is the organ’s to choose', () => {
    const asking = { today: '2026-04-20', calendar, by: '', seesPerson: () => false, lang: 'zh' } as const;
    const text = rowText(rowFor(given({}, corrected), asking));
    expect(text).toContain('补正期限已过');
    expect(text).toContain('可按“逾期未补正”办结，是否书面告知由本机关定');
  });
});
