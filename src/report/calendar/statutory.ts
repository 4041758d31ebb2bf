import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../../language/date.ts';
import type { Lang } from '../findings.ts';
import type { Calendar, Counted } from './calendar.ts';
import type { SkippedDay } from './day.ts';

/**
 * How an application reached the organ: handed in (当面提交), by signed-for mail (邮政寄送), by mail that nobody
 * signs for (平信), through a website (互联网), by e-mail or by fax.
 */
export const CHANNELS = ['in-person', 'post', 'ordinary-post', 'online', 'email', 'fax'] as const;

/** A channel of an application. */
export type Channel = (typeof CHANNELS)[number];

/** A channel in data that comes from outside. */
export const channelSchema = z.enum(CHANNELS);

const CONFIRMED_CHANNELS: ReadonlySet<Channel> = new Set(['ordinary-post', 'online', 'email', 'fax']);

/** Whether the day of receipt is the day that both sides confirmed (双方确认之日; 条例31条(二)(三)). */
export const needsConfirmation = (channel: Channel): boolean => CONFIRMED_CHANNELS.has(channel);

/** Working days that the law gives: the correction notice (30条), the answer (33条), the answer extended once. */
export const STATUTORY_WORKDAYS = { correctionNotice: 7, answer: 20, extendedAnswer: 40 } as const;

/** The statutory dates of an application as `deadline --json` prints them. */
export interface StatutoryDates {
  /** The day of receipt by art. 31, day 0 of every count. */
  readonly received: IsoDate;
  readonly correctionNoticeBy: IsoDate;
  readonly answerBy: IsoDate;
  readonly extendedAnswerBy: IsoDate;
  /** Whether any of the dates rests on a year whose holiday notice is not known (暂定). */
  readonly provisional: boolean;
  /** Per date, the days that were passed over and why. */
  readonly counted: {
    readonly correctionNoticeBy: readonly SkippedDay[];
    readonly answerBy: readonly SkippedDay[];
    readonly extendedAnswerBy: readonly SkippedDay[];
  };
}

/** Why there is no day of receipt to count from. */
export type ReceiptRefusal =
  | { readonly reason: 'not-a-date'; readonly field: 'received' | 'confirmed'; readonly value: string }
  | { readonly reason: 'confirmation-missing'; readonly channel: Channel }
  | { readonly reason: 'confirmed-before-arrival'; readonly received: IsoDate; readonly confirmed: IsoDate };

/** What is known of an application's arrival. `confirmed` is looked at only where the channel asks for it. */
export interface Arrival {
  readonly received: string;
  readonly channel: Channel;
  readonly confirmed?: string | undefined;
}

/** The day of receipt by art. 31, or why there is none. */
export function receiptDay(arrival: Arrival): { received: IsoDate } | { refusal: ReceiptRefusal } {
  const { received, channel, confirmed } = arrival;
  if (!isIsoDate(received)) return { refusal: { reason: 'not-a-date', field: 'received', value: received } };
  if (!needsConfirmation(channel)) return { received };
  if (confirmed === undefined) return { refusal: { reason: 'confirmation-missing', channel } };
  if (!isIsoDate(confirmed))
    return { refusal: { reason: 'not-a-date', field: 'confirmed', value: confirmed } };
  if (confirmed < received) return { refusal: { reason: 'confirmed-before-arrival', received, confirmed } };
  return { received: confirmed };
}

/** The three counts that start on the day of receipt. */
export function statutoryCounts(
  received: IsoDate,
  calendar: Calendar,
): Readonly<Record<keyof typeof STATUTORY_WORKDAYS, Counted>> {
  return {
    correctionNotice: calendar.addWorkdays(received, STATUTORY_WORKDAYS.correctionNotice),
    answer: calendar.addWorkdays(received, STATUTORY_WORKDAYS.answer),
    extendedAnswer: calendar.addWorkdays(received, STATUTORY_WORKDAYS.extendedAnswer),
  };
}

/** The dates that follow from an application's arrival: 7, 20 and 40 working days after the day of receipt. */
export function statutoryDates(
  arrival: Arrival,
  calendar: Calendar,
): { ok: true; dates: StatutoryDates } | { ok: false; refusal: ReceiptRefusal } {
  const day = receiptDay(arrival);
  if ('refusal' in day) return { ok: false, refusal: day.refusal };
  const { correctionNotice, answer, extendedAnswer } = statutoryCounts(day.received, calendar);
  const dates: StatutoryDates = {
    received: day.received,
    correctionNoticeBy: correctionNotice.date,
    answerBy: answer.date,
    extendedAnswerBy: extendedAnswer.date,
    provisional: [correctionNotice, answer, extendedAnswer].some((count) => count.provisional),
    counted: {
      correctionNoticeBy: correctionNotice.skipped,
      answerBy: answer.skipped,
      extendedAnswerBy: extendedAnswer.skipped,
    },
  };
  return { ok: true, dates };
}

/** A refusal in one sentence for people, with the next step. */
export function refusalText(refusal: ReceiptRefusal, lang: Lang = 'zh'): string {
  const zh = lang === 'zh';
  switch (refusal.reason) {
    case 'not-a-date':
      return zh
        ? `“${refusal.value}”不是有效日期，请写作 YYYY-MM-DD，如 2026-01-15。`
        : `"${refusal.value}" is not a date; write YYYY-MM-DD, for example 2026-01-15.`;
    case 'confirmation-missing':
      return zh
        ? '该渠道以双方确认之日为收到申请之日（条例第三十一条），请补充确认日期。'
        : 'By this channel the day of receipt is the day both sides confirmed (art. 31); add the day of confirmation.';
    case 'confirmed-before-arrival':
      return zh
        ? `确认日期${refusal.confirmed}早于到达日期${refusal.received}，请核对两个日期。`
        : `The confirmation (${refusal.confirmed}) is earlier than the arrival (${refusal.received}); check both dates.`;
  }
}
