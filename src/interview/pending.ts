import type { NarrativeKey } from '../report/sections.ts';
import type { FileForm, Session, Task } from './session.ts';

/**
 * What must still happen for a session, derived and never stored: to show the present prompt, and the work
 * whose outcome comes back as an input. `since` is the revision at which it was first wanted: with the
 * session's id it names the work, so that it is done once.
 */
export type Pending =
  | { readonly kind: 'open-thread' }
  | { readonly kind: 'show'; readonly revision: number }
  | { readonly kind: 'draft'; readonly part: NarrativeKey; readonly since: number }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'post'; readonly as: FileForm; readonly version: number; readonly since: number };

const PARTS = ['overview', 'problems', 'other'] as const;

/** Everything that is still to be done for a session of which the prompt of revision `shown` was the last one shown. */
export function pending(session: Session, shown: number): Pending[] {
  if (session.thread === null) return [{ kind: 'open-thread' }];
  if (session.isStranded) return [];
  const work: Pending[] = [];
  if (session.prompted > shown) work.push({ kind: 'show', revision: session.prompted });
  if (session.state === 'cancelled') return work;
  for (const part of PARTS) {
    const draft = session.drafts[part];
    if (draft?.state === 'wanted') work.push({ kind: 'draft', part, since: draft.since });
  }
  for (const task of session.tasks) work.push({ kind: 'task', task });
  if (session.posting) {
    const { as, version, since } = session.posting;
    work.push({ kind: 'post', as, version, since });
  }
  return work;
}
