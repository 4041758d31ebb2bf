import { firstWorkdayOfWeek, overviewOf } from '../../applications/reminders/overview.ts';
import type { IsoDate } from '../../language/date.ts';
import { deputyOn } from '../../organs/leave.ts';
import type { Organ } from '../../organs/organ.ts';
import { peopleWith } from '../../organs/permission.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { OpenCase } from './agenda.ts';
import { overviewCard } from './overview-card.ts';
import type { Letter } from './send-digest.ts';

/** The run that may send it: its day, and the last day whose reminders were sent. */
interface Run {
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly calendar: Calendar;
}

/**
 * The week's overview for each lead, or for whoever stands in: with the reminders of the week's first working day, or of
 * the next one on which the bot is there. None while nothing is open. Sent once a week by its name.
 */
export function weeklyLetters(
  organ: Organ,
  open: readonly OpenCase[],
  { since, today, calendar }: Run,
): Letter[] {
  const first = firstWorkdayOfWeek(today, calendar);
  if (open.length === 0 || today < first || since >= first || !calendar.isWorkday(today)) return [];
  const card = overviewCard(organ, overviewOf(open, today, calendar));
  const people = peopleWith(organ, ['lead']).map((lead) => deputyOn(organ.leaves, lead, today) ?? lead);
  return [...new Set(people)].map((to) => ({
    organ: organ.id,
    to,
    name: { day: first, what: `week.${to}` },
    covers: [],
    card,
  }));
}
