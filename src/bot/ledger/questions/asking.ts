import type { Application } from '../../../applications/case/application.ts';
import { handlerOf } from '../../../applications/case/handler.ts';
import type { Asking } from '../../../applications/queries/row.ts';
import type { Organ } from '../../../organs/organ.ts';
import { isOpen, may } from '../../../organs/permission.ts';
import { todayOf } from '../../clock.ts';
import type { Parts } from '../../parts.ts';
import type { NamesSeen } from './answer-query.ts';

/**
 * Whether somebody may see who applied. Where an organ's people are set, its handlers; where nobody is, whoever
 * handles the case.
 */
export const seesPerson = (organ: Organ, user: string, application: Application): boolean =>
  isOpen(organ) ? handlerOf(application) === user : may(organ, user, 'person.see');

/** Whether somebody may see how to reach an applicant and who proved it: the case's own handler, of those who may see names. */
export const seesContact = (organ: Organ, user: string, application: Application): boolean =>
  handlerOf(application) === user && seesPerson(organ, user, application);

/** Who asks and when. Applicants are named in a conversation with one person alone, never in a channel. */
export const askingOf = (
  { calendar, clock }: Pick<Parts, 'calendar' | 'clock'>,
  organ: Organ,
  user: string,
  isPrivate: boolean,
): Asking => ({
  today: todayOf(clock),
  calendar,
  by: user,
  seesPerson: (application) => isPrivate && seesPerson(organ, user, application),
  lang: 'zh',
});

/** Whose applicants somebody may look for. */
export function namesSeen(organ: Organ, user: string, isPrivate: boolean): NamesSeen {
  if (!isPrivate) return 'none';
  if (isOpen(organ)) return 'own';
  return may(organ, user, 'person.see') ? 'all' : 'none';
}
