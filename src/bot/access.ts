import type { Input } from '../interview/input.ts';
import { mention } from '../interview/mention.ts';
import type { Session } from '../interview/session.ts';
import type { Organ } from '../organs/organ.ts';
import { type Permission, permissionOf, refusalText } from '../organs/permission.ts';
import type { OrganDeed } from '../organs/roles.ts';

/** Who the bot's own inputs are from. */
export const BOT = 'bot';

/** What an input does to a report, judged by what came of it: words, buttons and forms alike. */
function deedOf(before: Session, after: Session): OrganDeed {
  const wantsFile = after.posting !== null && after.posting.since !== before.posting?.since;
  if (wantsFile) return 'report.post';
  return before.content.kept === after.content.kept ? 'report.fill' : 'report.review';
}

/** Whether whoever gave an input may do what it does. */
export const inputPermission = (
  organ: Organ | null,
  before: Session,
  after: Session,
  input: Input,
): Permission =>
  input.by === BOT ? { kind: 'allowed' } : permissionOf(organ, input.by, deedOf(before, after));

/** A refusal for the person refused. */
export const refusalFor = (organ: string, refused: Extract<Permission, { kind: 'refused' }>): string =>
  refusalText(organ, refused, mention);
