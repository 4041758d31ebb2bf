import type { IsoDate } from '../../language/date.ts';
import type { Calendar, Counted } from '../../report/calendar/calendar.ts';
import type { DayName } from '../../report/calendar/day.ts';
import { type Case, openCorrection, openFee } from '../case/case.ts';
import { receiptOn } from '../case/record.ts';

/** Raised when cases are dated by other rules than before, so that those of a ledger that is there are dated anew. */
export const CLOCK_RULES = 7;

/** Days on which the clock stands still: those after `from` up to and with `to`. */
export interface Pause {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly name: DayName;
}

/** Day 0 of the count that is running, what it is, and whether the applicant has yet to do what starts it. */
export interface Start {
  readonly on: IsoDate;
  readonly by: string;
  readonly waiting: boolean;
}

const THIRD_PARTY: DayName = { zh: '征求第三方意见', en: 'third party consulted' };
const OTHER_ORGAN: DayName = { zh: '征求其他机关意见', en: 'other organ consulted' };
const FEE: DayName = { zh: '等待缴费', en: 'waiting for the fee' };

/** Working days for a consulted third party or organ (32, 34条), from the day it received the letter. */
const CONSULTATION_WORKDAYS = 15;

/** Working days for paying the fee, from the day after its notice was received (国办函〔2020〕109号). */
const FEE_WORKDAYS = 20;

/** The time that the applicant has to pay; counted from the notice while its receipt is not recorded. */
export const feePeriod = (fee: Case['fees'][number], calendar: Calendar): Counted =>
  calendar.addWorkdays(fee.receivedOn ?? fee.notifiedOn, FEE_WORKDAYS);

/**
 * Where the count of the answer starts. The law asks for a correction once, so the first one alone restarts the
 * clock, on the day it came (30条); a fee that was paid restarts it on the day of payment (109号).
 */
export function startOf(caseFile: Case, calendar: Calendar): Start {
  const starts: Start[] = [{ on: receiptOn(caseFile), by: '收到申请', waiting: false }];
  const correction = caseFile.corrections[0];
  if (correction) {
    const open = openCorrection(caseFile) === correction;
    starts.push({ on: correction.receivedOn ?? correction.until, by: '收到补正', waiting: open });
  }
  for (const fee of caseFile.fees) {
    if (fee.paidOn !== null) starts.push({ on: fee.paidOn, by: '缴清费用', waiting: false });
  }
  const fee = openFee(caseFile);
  if (fee) starts.push({ on: feePeriod(fee, calendar).date, by: '缴清费用', waiting: true });
  return starts.reduce((latest, start) => (start.on >= latest.on ? start : latest));
}

type Consultation = Case['consultations'][number];

/**
 * The time that a consulted third party or organ has: fifteen working days from its receipt of the letter (32, 34条);
 * counted from sending while the receipt is not recorded.
 */
export const consultationPeriod = (item: Consultation, calendar: Calendar): Counted =>
  calendar.addWorkdays(item.receivedOn ?? item.sentOn, CONSULTATION_WORKDAYS);

/**
 * The pauses of a case: consultations from sending to their end (33条三款), at the latest the fifteenth working day
 * (32, 34条): what is recorded later moves no date; and the time of a fee that lapsed.
 */
export function pausesOf(caseFile: Case, calendar: Calendar): Pause[] {
  const consultations = caseFile.consultations.map((item) => {
    const last = consultationPeriod(item, calendar).date;
    return {
      from: item.sentOn,
      to: item.endedOn !== null && item.endedOn < last ? item.endedOn : last,
      name: item.whom === 'thirdParty' ? THIRD_PARTY : OTHER_ORGAN,
    };
  });
  const fees = caseFile.fees.flatMap((fee) =>
    fee.lapsedOn === null || fee.paidOn !== null
      ? []
      : [{ from: fee.notifiedOn, to: fee.lapsedOn, name: FEE }],
  );
  return [...consultations, ...fees];
}
