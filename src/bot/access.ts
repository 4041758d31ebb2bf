import type { Button, Message } from '../dialogue/message.ts';
import type { Input } from '../interview/input.ts';
import { mention } from '../interview/mention.ts';
import type { Session } from '../interview/session.ts';
import type { Organ } from '../organs/organ.ts';
import { isOpen, permissionOf, type Refused, refusalText } from '../organs/permission.ts';
import { type OrganDeed, type Role, roleLabel } from '../organs/roles.ts';
import type { Origin } from './origin.ts';

/** Who the bot's own inputs are from. */
export const BOT = 'bot';

/** What an input does to a report, judged by what came of it: words, buttons and forms alike. */
function deedOf(before: Session, after: Session): OrganDeed {
  const wantsFile = after.posting !== null && after.posting.since !== before.posting?.since;
  if (wantsFile) return 'report.post';
  return before.content.kept === after.content.kept ? 'report.fill' : 'report.review';
}

/** The button by which somebody asks for a role in an organ. */
export const askButton = (organ: string, role: Role): Button => ({
  name: 'accessAsk',
  value: JSON.stringify({ organ, role }),
  label: `申请${roleLabel(role)}岗位`,
});

/** A refusal for the person refused, with the button that asks for the first of the roles that may. */
export function refusalFor(refused: Refused): Message {
  const [role] = refused.roles;
  return { text: refusalText(refused, mention), buttons: role ? [askButton(refused.organ.id, role)] : [] };
}

/** Who does something: what is asked of them beside their role is whose workspace they belong to. */
type Doer = Pick<Origin, 'user' | 'isOutsider'>;

const ARRANGE = '要一起办，请联系机关所在工作区的同事，由工作区管理员用“/nianbao 设置”安排岗位。';

/** Said to people of another workspace about whatever is not a report's. */
export const FOR_OWN_WORKSPACE = `这里目前只由机关所在工作区的人办理。${ARRANGE}`;

/**
 * Why somebody may not do something for an organ; null: they may. One whose people nobody has arranged is open to its own
 * workspace alone: a channel may be shared with others.
 */
export function refusalOf(organ: Organ | null, name: string, doer: Doer, deed: OrganDeed): Message | null {
  if (doer.isOutsider && isOpen(organ))
    return { text: `${name}还没有安排人员，目前只由机关所在工作区的人填报。${ARRANGE}` };
  const permission = permissionOf(organ, doer.user, deed);
  return permission.kind === 'refused' ? refusalFor(permission) : null;
}

/** Why whoever gave an input may not do what it does; null: they may. */
export const inputRefusal = (
  organ: Organ | null,
  before: Session,
  after: Session,
  input: Input,
  isOutsider: boolean,
): Message | null =>
  input.by === BOT
    ? null
    : refusalOf(organ, before.content.organ.name, { user: input.by, isOutsider }, deedOf(before, after));
