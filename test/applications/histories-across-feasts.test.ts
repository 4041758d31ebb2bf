import { it } from 'vitest';
import type { CaseEvent } from '../../src/applications/case/events.ts';
import {
  checkHistory,
  corrected,
  correction,
  decided,
  ended,
  type History,
  opened,
  replied,
  reviewed,
} from './history.ts';
import { answered, extended } from './support.ts';

/** A letter to somebody who is consulted, and the day on which it was received. */
const letter = (
  on: string,
  receivedOn: string | null,
  whom: 'thirdParty' | 'otherOrgan' = 'thirdParty',
): CaseEvent => ({ type: 'consulted', on, whom, receivedOn });
const feeOf = (on: string, receivedOn: string, amountYuan: number, units: number): CaseEvent => ({
  type: 'feeNotified',
  on,
  basis: 'pages',
  amountYuan,
  receivedOn,
  units,
});
const paid = (on: string): CaseEvent => ({ type: 'feePaid', on });
const reasons = (reasonable: boolean): CaseEvent[] => [
  { type: 'reasonsAsked', on: '2026-03-18' },
  { type: 'reasonsGiven', on: '2026-03-25', reasonable },
];
const delay = (on: string): CaseEvent => ({ type: 'delayAgreed', on, until: '2026-06-30' });
const OPEN = ['new', 'carriedForward'];

