import { mainDue } from '../../../applications/clock/clock.ts';
import { CLOCK_RULES } from '../../../applications/clock/clock-parts.ts';
import type { Organ } from '../../../organs/organ.ts';
import type { Calendar } from '../../../report/calendar/calendar.ts';
import { calendarFingerprint } from '../../../report/calendar/fingerprint.ts';
import type { Commit } from '../../../store/document.ts';
import { idsOf, wholeOf } from '../../../store/ledger-store.ts';
import { BOT } from '../../access.ts';
import { momentOf } from '../../clock.ts';
import { changeOrgan } from '../../organs/change-organ.ts';
import type { Parts } from '../../parts.ts';
import { unspoilt } from '../../unspoilt.ts';
import { untilWritten } from '../../until-written.ts';
import { renewCard } from './case-place.ts';
import { type MovedDate, movedDate, tellMoved } from './moved-dates.ts';

type RedateParts = Pick<
  Parts,
  'organs' | 'ledger' | 'calendar' | 'clock' | 'holidays' | 'outbound' | 'pace' | 'log'
>;

/** By what cases are dated: the rules of the clock and the calendar's days. */
export const datingBy = (calendar: Calendar): string => `${CLOCK_RULES}-${calendarFingerprint(calendar)}`;

/** How the queue names the work. */
const WORK = 'redate.';

/** Whether a piece of work is the dating of an organ's cases anew. */
export const isRedateWork = (what: string): boolean => what.startsWith(WORK);

/**
 * Hands those organs whose cases were dated by others (see `datingBy`) to the queue: after a holiday notice was added, dates
 * that were 暂定 move. A pass of its own takes every organ: some of its cases may have been dated by the old calendar since.
 */
export async function queueRedating(
  { queue }: Pick<Parts, 'queue'>,
  organs: readonly Organ[],
  fingerprint: string,
  pass: string | null,
): Promise<void> {
  for (const { id, datedBy } of organs) {
    if (pass !== null) await queue.add(id, `${WORK}${fingerprint}.${pass}`, 'dating');
    else if (datedBy !== fingerprint) await queue.add(id, `${WORK}${fingerprint}`, 'dating');
  }
}

/** The ids of the cases of an index. */
async function idsIn({ ledger }: Pick<Parts, 'ledger'>, organ: string, index: string): Promise<string[]> {
  const { members } = await ledger.page(organ, wholeOf(index), 0, -1);
  return idsOf(members);
}

/**
 * Writes an application again, as it is, so that its places in the indexes and its facts follow the calendar. Its card, which
 * shows the dates, is renewed before: killed in between it is done again.
 */
function redateOne(
  parts: RedateParts,
  { id: organ, team }: Organ,
  id: string,
  fingerprint: string,
): Promise<Commit> {
  const { ledger, clock } = parts;
  return untilWritten<Commit>(organ, async () => {
    const opened = await ledger.open(organ, id);
    const { application, revision } = opened;
    if (!application || ledger.isDatedAsNow(opened)) return 'done';
    if (mainDue(application.case, parts.calendar)) {
      await parts.pace();
      await renewCard(parts, team, organ, application);
    }
    const account = {
      at: momentOf(clock),
      by: BOT,
      what: 'application.redated',
      detail: { number: application.case.number },
    };
    const key = `redate-${fingerprint}-${revision}`;
    return ledger.commit(organ, opened, application, key, account);
  });
}

/** Whether a piece of work belongs to a pass that takes every organ. */
const isOfPass = (what: string): boolean => what.slice(WORK.length).includes('.');

/**
 * Dates an organ's cases by the present calendar. People are told of the dates that move before they are written, once:
 * killed anywhere it is done again.
 */
export async function doRedate(parts: RedateParts, id: string, what: string): Promise<void> {
  // The work may have been asked for by a process that knew the notice before this one.
  await parts.holidays.refresh();
  const organ = await parts.organs.load(id);
  const fingerprint = datingBy(parts.calendar);
  if (!organ || (organ.datedBy === fingerprint && !isOfPass(what))) return;
  const moved: MovedDate[] = [];
  for (const one of await idsIn(parts, id, 'open')) {
    const opened = await unspoilt(parts, one, () => parts.ledger.open(id, one));
    const date = opened && movedDate(opened, parts.calendar);
    if (date) moved.push(date);
  }
  await tellMoved(parts, organ, moved, fingerprint);
  // Of closed cases too it is kept how long they took, and whether they were answered late.
  for (const one of await idsIn(parts, id, 'arrived'))
    await unspoilt(parts, one, () => redateOne(parts, organ, one, fingerprint));
  if (organ.datedBy === fingerprint) return;
  const key = `dated-${fingerprint}-${organ.revision}`;
  const deed = { key, user: BOT, what: 'ledger.redated', detail: {} };
  await changeOrgan(parts, id, deed, (one) => ({ ...one, datedBy: fingerprint }));
}
