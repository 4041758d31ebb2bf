import { z } from 'zod';
import type { Message } from '../../dialogue/message.ts';
import { type IsoDate, isIsoDate, isoDateSchema } from '../../language/date.ts';
import { fold, normalForm } from '../../language/fold.ts';
import type { Leave } from '../../organs/leave.ts';
import type { Organ } from '../../organs/organ.ts';
import { isOpen, may, permissionOf } from '../../organs/permission.ts';
import { type LeaveSaid, readLeave, type SaidPerson, speaksOfLeave } from '../../organs/read-leave.ts';
import { refusalFor } from '../access.ts';
import { todayOf } from '../clock.ts';
import type { Feature, Pressed, Submission } from '../feature.ts';
import { handlersOf } from '../ledger/questions/organ-names.ts';
import { type After, NOTHING, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { sendOnce } from '../reminders/send-digest.ts';
import { createTell } from '../tell.ts';
import { changeOrgan } from './change-organ.ts';
import {
  type LeaveDraft,
  leaveDraftCard,
  leaveFields,
  leaveSetCard,
  leavesCard,
  leaveToldCard,
} from './leave-card.ts';
import { organChoice } from './organ-choice.ts';
import { ownOrgan } from './own-organ.ts';
import { whichOrgan } from './which-organ.ts';

const COMMAND = /^(?:休假|请假|代办|leave)$/i;

const draftSchema = z.object({
  organ: z.string(),
  who: z.string(),
  deputy: z.string().nullable(),
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
});
const endSchema = z.object({ organ: z.string(), who: z.string() });
const againSchema = z.object({ organ: z.string(), text: z.string() });

const OWN = '您可以安排自己的休假。';
const NO_ORGAN = '还不知道您在哪个机关办件，请工作区管理员用“/nianbao 设置”安排人员。';

/** What is wrong with a leave, by the field of its form; null for nothing. */
function leaveProblem(
  organ: Organ,
  who: string,
  { deputy, from, until }: Leave,
  today: IsoDate,
): Readonly<Record<string, string>> | null {
  const isOurs = (user: string) => isOpen(organ) || may(organ, user, 'ledger.read');
  if (!isOurs(who)) return { who: '请选本机关的人员。' };
  if (deputy === who) return { deputy: '代收提醒的人不能是休假的本人。' };
  if (!isOurs(deputy)) return { deputy: '请选本机关的人员，其他人看不到台账。' };
  if (until < from) return { until: '结束日期早于开始日期。' };
  return until < today ? { until: '这段时间已经过去。' } : null;
}

/** Leaves and deputies (休假代办): by message, by command, by form; one's own, or by the lead anybody's. */
export function createLeaveFeature(parts: Parts): Feature {
  const { outbound } = parts;
  const tell = createTell(outbound);
  const today = () => todayOf(parts.clock);
  const say = ({ channel, user }: Origin, thread: string | null, words: string) =>
    tell({ channel, user }, thread, { text: words });

  /** Why somebody may not arrange a leave; null: they may. */
  const refusal = (organ: Organ, user: string, who: string): string | null => {
    const read = permissionOf(organ, user, 'ledger.read');
    if (read.kind === 'refused') return refusalFor(read).text;
    const set = permissionOf(organ, user, 'organ.set');
    return user === who || set.kind === 'allowed' ? null : `${refusalFor(set).text}${OWN}`;
  };

  /** Who was meant: an id; null with the name where nobody is called so. */
  const userOf = (person: SaidPerson | null, user: string) => {
    if (person === null) return { user: null, unknown: null };
    if (person.kind === 'self') return { user, unknown: null };
    return person.kind === 'user'
      ? { user: person.user, unknown: null }
      : { user: null, unknown: person.name };
  };

  /** The message with the organ's people as they are mentioned, so that their names need not be guessed. */
  const withPeople = async (organ: Organ, text: string): Promise<string> => {
    let { text: words } = fold(text);
    const known = [...(await handlersOf(parts, organ))].filter(([name]) => name.length > 1);
    for (const [name, user] of known.sort(([a], [b]) => b.length - a.length))
      words = words.replaceAll(normalForm(name), `@${user}`);
    return words;
  };

  const end = async (origin: Origin, organ: Organ, who: string): Promise<string> => {
    const why = refusal(organ, origin.user, who);
    if (why) return why;
    const deed = { key: origin.key, user: origin.user, what: 'organ.leave-ended', detail: { who } };
    const done = await changeOrgan(parts, organ.id, deed, (one) => {
      const { [who]: leave, ...rest } = one.leaves;
      return leave ? { ...one, leaves: rest } : one;
    });
    return done.kind === 'same' ? '没有登记休假，提醒照常发给本人。' : '休假已结束，提醒照常发给本人。';
  };

  const use = async (origin: Origin, organ: Organ, who: string, leave: Leave): Promise<After> => {
    const deed = {
      key: origin.key,
      user: origin.user,
      what: 'organ.leave',
      detail: { who, ...leave },
    };
    await changeOrgan(parts, organ.id, deed, (one) => ({ ...one, leaves: { ...one.leaves, [who]: leave } }));
    return async () => {
      await tell(origin, null, leaveSetCard(organ.id, who, leave))();
      for (const to of [leave.deputy, who].filter((one) => one !== origin.user)) {
        const name = { day: leave.from, what: `leave.${who}.${leave.until}.${leave.deputy}.${to}` };
        const card = leaveToldCard(organ, who, leave);
        await sendOnce(parts, { organ: organ.id, to, name, covers: [], card });
      }
    };
  };

  /** The card for a message about a leave in an organ. */
  const heardIn = async (origin: Origin, organ: Organ, text: string): Promise<Message | null> => {
    const leave: LeaveSaid | null = readLeave(await withPeople(organ, text), today());
    if (!leave) return null;
    const who = userOf(leave.who, origin.user);
    if (who.user === null) return { text: `没有找到“${who.unknown}”，请从本机关的人员里选。` };
    if (leave.kind === 'back') return { text: await end(origin, organ, who.user) };
    const why = refusal(organ, origin.user, who.user);
    if (why) return { text: why };
    const deputy = userOf(leave.deputy, origin.user);
    const { from, until } = leave;
    const draft: LeaveDraft = { organ: organ.id, who: who.user, deputy: deputy.user, from, until };
    const isWhole = draft.deputy !== null && from !== null && until !== null;
    const problem = isWhole
      ? leaveProblem(organ, draft.who, { deputy: draft.deputy, from, until }, today())
      : null;
    const [wrong] = Object.values(problem ?? {});
    return wrong === undefined ? leaveDraftCard(draft, deputy.unknown) : { text: wrong };
  };

  const which = async (origin: Origin, text: string): Promise<Message | null> => {
    const isList = COMMAND.test(text);
    if (!isList && !speaksOfLeave(text)) return null;
    const choice = await whichOrgan(parts, origin);
    if (choice.kind !== 'one' && !isList && !readLeave(text, today())) return null;
    if (choice.kind === 'none') return { text: NO_ORGAN };
    if (choice.kind === 'several')
      return organChoice('请选在哪个机关休假：', choice.organs, 'leaveAgain', (organ) =>
        JSON.stringify({ organ, text }),
      );
    const { organ } = choice;
    return isList
      ? leavesCard(organ, origin.user, may(organ, origin.user, 'organ.set'), today())
      : heardIn(origin, organ, text);
  };

  const opened = async (origin: Origin, id: string, who: string): Promise<Organ | After> => {
    const organ = await ownOrgan(parts, id, origin);
    if (!organ) return NOTHING;
    const why = refusal(organ, origin.user, who);
    return why ? say(origin, null, why) : organ;
  };

  return {
    async hear(heard) {
      if (!heard.isAddressed || heard.inReport || heard.files.length > 0) return null;
      const card = await which(heard, heard.text.trim());
      return card && tell(heard, heard.thread, card);
    },

    async command(origin, text) {
      const card = await which(origin, text);
      return card && tell(origin, null, card);
    },

    presses: {
      leaveList: async (pressed) => {
        const organ = await opened(pressed, pressed.value, pressed.user);
        if (typeof organ === 'function') return organ;
        const maySetAll = may(organ, pressed.user, 'organ.set');
        return tell(pressed, pressed.thread, leavesCard(organ, pressed.user, maySetAll, today()));
      },
      leaveAgain: async (pressed) => {
        const { organ: id, text } = againSchema.parse(JSON.parse(pressed.value));
        const organ = await ownOrgan(parts, id, pressed);
        const card = organ && (await heardIn(pressed, organ, text));
        return card ? tell(pressed, pressed.thread, card) : NOTHING;
      },
      leaveForm: async (pressed: Pressed) => {
        const draft = draftSchema.parse(JSON.parse(pressed.value));
        const organ = await opened(pressed, draft.organ, draft.who);
        if (typeof organ === 'function') return organ;
        const maySetAll = may(organ, pressed.user, 'organ.set') && !isOpen(organ);
        return () =>
          outbound.ask(pressed.trigger, {
            name: 'leave',
            context: { organ: organ.id, who: draft.who, channel: pressed.channel },
            title: '休假和代办',
            intro: '休假期间的提醒由代收的人收；到期当天和超期的仍发给本人。',
            submit: '保存',
            fields: leaveFields(draft, maySetAll, today()),
          });
      },
      leaveUse: async (pressed) => {
        const { organ: id, who, deputy, from, until } = draftSchema.parse(JSON.parse(pressed.value));
        if (deputy === null || from === null || until === null) return NOTHING;
        const organ = await opened(pressed, id, who);
        if (typeof organ === 'function') return organ;
        const [wrong] = Object.values(leaveProblem(organ, who, { deputy, from, until }, today()) ?? {});
        if (wrong !== undefined) return say(pressed, pressed.thread, wrong);
        return use(pressed, organ, who, { deputy, from, until });
      },
      leaveEnd: async (pressed) => {
        const { organ: id, who } = endSchema.parse(JSON.parse(pressed.value));
        const organ = await ownOrgan(parts, id, pressed);
        return organ ? say(pressed, pressed.thread, await end(pressed, organ, who)) : NOTHING;
      },
    },

    forms: {
      leave: async (sent): Promise<Submission> => {
        const { organ: id = '', who: own = '' } = sent.context;
        const { who = own, deputy = '', from = '', until = '' } = sent.values;
        const organ = await opened(sent, id, who);
        if (typeof organ === 'function') return { kind: 'taken', after: organ };
        if (deputy === '') return { kind: 'wrong', errors: { deputy: '请选一个人。' } };
        if (!isIsoDate(from)) return { kind: 'wrong', errors: { from: '请选日期。' } };
        if (!isIsoDate(until)) return { kind: 'wrong', errors: { until: '请选日期。' } };
        const errors = leaveProblem(organ, who, { deputy, from, until }, today());
        if (errors) return { kind: 'wrong', errors };
        return { kind: 'taken', after: await use(sent, organ, who, { deputy, from, until }) };
      },
    },
  };
}
