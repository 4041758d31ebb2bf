import { expect } from 'vitest';
import type { Disposition } from '../../src/applications/case/dispositions.ts';
import type { ApplicationEvent, CaseEvent, Registration } from '../../src/applications/case/events.ts';
import { feeSentence } from '../../src/applications/case/fees.ts';
import { flagsOf } from '../../src/applications/case/flags.ts';
import { cellsOfYear } from '../../src/applications/case/year.ts';
import { answerDue, correctionNoticeDue } from '../../src/applications/clock/clock.ts';
import { feesOfYear } from './counted-year.ts';
import { calendar, given } from './support.ts';

/** A history of a case: what happened, and what is right of it; every date was counted by hand. */
export interface History {
  readonly registered?: Partial<Registration>;
  readonly events: readonly ApplicationEvent[];
  /** The last day for the answer. */
  readonly due?: string;
  /** The last day for asking to correct. */
  readonly noticeBy?: string;
  /** Flags with the article that each rests on. */
  readonly flags?: readonly string[];
  /** 三 and 四 of the year: the rows and columns that count the case, totals left out. */
  readonly counted: readonly string[];
  /** 六 of the year, where a fee was collected. */
  readonly fees?: string;
  /** The year that is reported on; 2026 where none is named. */
  readonly year?: number;
}

export const reviewed = (on = '2026-03-06'): CaseEvent => ({
  type: 'reviewed',
  on,
  reviewer: '审查人甲',
  outcome: '',
});
export const correction = (on: string, until: string): CaseEvent => ({
  type: 'correctionAsked',
  on,
  until,
  items: '',
});
export const corrected = (on: string): CaseEvent => ({ type: 'correctionReceived', on });
export const asked = (on: string, whom: 'thirdParty' | 'otherOrgan' = 'thirdParty'): CaseEvent => ({
  type: 'consulted',
  on,
  whom,
  receivedOn: on,
});
export const replied = (on: string, consultation = 0, reply: 'agrees' | 'objects' = 'agrees'): CaseEvent => ({
  type: 'consultationEnded',
  on,
  consultation,
  reply,
});
export const fee = (on: string): CaseEvent => ({
  type: 'feeNotified',
  on,
  basis: 'pages',
  amountYuan: 380,
  receivedOn: on,
  units: 68,
});
export const opened = (
  on: string,
  kind: Extract<CaseEvent, { type: 'disputeOpened' }>['kind'],
): CaseEvent => ({
  type: 'disputeOpened',
  on,
  kind,
  role: 'sole',
});
export const decided = (
  on: string,
  dispute: number,
  result: 'upheld' | 'corrected',
  by?: string,
): CaseEvent => ({
  type: 'disputeDecided',
  on,
  dispute,
  result,
  reanswer: by ? { by } : null,
});
export const ended = (row: Disposition): string[] => ['new', row];

/** The rows and columns of 三 and 四 that count a case in a year, totals left out. */
export const countedIn = (application: ReturnType<typeof given>, year: number) =>
  cellsOfYear(application.case, year, '2021').flatMap((path) => {
    const [table, row, column] = path.split('.');
    if (column === 'total' || (table === 'applications' && row === 'total')) return [];
    return table === 'applications' ? [row] : [`${row}.${column}`];
  });

/** Holds a history against what is right of it: dates, flags with their articles, what 三, 四 and 六 then say. */
export function checkHistory(history: History): void {
  const { registered = {}, events, due, noticeBy, flags = [], counted, fees, year = 2026 } = history;
  const application = given(registered, ...events);
  if (due) expect(answerDue(application.case, calendar).date).toBe(due);
  if (noticeBy) expect(correctionNoticeDue(application.case, calendar).date).toBe(noticeBy);
  expect(
    flagsOf(application.case, `${year}-12-31`, calendar).map(({ code, article }) => `${code} ${article}`),
  ).toEqual(flags);
  expect(countedIn(application, year)).toEqual(counted);
  const { yuan, ids } = feesOfYear([application], year);
  expect(feeSentence({ year, yuan, count: ids.length })).toBe(fees ?? `${year}年未收取信息处理费。`);
}
