import type { Application } from '../../../applications/case/application.ts';
import { mainDue } from '../../../applications/clock/clock.ts';
import { dueLabel } from '../../../applications/clock/clock-text.ts';
import { dateOfDayNumber, type IsoDate } from '../../../language/date.ts';
import { reachedOn, stoodInFor } from '../../../organs/leave.ts';
import type { Organ } from '../../../organs/organ.ts';
import { peopleWith } from '../../../organs/permission.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { dayText } from '../../../report/calendar/explain.ts';
import type { OpenedApplication } from '../../../store/ledger-store.ts';
import { todayOf } from '../../clock.ts';
import type { Parts } from '../../parts.ts';
import { sendOnce } from '../../reminders/send-digest.ts';

/** A date that a new calendar moved. */
export interface MovedDate {
  readonly application: Application;
  readonly from: IsoDate;
  readonly line: string;
}

/** Dates that are named in one message; more are counted. */
const LISTED = 30;

/** How an application's date moves from where the indexes have it to where the calendar puts it; null where it stays. */
export function movedDate({ application, indexed }: OpenedApplication, calendar: Calendar): MovedDate | null {
  const score = indexed.find(({ index }) => index === 'open')?.score;
  const due = application && mainDue(application.case, calendar);
  if (score === undefined || !application || !due) return null;
  const from = dateOfDayNumber(score);
  if (from === due.date) return null;
  const provisional = due.provisional ? '（暂定）' : '';
  const line = `${application.case.number}：${dueLabel(due.what)}${dayText(from, 'zh')}改为${dayText(due.date, 'zh')}${provisional}`;
  return { application, from, line };
}

/** Tells each handler and the leads, once a calendar, of the dates that moved; cases of nobody are the leads'. */
export async function tellMoved(
  parts: Pick<Parts, 'organs' | 'outbound' | 'pace' | 'log' | 'clock'>,
  organ: Organ,
  moved: readonly MovedDate[],
  fingerprint: string,
): Promise<void> {
  if (moved.length === 0) return;
  const leads = peopleWith(organ, ['lead']);
  const handlers = moved.flatMap(({ application }) => application.case.handler ?? []);
  const today = todayOf(parts.clock);
  for (const to of reachedOn(organ.leaves, [...handlers, ...leads], today)) {
    const own = new Set([to, ...stoodInFor(organ.leaves, to, today)]);
    const theirs = moved.filter(
      ({ application }) => leads.some((lead) => own.has(lead)) || own.has(application.case.handler ?? ''),
    );
    const lines = theirs.slice(0, LISTED).map(({ line }) => line);
    const more =
      theirs.length > LISTED ? [`另有${theirs.length - LISTED}件，发“还有几件没办结”可逐件查看。`] : [];
    const text = [`${organ.name}：放假安排有更新，以下期限已重新计算：`, ...lines, ...more].join('\n');
    const name = { day: 'moved', what: `${fingerprint}.${to}` };
    await sendOnce(parts, { organ: organ.id, to, name, covers: [], card: { text } });
  }
}
