import { linkButton } from '../../dialogue/buttons.ts';
import type { Message } from '../../dialogue/message.ts';
import { mention } from '../../interview/mention.ts';
import type { Session, Task } from '../../interview/session.ts';
import type { Organ } from '../../organs/organ.ts';
import { phrase, say } from '../../report/language.ts';
import { organOf } from '../../store/keys.ts';
import { todayOf } from '../clock.ts';
import { askedLine } from '../desk/desk-report.ts';
import { isDirect } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { missingText } from '../reminders/report-missing.ts';
import { unreachableBecause } from '../reminders/unreachable.ts';
import { reportDueLine } from '../report-due-line.ts';
import type { Outcome } from './outcome.ts';

type HandOver = Extract<Task['work'], { kind: 'hand-over' }>;

/** What the receiver is told: whose report, by when, what is open, and the way there. */
function letterTo(
  parts: Parts,
  session: Session,
  organ: Organ | null,
  { by }: Task,
  { note }: HandOver,
  link: string | null,
): Message {
  const { lang, year, content } = session;
  const day = todayOf(parts.clock);
  const { name } = content.organ;
  const lines = [
    say(
      lang,
      `${mention(by)}把${name}${year}年年报转交给您，请接着填。`,
      `${mention(by)} handed the report of ${name} on ${year} over to you.`,
    ),
    ...(note === '' ? [] : [say(lang, `留言：“${note}”`, `They add: “${note}”`)]),
    reportDueLine(parts, session, organ, day, lang),
    missingText(session, day, lang),
    askedLine(session, lang),
    link === null
      ? say(lang, '已填内容都在，就在这里接着填。', 'Everything is kept; it goes on here.')
      : say(
          lang,
          `已填内容都在话题里。打不开话题的，请${mention(by)}把您加进那个频道。`,
          `Everything is in its thread. If it does not open, ask ${mention(by)} to add you to the channel.`,
        ),
  ];
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    buttons:
      link === null
        ? []
        : [{ ...linkButton('thread', say(lang, '打开话题', 'Open the thread'), link), style: 'primary' }],
  };
}

const cannotBeTold = (to: string) =>
  phrase(
    `没能给${mention(to)}发私信，没有转交，仍由原来的人经办。请换一个人，或请对方先在Slack里打开一次年报助手。`,
    `${mention(to)} could not be messaged, so nothing was handed over.`,
  );

/**
 * Tells somebody that a report is theirs from now on. One that is filled in in a conversation with one person goes on in the
 * receiver's, since nobody else can open that.
 */
export async function handOver(parts: Parts, session: Session, task: Task, work: HandOver): Promise<Outcome> {
  const { outbound, store } = parts;
  const { id, team, channel, thread, lang, content, year } = session;
  const organ = await parts.organs.load(organOf(id));
  const moves = isDirect(channel);
  try {
    const direct = await outbound.directWith(work.to);
    const link = moves || thread === null ? null : await outbound.permalink({ channel, thread });
    const what = { session: id, what: task.id, mayExist: true };
    await outbound.post(direct, null, letterTo(parts, session, organ, task, work, link), what);
    if (!moves || direct === channel)
      return { kind: 'handed-over', task: task.id, ended: { kind: 'told', channel: null } };
    const text = say(
      lang,
      `${content.organ.name}${year}年年报已转交${mention(work.to)}，在对方的私信里接着填；以后的提醒发给对方。`,
      `The report of ${content.organ.name} on ${year} was handed over to ${mention(work.to)} and goes on in their conversation.`,
    );
    await store.unlinkDirect(team, channel, id);
    await outbound.post(channel, null, { text }, { ...what, what: `${task.id}-given` });
    return { kind: 'handed-over', task: task.id, ended: { kind: 'told', channel: direct } };
  } catch (error) {
    const why = unreachableBecause(error);
    if (why === null) throw error;
    parts.log.warn({ id, user: work.to, why }, 'a report could not be handed over');
    return { kind: 'handed-over', task: task.id, ended: { kind: 'not-told', why: cannotBeTold(work.to) } };
  }
}
