import { describe, expect, it } from 'vitest';
import {
  asked,
  checkHistory,
  corrected,
  correction,
  countedIn,
  decided,
  ended,
  fee,
  type History,
  opened,
  replied,
  reviewed,
} from './history.ts';
import { answered, extended, given } from './support.ts';

const HISTORIES: Readonly<Record<string, History>> = {
  'given out after a review': {
    events: [reviewed(), answered('2026-03-20', 'granted')],
    due: '2026-03-30',
    counted: ended('granted'),
  },
  'answered on the last day': { events: [answered('2026-03-30')], counted: ended('unavailableNotHeld') },
  'answered a day late': {
    events: [answered('2026-03-31')],
    flags: ['answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'put off in time': {
    events: [extended('2026-03-25'), answered('2026-04-28')],
    due: '2026-04-28',
    counted: ended('unavailableNotHeld'),
  },
  'put off on the last day': {
    events: [extended('2026-03-30')],
    due: '2026-04-28',
    counted: ['new', 'carriedForward'],
  },
  'put off too late': {
    events: [extended('2026-03-31'), answered('2026-04-10')],
    due: '2026-03-30',
    flags: ['extension-late 条例第三十三条', 'answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'put off in time, told too late': {
    events: [extended('2026-03-30', '2026-03-31')],
    due: '2026-03-30',
    flags: ['extension-late 条例第三十三条'],
    counted: ['new', 'carriedForward'],
  },
  'put off twice': {
    events: [extended('2026-03-25'), extended('2026-04-20')],
    due: '2026-04-28',
    flags: ['extended-again 条例第三十三条'],
    counted: ['new', 'carriedForward'],
  },
  'put off by thirty days': {
    events: [
      { type: 'extended', on: '2026-03-25', approver: '负责人', notifiedOn: '2026-03-25', workdays: 30 },
    ],
    due: '2026-04-28',
    flags: ['extension-too-long 条例第三十三条'],
    counted: ['new', 'carriedForward'],
  },
  'corrected in time: counted anew from 18 March': {
    events: [correction('2026-03-11', '2026-03-25'), corrected('2026-03-18')],
    due: '2026-04-16',
    counted: ['new', 'carriedForward'],
  },
  'asked to correct on the eighth day': {
    events: [correction('2026-03-12', '2026-03-25'), corrected('2026-03-18')],
    flags: ['correction-notice-late 条例第三十条'],
    counted: ['new', 'carriedForward'],
  },
  'corrected too late, taken all the same': {
    events: [correction('2026-03-05', '2026-03-20'), corrected('2026-03-25')],
    due: '2026-04-23',
    flags: ['correction-late 条例第三十条'],
    counted: ['new', 'carriedForward'],
  },
  'asked to correct again': {
    events: [
      correction('2026-03-05', '2026-03-20'),
      corrected('2026-03-18'),
      correction('2026-03-19', '2026-03-30'),
    ],
    due: '2026-04-16',
    flags: ['correction-asked-again 条例第三十条'],
    counted: ['new', 'carriedForward'],
  },
  'closed as not corrected while there was time': {
    events: [correction('2026-03-05', '2026-03-20'), answered('2026-03-20', 'otherNotCorrected')],
    flags: ['correction-period-open 条例第三十条'],
    counted: ended('otherNotCorrected'),
  },
  'closed as not corrected when the time was over': {
    events: [correction('2026-03-05', '2026-03-20'), answered('2026-03-23', 'otherNotCorrected')],
    counted: ended('otherNotCorrected'),
  },
  'closed as not corrected though it was': {
    events: [
      correction('2026-03-05', '2026-03-20'),
      corrected('2026-03-12'),
      answered('2026-03-25', 'otherNotCorrected'),
    ],
    flags: ['corrected-in-time 条例第三十条'],
    counted: ended('otherNotCorrected'),
  },
  'closed as still unclear without asking': {
    events: [answered('2026-03-20', 'unavailableStillUnclear')],
    flags: ['unclear-without-correction 条例第三十条'],
    counted: ended('unavailableStillUnclear'),
  },
  'a third party silent for its fifteen days': {
    events: [asked('2026-03-05'), reviewed(), answered('2026-04-10', 'granted')],
    due: '2026-04-21',
    counted: ended('granted'),
  },
  'a third party that agreed after five days': {
    events: [
      asked('2026-03-05'),
      replied('2026-03-12'),
      reviewed('2026-03-13'),
      answered('2026-04-07', 'granted'),
    ],
    due: '2026-04-07',
    counted: ended('granted'),
  },
  'a third party and an organ at once: seven days, counted once': {
    events: [
      asked('2026-03-04'),
      asked('2026-03-09', 'otherOrgan'),
      replied('2026-03-10'),
      replied('2026-03-13', 1),
    ],
    due: '2026-04-09',
    counted: ['new', 'carriedForward'],
  },
  'kept for a third party that nobody asked': {
    events: [answered('2026-03-20', 'deniedThirdPartyRights')],
    flags: ['third-party-not-asked 条例第三十二条'],
    counted: ended('deniedThirdPartyRights'),
  },
  'given in part, the rest denied': {
    events: [reviewed(), answered('2026-03-20', 'partiallyGranted')],
    counted: ended('partiallyGranted'),
  },
  'denied without a word of reconsideration': {
    events: [
      {
        type: 'answered',
        on: '2026-03-20',
        disposition: 'deniedByLaw',
        documentNumber: '',
        delivery: '',
        toldReconsideration: null,
      },
    ],
    flags: ['reconsideration-not-told 行政复议法第二十三条'],
    counted: ended('deniedByLaw'),
  },
  'denied and taken to court at once': {
    events: [answered('2026-03-20', 'deniedEnforcementFile'), opened('2026-05-11', 'litigationDirect')],
    flags: ['reconsideration-first 行政复议法第二十三条'],
    counted: [...ended('deniedEnforcementFile'), 'litigationDirect.pending'],
  },
  'denied, upheld, then taken to court': {
    events: [
      answered('2026-03-20', 'deniedInquiryMatter'),
      opened('2026-04-10', 'reconsideration'),
      decided('2026-06-05', 0, 'upheld'),
      opened('2026-06-25', 'litigationAfterReconsideration'),
    ],
    counted: [
      ...ended('deniedInquiryMatter'),
      'reconsideration.upheld',
      'litigationAfterReconsideration.pending',
    ],
  },
  'corrected on reconsideration, answered anew two days late': {
    events: [
      answered('2026-03-20', 'deniedProcessInformation'),
      opened('2026-04-10', 'reconsideration'),
      decided('2026-05-20', 0, 'corrected', '2026-06-10'),
      answered('2026-06-12', 'partiallyGranted'),
    ],
    flags: ['reanswer-late 责令重新答复'],
    counted: [...ended('deniedProcessInformation'), 'reconsideration.corrected'],
  },
  'answered twice without an order': {
    events: [answered('2026-03-20'), answered('2026-03-25')],
    flags: ['answered-again 条例第三十六条'],
    counted: ended('unavailableNotHeld'),
  },
  withdrawn: { events: [{ type: 'withdrawn', on: '2026-03-20' }], counted: ended('otherRemaining') },
  'withdrawn after the answer': {
    events: [answered('2026-03-20'), { type: 'withdrawn', on: '2026-03-25' }],
    flags: ['withdrawn-after-answer 条例第三十六条'],
    counted: ended('unavailableNotHeld'),
  },
  'refused as excessive without asking for reasons': {
    events: [answered('2026-03-20', 'refusedExcessive')],
    flags: ['reasons-not-asked 条例第三十五条'],
    counted: ended('refusedExcessive'),
  },
  'refused as excessive after reasons that were none': {
    events: [
      { type: 'reasonsAsked', on: '2026-03-04' },
      { type: 'reasonsGiven', on: '2026-03-10', reasonable: false },
      answered('2026-03-20', 'refusedExcessive'),
    ],
    counted: ended('refusedExcessive'),
  },
  'closed as 其他 without a reason': {
    events: [answered('2026-03-20', 'otherRemaining')],
    flags: ['other-without-reason 年报表三（六）3'],
    counted: ended('otherRemaining'),
  },
  'a fee paid in time: counted anew from 20 March': {
    events: [
      fee('2026-03-12'),
      { type: 'feePaid', on: '2026-03-20' },
      reviewed('2026-03-23'),
      answered('2026-04-20', 'granted'),
    ],
    due: '2026-04-20',
    counted: ended('granted'),
    fees: '2026年，对1件政府信息公开申请收取信息处理费380元。',
  },
  'a fee that lapsed, closed the working day after': {
    events: [
      fee('2026-03-12'),
      { type: 'feeLapsed', on: '2026-04-10' },
      answered('2026-04-13', 'otherFeeUnpaid'),
    ],
    counted: ended('otherFeeUnpaid'),
  },
  'closed as unpaid while there was time': {
    events: [fee('2026-03-12'), answered('2026-04-10', 'otherFeeUnpaid')],
    flags: ['fee-period-open 国办函〔2020〕109号'],
    counted: ended('otherFeeUnpaid'),
  },
  'a fee asked for when the answer was due': {
    events: [fee('2026-03-31')],
    flags: ['fee-notice-late 国办函〔2020〕109号'],
    counted: ['new', 'carriedForward'],
  },
  'no application after all': {
    events: [{ type: 'setAside', on: '2026-03-04', reason: 'recordCorrection', why: '更正本人婚姻登记' }],
    counted: [],
  },
  'received in 2025, answered in 2026': {
    registered: { arrivedOn: '2025-12-26' },
    events: [answered('2026-01-26')],
    due: '2026-01-26',
    counted: ['carriedOver', 'unavailableNotHeld'],
  },
  'sent by website in 2025, confirmed in 2026': {
    registered: { channel: 'online', arrivedOn: '2025-12-30', confirmedOn: '2026-01-05' },
    events: [],
    due: '2026-02-02',
    counted: ['new', 'carriedForward'],
  },
  'received in December, open at New Year': {
    registered: { arrivedOn: '2026-12-10' },
    events: [],
    due: '2027-01-08',
    counted: ['new', 'carriedForward'],
  },
};

describe('histories', () => {
  it.each(Object.entries(HISTORIES))('%s', (_, history) => checkHistory(history));

  it('what was open at New Year is carried over into the next report', () => {
    const open = given({ arrivedOn: '2026-12-10' });
    expect(countedIn(open, 2027)).toEqual(['carriedOver', 'carriedForward']);
    const late = given({ arrivedOn: '2025-12-26' }, answered('2026-01-26'));
    expect(countedIn(late, 2025)).toEqual(['new', 'carriedForward']);
  });
});
