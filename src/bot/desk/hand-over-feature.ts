import { z } from 'zod';
import { person, text } from '../../dialogue/fields.ts';
import type { Session } from '../../interview/session.ts';
import type { Organ } from '../../organs/organ.ts';
import { isOpen, may } from '../../organs/permission.ts';
import { refusalOf } from '../access.ts';
import { refuse } from '../begin-report.ts';
import { stampNow } from '../clock.ts';
import type { Feature } from '../feature.ts';
import { NOTHING } from '../origin.ts';
import type { Outbound } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import type { Settling } from '../settling.ts';
import { takeInput } from '../take-input.ts';

const valueSchema = z.object({ session: z.string(), to: z.string() });

/** The most characters of what the giver adds. */
const NOTE = 300;

const ONE = '请选一个人。';

/** Why somebody cannot be given a report of an organ; null: they can. */
async function receiverRefusal(
  { isMember }: Pick<Outbound, 'isMember'>,
  organ: Organ | null,
  to: string,
): Promise<string | null> {
  if (isOpen(organ))
    return (await isMember(to)) ? null : '对方不是本工作区的正式成员（访客、机器人或外单位的人），请另选。';
  return may(organ, to, 'report.fill')
    ? null
    : '对方在本机关没有填报岗位。请先由负责人用“/nianbao 设置”添加，再转交。';
}

/** Handing a report over to somebody else (转交): the form, wherever its button stands. */
export function createHandOverFeature(parts: Parts, settling: Settling): Feature {
  const { store, outbound } = parts;
  const form = (session: Session, to: string, channel: string) => ({
    name: 'handOver',
    context: { session: session.id, channel },
    title: '转交年报',
    intro: `${session.content.organ.name}${session.year}年年报。对方会收到私信：时限、尚缺的项目和打开话题的按钮；以后的提醒发给对方，您仍可以看和改。`,
    submit: '转交',
    fields: [person('to', '转交给', to), text('note', '留言', true)],
  });
  return {
    hear: async () => null,
    command: async () => null,
    presses: {
      handOver: async (pressed) => {
        const { session: id, to } = valueSchema.parse(JSON.parse(pressed.value));
        const { session, organ } = await store.open(id);
        if (session?.team !== pressed.team) return NOTHING;
        const refusal = refusalOf(organ, session.content.organ.name, pressed, 'report.fill');
        if (refusal) return () => refuse(parts, pressed, session.thread, refusal);
        return () => outbound.ask(pressed.trigger, form(session, to, pressed.channel));
      },
    },
    forms: {
      handOver: async (sent) => {
        const { session, organ } = await store.open(sent.context.session ?? '');
        if (session?.team !== sent.team) return { kind: 'taken', after: NOTHING };
        const to = sent.values.to ?? '';
        if (to === '') return { kind: 'wrong', errors: { to: ONE } };
        const wrong = await receiverRefusal(outbound, organ, to);
        if (wrong) return { kind: 'wrong', errors: { to: wrong } };
        const note = (sent.values.note ?? '').trim().slice(0, NOTE);
        const stamp = stampNow(parts, sent.user);
        const input = { ...stamp, kind: 'hand-over' as const, to, note };
        const outcome = await takeInput(parts, session.id, sent.key, input, sent);
        if (outcome.kind === 'refused')
          return { kind: 'taken', after: () => refuse(parts, sent, session.thread, outcome.told) };
        return { kind: 'taken', after: () => settling.run(session.id) };
      },
    },
  };
}
