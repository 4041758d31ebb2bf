import type { Button, Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { Organ } from '../../organs/organ.ts';
import { type Role, roleLabel } from '../../organs/roles.ts';
import type { AccessRequest } from '../../store/access-store.ts';

/** A request in a sentence: 甲申请云岭县自然资源局的填报人岗位。 */
export const requestText = (organ: Pick<Organ, 'name'>, { user, role }: AccessRequest): string =>
  `${mention(user)}申请${organ.name}的${roleLabel(role)}岗位。`;

/** The buttons that decide on a request. */
export function decisionButtons({ organ, user, role }: AccessRequest): Button[] {
  const value = JSON.stringify({ organ, user, role });
  return [
    { name: 'accessGrant', value, label: '同意', style: 'primary' },
    { name: 'accessDecline', value, label: '不同意' },
  ];
}

/** What those who decide are told in their own conversation. */
export const requestCard = (organ: Pick<Organ, 'name'>, request: AccessRequest): Message => ({
  text: `${requestText(organ, request)}同意后即可办理；30天内没有决定的自动失效。`,
  buttons: decisionButtons(request),
});

/** What stands in the place of a request that was decided, for whoever decided. */
export const decidedText = (
  organ: Pick<Organ, 'name'>,
  { user, role }: AccessRequest,
  isGranted: boolean,
): string =>
  isGranted
    ? `已同意：${mention(user)}任${organ.name}的${roleLabel(role)}，已告诉本人。`
    : `没有同意${mention(user)}任${organ.name}的${roleLabel(role)}，已告诉本人。`;

/** What whoever asked is told of the decision. */
export const answerText = (organ: Pick<Organ, 'name'>, role: Role, by: string, isGranted: boolean): string =>
  isGranted
    ? `${mention(by)}同意了：您现在是${organ.name}的${roleLabel(role)}，可以回到原来的话题继续办理，也可以发“帮助”看能做什么。`
    : `您申请的${organ.name}${roleLabel(role)}岗位，${mention(by)}没有同意。如有疑问请找${mention(by)}。`;

/** What whoever asks is told at once. */
export function askedText(deciders: readonly string[], isAgain: boolean): string {
  const to = deciders.length > 0 ? deciders.map(mention).join('、') : '工作区管理员';
  return isAgain
    ? `已经申请过了，等${to}决定。30天内没有决定的自动失效，可以再申请。`
    : `已向${to}申请，在对方的主页上也看得到。有了决定会告诉您。`;
}
