import { phrase } from '../../report/language.ts';
import type { Stamp } from '../input.ts';
import { ID } from '../questions/ids.ts';
import type { Session, Settling } from '../session.ts';
import { movedTo, withContent, withNotice } from './edit.ts';
import { goTo } from './go-to.ts';
import { recount } from './outrun.ts';

/** Lets a finding stand with a reason, which stays with the report. */
export function keptWith(session: Session, { by, at }: Stamp, finding: string, reason: string): Session {
  const kept = { ...session.content.kept, [finding]: { reason, by, at } };
  return movedTo(withContent(session, { kept }), ID.check);
}

/** Does what was said, or pressed, about a finding of the check. */
export function settledBy(session: Session, input: Stamp, offer: Settling): Session {
  switch (offer.does) {
    case 'keep':
      return withNotice(
        keptWith(session, input, offer.finding, offer.reason),
        phrase(`已记为说明：“${offer.reason}”。`, `Kept, with this reason: “${offer.reason}”.`),
      );
    case 'recount':
      return recount(session, offer.named);
    case 'go':
      return goTo(session, offer.question);
    default:
      return offer satisfies never;
  }
}