const HISTORIES: Readonly<Record<string, History>> = {
  'before 春节, asked to correct on the eighth working day, corrected in time': {
    registered: { arrivedOn: '2026-02-13' },
    events: [correction('2026-03-03', '2026-03-17'), corrected('2026-03-16')],
    noticeBy: '2026-03-02',
    due: '2026-04-14',
    flags: ['correction-notice-late 条例第三十条'],
    counted: OPEN,
  },
  'a fee paid across 五一: counted anew from the day of payment': {
    registered: { arrivedOn: '2026-04-28' },
    events: [
      feeOf('2026-05-06', '2026-05-07', 150, 45),
      paid('2026-05-20'),
      reviewed('2026-06-16'),
      answered('2026-06-17', 'partiallyGranted'),
    ],
    due: '2026-06-17',
    counted: ended('partiallyGranted'),
    fees: '2026年，对1件政府信息公开申请收取信息处理费150元。',
  },
  'closed as unpaid on the last of the twenty working days, a make-up Saturday counted': {
    registered: { arrivedOn: '2026-04-28' },
    events: [feeOf('2026-05-06', '2026-05-07', 150, 45), answered('2026-06-03', 'otherFeeUnpaid')],
    flags: ['fee-period-open 国办函〔2020〕109号'],
    counted: ended('otherFeeUnpaid'),
  },
  'closed as unpaid the day after them': {
    registered: { arrivedOn: '2026-04-28' },
    events: [feeOf('2026-05-06', '2026-05-07', 150, 45), answered('2026-06-04', 'otherFeeUnpaid')],
    counted: ended('otherFeeUnpaid'),
  },
  'a letter confirmed on its day, put off on the last day across 国庆': {
    registered: { channel: 'ordinary-post', arrivedOn: '2026-09-18', confirmedOn: '2026-09-18' },
    events: [extended('2026-10-22')],
    due: '2026-11-19',
    counted: OPEN,
  },
  'an e-mail confirmed after 中秋, answered a working day late': {
    registered: { channel: 'email', arrivedOn: '2026-09-24', confirmedOn: '2026-09-28' },
    events: [answered('2026-11-02')],
    due: '2026-10-30',
    flags: ['answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'kept for a third party that objected in time, upheld': {
    registered: { arrivedOn: '2026-06-01' },
    events: [
      letter('2026-06-08', '2026-06-10'),
      replied('2026-06-24', 0, 'objects'),
      answered('2026-07-10', 'deniedThirdPartyRights'),
      opened('2026-08-03', 'reconsideration'),
      decided('2026-09-15', 0, 'upheld'),
    ],
    due: '2026-07-15',
    counted: [...ended('deniedThirdPartyRights'), 'reconsideration.upheld'],
  },
  'given out after a co-making organ was silent for its fifteen days': {
    registered: { arrivedOn: '2026-06-22' },
    events: [
      letter('2026-07-01', '2026-07-01', 'otherOrgan'),
      reviewed('2026-08-07'),
      answered('2026-08-10', 'granted'),
    ],
    due: '2026-08-10',
    counted: ended('granted'),
  },
  'refused as excessive after reasons that were none, in its time': {
    registered: { arrivedOn: '2026-03-16' },
    events: [...reasons(false), answered('2026-04-01', 'refusedExcessive')],
    due: '2026-04-14',
    counted: ended('refusedExcessive'),
  },
  'a delay told in time moves the date to the day agreed': {
    registered: { arrivedOn: '2026-03-16' },
    events: [...reasons(true), delay('2026-04-10'), answered('2026-06-30')],
    due: '2026-06-30',
    counted: ended('unavailableNotHeld'),
  },
  'a delay told a day late moves nothing': {
    registered: { arrivedOn: '2026-03-16' },
    events: [...reasons(true), delay('2026-04-15'), answered('2026-06-30')],
    due: '2026-04-14',
    flags: ['delay-late 条例第三十五条', 'answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'put off by ten days, answered on the working day after 端午': {
    registered: { arrivedOn: '2026-05-08' },
    events: [
      { type: 'extended', on: '2026-06-03', approver: '负责人', notifiedOn: '2026-06-04', workdays: 10 },
      answered('2026-06-22'),
    ],
    due: '2026-06-18',
    flags: ['answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'withdrawn after 国庆': {
    registered: { arrivedOn: '2026-10-09' },
    events: [{ type: 'withdrawn', on: '2026-10-20' }],
    counted: ended('otherRemaining'),
  },
  'received at the end of a year whose next notice is unknown': {
    registered: { arrivedOn: '2026-12-25' },
    events: [],
    noticeBy: '2027-01-06',
    due: '2027-01-25',
    counted: OPEN,
  },
  'handed in on a feast day: its first working day is day one': {
    registered: { arrivedOn: '2026-05-02' },
    events: [],
    due: '2026-06-01',
    counted: OPEN,
  },
  'a third party and an organ asked one after the other: what both share is left out once': {
    events: [
      letter('2026-03-05', '2026-03-06'),
      replied('2026-03-12'),
      letter('2026-03-10', '2026-03-11', 'otherOrgan'),
      replied('2026-03-20', 1),
    ],
    due: '2026-04-15',
    counted: OPEN,
  },
  'corrected five days after its period, taken all the same': {
    registered: { arrivedOn: '2026-04-07' },
    events: [
      correction('2026-04-10', '2026-04-24'),
      corrected('2026-04-29'),
      reviewed('2026-05-19'),
      answered('2026-05-20', 'granted'),
    ],
    due: '2026-05-29',
    flags: ['correction-late 条例第三十条'],
    counted: ended('granted'),
  },
  'a fee by items for the thirteenth of a month': {
    events: [
      {
        type: 'feeNotified',
        on: '2026-03-20',
        basis: 'items',
        amountYuan: 300,
        receivedOn: '2026-03-23',
        units: 13,
      },
      paid('2026-03-30'),
      reviewed('2026-04-27'),
      answered('2026-04-28', 'granted'),
    ],
    due: '2026-04-28',
    counted: ended('granted'),
    fees: '2026年，对1件政府信息公开申请收取信息处理费300元。',
  },
  'a fee that is no amount of the scale, paid': {
    events: [
      {
        type: 'feeNotified',
        on: '2026-03-10',
        basis: 'items',
        amountYuan: 77,
        receivedOn: '2026-03-11',
        units: 12,
      },
      paid('2026-03-20'),
    ],
    due: '2026-04-20',
    flags: ['fee-off-scale 国办函〔2020〕109号'],
    counted: OPEN,
    fees: '2026年，对1件政府信息公开申请收取信息处理费77元。',
  },
  'a fee paid after its twenty working days': {
    events: [feeOf('2026-03-10', '2026-03-11', 150, 45), paid('2026-04-10')],
    flags: ['fee-paid-late 国办函〔2020〕109号'],
    counted: OPEN,
    fees: '2026年，对1件政府信息公开申请收取信息处理费150元。',
  },
  'upheld, corrected by the court, answered anew in time after a review': {
    events: [
      answered('2026-03-20', 'deniedInternalAffairs'),
      opened('2026-04-10', 'reconsideration'),
      decided('2026-06-10', 0, 'upheld'),
      opened('2026-06-25', 'litigationAfterReconsideration'),
      decided('2026-11-20', 1, 'corrected', '2026-12-20'),
      reviewed('2026-12-17'),
      answered('2026-12-18', 'granted'),
    ],
    counted: [
      ...ended('deniedInternalAffairs'),
      'reconsideration.upheld',
      'litigationAfterReconsideration.corrected',
    ],
  },
  'the same, answered anew two days late': {
    events: [
      answered('2026-03-20', 'deniedInternalAffairs'),
      opened('2026-04-10', 'reconsideration'),
      decided('2026-06-10', 0, 'upheld'),
      opened('2026-06-25', 'litigationAfterReconsideration'),
      decided('2026-11-20', 1, 'corrected', '2026-12-20'),
      reviewed('2026-12-17'),
      answered('2026-12-22', 'granted'),
    ],
    flags: ['reanswer-late 责令重新答复'],
    counted: [
      ...ended('deniedInternalAffairs'),
      'reconsideration.upheld',
      'litigationAfterReconsideration.corrected',
    ],
  },
  'a letter confirmed three days after it came': {
    registered: { channel: 'ordinary-post' },
    events: [{ type: 'confirmed', on: '2026-03-05' }],
    due: '2026-04-02',
    flags: ['confirmation-owed 条例第三十一条'],
    counted: OPEN,
  },
  'a letter whose sender could not be reached on its day': {
    registered: { channel: 'ordinary-post' },
    events: [
      { type: 'contactFailed', on: '2026-03-02', way: '电话' },
      { type: 'confirmed', on: '2026-03-05' },
    ],
    due: '2026-04-02',
    counted: OPEN,
  },
  'given out while a third party still had its days': {
    registered: { arrivedOn: '2026-06-01' },
    events: [letter('2026-06-08', '2026-06-10'), reviewed('2026-06-22'), answered('2026-06-23', 'granted')],
    flags: ['decided-before-reply 条例第三十二条'],
    counted: ended('granted'),
  },
  'given out in the public interest without a word to who objected': {
    registered: { arrivedOn: '2026-06-01' },
    events: [
      letter('2026-06-08', '2026-06-10'),
      replied('2026-06-24', 0, 'objects'),
      {
        type: 'objectionOverridden',
        on: '2026-06-29',
        consultation: 0,
        ground: 'publicInterest',
        why: '涉及公共安全',
        noticedOn: null,
      },
      reviewed('2026-06-29'),
      answered('2026-06-30', 'granted'),
    ],
    flags: ['public-interest-not-told 条例第三十二条'],
    counted: ended('granted'),
  },
  'given in part after an objection: what it objected to may be the rest': {
    registered: { arrivedOn: '2026-06-01' },
    events: [
      letter('2026-06-08', '2026-06-10'),
      replied('2026-06-24', 0, 'objects'),
      reviewed('2026-06-29'),
      answered('2026-06-30', 'partiallyGranted'),
    ],
    counted: ended('partiallyGranted'),
  },
  'passed on inside the government: open until it is answered': {
    registered: { arrivedOn: '2026-08-03' },
    events: [
      { type: 'handedOver', on: '2026-08-05', how: 'transferred', organ: '县水务局', why: '属其职责' },
    ],
    due: '2026-08-31',
    counted: OPEN,
  },
  'put off twice, answered behind the only date that counts': {
    registered: { arrivedOn: '2026-10-12' },
    events: [extended('2026-11-09'), extended('2026-12-04'), answered('2026-12-10')],
    due: '2026-12-07',
    flags: ['extended-again 条例第三十三条', 'answer-late 条例第三十三条'],
    counted: ended('unavailableNotHeld'),
  },
  'a third party silent across 中秋 and 国庆': {
    registered: { arrivedOn: '2026-09-21' },
    events: [letter('2026-09-23', '2026-09-24')],
    due: '2026-11-17',
    counted: OPEN,
  },
  'a third party that agreed after its fifteen days': {
    registered: { arrivedOn: '2026-06-01' },
    events: [letter('2026-06-08', '2026-06-10'), replied('2026-07-06')],
    due: '2026-07-23',
    flags: ['consultation-late 条例第三十二条'],
    counted: OPEN,
  },
  'received on a worked Sunday of 2025, put off, answered on the last day': {
    registered: { arrivedOn: '2025-09-28' },
    events: [extended('2025-10-30'), answered('2025-11-28')],
    due: '2025-11-28',
    counted: ended('unavailableNotHeld'),
    year: 2025,
  },
  'refused as repeating one that was open': {
    events: [
      {
        ...answered('2026-03-10', 'refusedRepeat'),
        repeats: { number: '2026-000', answeredOn: null },
      } as CaseEvent,
    ],
    flags: ['repeat-first-open 条例第三十六条第（六）项'],
    counted: ended('refusedRepeat'),
  },
};

it.each(Object.entries(HISTORIES))('%s', (_, history) => checkHistory(history));
