import type { IsoDate } from '../../language/date.ts';
import type { Calendar, Counted } from '../../report/calendar/calendar.ts';
import { STATUTORY_WORKDAYS } from '../../report/calendar/statutory.ts';
import type { Case } from '../case/case.ts';
import { isPending, isUnconfirmed, openCorrection, openFee } from '../case/case.ts';
import { openReanswer, receiptOn } from '../case/record.ts';
import { consultationPeriod, feePeriod, type Pause, pausesOf, startOf } from './clock-parts.ts';

/** What a date is the last day for. */
export type DueWhat =
  | 'confirmation'
  | 'correctionNotice'
  | 'correction'
  | 'consultation'
  | 'fee'
  | 'answer'
  | 'reanswer';

/**
 * running: the organ's clock runs; earliest: the day of receipt still waits for both sides' confirmation, so that there
 * is no date to miss yet, only the earliest one that there can be (31条(二)(三)); waiting: the applicant has to act
 * first, the date is the one if he acts in time.
 */
export type DueStanding = 'running' | 'earliest' | 'waiting';

/** A date of a case, with how it was counted; `counted` is null for a day that somebody set. */
export interface Due {
  readonly what: DueWhat;
  readonly date: IsoDate;
  readonly standing: DueStanding;
  readonly provisional: boolean;
  readonly article: string;
  readonly counted: Counted | null;
  /** What the count started from: receipt, the correction's arrival, payment. */
  readonly startedBy: string;
  /** Which consultation, from 0. */
  readonly ref?: number;
}

/** Working days by which the answer may be put off in all (33条). */
export const MOST_EXTENSION = 20;

const pauseOn = (pauses: readonly Pause[]) => (day: IsoDate) =>
  pauses.find((pause) => day > pause.from && day <= pause.to)?.name;

/** The extension that counts: the first, if it was approved and notified in time, up to 20 working days. */
function lawfulExtension(caseFile: Case, answerBy: IsoDate): number {
  const first = caseFile.extensions[0];
  if (!first || first.on > answerBy || first.notifiedOn > answerBy) return 0;
  return Math.min(first.workdays, MOST_EXTENSION);
}

/** The day agreed upon (35条), where the law knows it: good reasons were given, and it was told before the date. */
function agreedDay(caseFile: Case, answerBy: IsoDate): IsoDate | null {
  const { agreedUntil, agreedOn, reasons } = caseFile;
  if (agreedUntil === null || agreedUntil <= answerBy || reasons?.reasonable !== true) return null;
  return agreedOn !== null && agreedOn > answerBy ? null : agreedUntil;
}

/** The last day for the answer (33条): restarts, pauses, the extension and an agreed day (35条) taken in. */
export function answerDue(caseFile: Case, calendar: Calendar): Due {
  const start = startOf(caseFile, calendar);
  const count = (workdays: number) =>
    calendar.addWorkdays(start.on, workdays, pauseOn(pausesOf(caseFile, calendar)));
  const plain = count(STATUTORY_WORKDAYS.answer);
  const extra = lawfulExtension(caseFile, plain.date);
  const counted = extra ? count(STATUTORY_WORKDAYS.answer + extra) : plain;
  const standing = start.waiting ? 'waiting' : isUnconfirmed(caseFile) ? 'earliest' : 'running';
  const agreed = agreedDay(caseFile, counted.date);
  return {
    what: 'answer',
    date: agreed ?? counted.date,
    standing,
    provisional: agreed === null && counted.provisional,
    article: agreed ? '第三十五条' : '第三十三条',
    counted: agreed ? null : counted,
    startedBy: start.by,
  };
}

/** The last day for asking to correct an unclear application (30条). */
export function correctionNoticeDue(caseFile: Case, calendar: Calendar): Due {
  const counted = calendar.addWorkdays(receiptOn(caseFile), STATUTORY_WORKDAYS.correctionNotice);
  return {
    what: 'correctionNotice',
    date: counted.date,
    standing: isUnconfirmed(caseFile) ? 'earliest' : 'running',
    provisional: counted.provisional,
    article: '第三十条',
    counted,
    startedBy: '收到申请',
  };
}

/** What both sides' confirmation is owed since: by letter on the day of arrival itself (31条(二)); no count runs. */
const confirmationDue = (caseFile: Case): Due => ({
  what: 'confirmation',
  date: caseFile.arrivedOn,
  standing: 'earliest',
  provisional: false,
  article: '第三十一条',
  counted: null,
  startedBy: '申请到达',
});

function consultationDues(caseFile: Case, calendar: Calendar): Due[] {
  return caseFile.consultations.flatMap((item, ref) => {
    if (item.endedOn !== null) return [];
    const counted = consultationPeriod(item, calendar);
    return [
      {
        what: 'consultation' as const,
        date: counted.date,
        standing: item.receivedOn === null ? ('earliest' as const) : ('running' as const),
        provisional: counted.provisional,
        article: item.whom === 'thirdParty' ? '第三十二条' : '第三十四条',
        counted,
        startedBy: item.receivedOn === null ? '发出征求意见书' : '对方收到征求意见书',
        ref,
      },
    ];
  });
}

function applicantDues(caseFile: Case, calendar: Calendar): Due[] {
  const correction = openCorrection(caseFile);
  const fee = openFee(caseFile);
  const set = { standing: 'waiting', provisional: false, counted: null } as const;
  const dues: Due[] = correction
    ? [{ what: 'correction', date: correction.until, ...set, article: '第三十条', startedBy: '补正告知' }]
    : [];
  if (!fee) return dues;
  const counted = feePeriod(fee, calendar);
  const date = { date: counted.date, provisional: counted.provisional, counted };
  return [
    ...dues,
    { what: 'fee', ...date, standing: 'waiting', article: '国办函〔2020〕109号', startedBy: '收费通知' },
  ];
}

/** Every date that is open in a case, the earliest first; none once it is closed and no new answer is due. */
export function dueDates(caseFile: Case, calendar: Calendar): Due[] {
  const reanswer = caseFile.setAside ? undefined : openReanswer(caseFile);
  const dues: Due[] = [];
  if (reanswer?.by) {
    const set = { standing: 'running', provisional: false, counted: null } as const;
    dues.push({
      what: 'reanswer',
      date: reanswer.by,
      ...set,
      article: '责令重新答复',
      startedBy: '决定或判决',
    });
  }
  // Others can be asked again before a new answer.
  if (reanswer || isPending(caseFile)) dues.push(...consultationDues(caseFile, calendar));
  if (isPending(caseFile)) {
    if (isUnconfirmed(caseFile)) dues.push(confirmationDue(caseFile));
    if (caseFile.corrections.length === 0) dues.push(correctionNoticeDue(caseFile, calendar));
    dues.push(...applicantDues(caseFile, calendar), answerDue(caseFile, calendar));
  }
  return dues.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The date that a list shows for a case: that of the new answer ordered, else of the answer; null when closed. */
export function mainDue(caseFile: Case, calendar: Calendar): Due | null {
  const dues = dueDates(caseFile, calendar);
  return dues.find((due) => due.what === 'reanswer') ?? dues.find((due) => due.what === 'answer') ?? null;
}
