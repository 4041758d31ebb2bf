import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { record } from '../case/record.ts';
import { type Due, mainDue } from './clock.ts';

/** What may be supposed of an open case: that it is answered on a day, or that what it waits for comes on a day. */
export const SUPPOSED = [
  'answered',
  'confirmed',
  'correctionReceived',
  'feePaid',
  'consultationEnded',
] as const;

/** Something that may happen to a case, and the day on which it would. */
export interface Supposition {
  readonly event: (typeof SUPPOSED)[number];
  readonly on: IsoDate;
}

/** By when a case would be due then; `lateBy`: by how many working days an answer of that day would be late, null for one in time. */
export interface Supposed extends Supposition {
  readonly due: Due;
  readonly lateBy: number | null;
}

/** What is to be recorded for a supposition; null for an answer, which moves no date. */
function eventOf({ event, on }: Supposition, { consultations }: Case): CaseEvent | null {
  switch (event) {
    case 'answered':
      return null;
    case 'consultationEnded':
      return {
        type: event,
        on,
        consultation: consultations.findLastIndex(({ endedOn }) => endedOn === null),
        reply: 'silent',
      };
    default:
      return { type: event, on };
  }
}

/** How a case would stand if something happened to it on a day; null for one that is closed, or that does not wait for it. */
export function supposedOf(caseFile: Case, supposition: Supposition, calendar: Calendar): Supposed | null {
  const event = eventOf(supposition, caseFile);
  const changed = event === null ? caseFile : record(caseFile, event);
  if (typeof changed === 'string') return null;
  const due = mainDue(changed, calendar);
  if (!due) return null;
  const isLate = supposition.event === 'answered' && due.standing === 'running' && due.date < supposition.on;
  return {
    ...supposition,
    due,
    lateBy: isLate ? calendar.workdaysBetween(due.date, supposition.on) : null,
  };
}
