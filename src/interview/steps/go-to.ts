import { questionOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { reopenDraft } from './drafts.ts';
import { movedTo } from './edit.ts';

/** Goes to a question; an accepted text opens again for changing. */
export function goTo(session: Session, id: string): Session {
  const question = questionOf(session, id);
  const opened = question.kind === 'draft' ? reopenDraft(session, question.part) : session;
  return movedTo(opened, question.id);
}
