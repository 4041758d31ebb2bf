import { reportDueText } from '../applications/reminders/text.ts';
import type { Session } from '../interview/session.ts';
import type { IsoDate } from '../language/date.ts';
import { newOrgan, type Organ } from '../organs/organ.ts';
import { type Lang, say } from '../report/language.ts';
import { organOf } from '../store/keys.ts';
import type { Parts } from './parts.ts';
import { reportDues } from './reminders/watched-reports.ts';

/**
 * The date of a report that comes next, with the working days left; the last one where all have passed and there is no
 * file. "" where there is none to be heeded.
 */
export function reportDueLine(
  { calendar }: Pick<Parts, 'calendar'>,
  session: Session,
  organ: Organ | null,
  today: IsoDate,
  lang: Lang,
): string {
  const { content, year, files } = session;
  const named = organ ?? newOrgan(organOf(session.id), session.team, content.organ.name);
  const dues = reportDues(named, session, year, calendar);
  const due = dues.find((one) => one.due >= today) ?? (files.length > 0 ? undefined : dues.at(-1));
  if (!due) return '';
  const provisional = due.provisional ? say(lang, '日期暂定。', 'The date is provisional.') : '';
  const text = reportDueText(due, today, calendar.workdaysBetween(today, due.lastWorkday), lang);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${provisional}`;
}
