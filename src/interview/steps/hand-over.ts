import { phrase } from '../../report/language.ts';
import type { Command } from '../hearing/command.ts';
import type { Input } from '../input.ts';
import { mention } from '../mention.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Session, Task } from '../session.ts';
import { askBack, type Unheard, whatIs } from './ask-back.ts';
import { withNotice, withTask } from './edit.ts';
import { offersAt } from './offers.ts';

/** Who has a report: whoever it was handed over to last, before that whoever started it. */
export const keeperOf = ({ keeper, started }: Pick<Session, 'keeper' | 'started'>): string =>
  keeper?.user ?? started.by;

/** Whoever a report is of beside its organ: who started it, who has it, and everybody whose words it holds. */
export const workersOf = ({ keeper, started, spoke }: Session): string[] => [
  ...new Set([started.by, ...(keeper ? [keeper.user] : []), ...spoke]),
];

/** Somebody is to be told that a report is theirs: it is as soon as they are. */
export function wantHandOver(session: Session, input: Extract<Input, { kind: 'hand-over' }>): Session {
  const { to, note } = input;
  if (session.keeper?.user === to) {
    const wording = phrase(`已由${mention(to)}经办，没有改动。`, `${mention(to)} has it already.`);
    return withNotice(session, wording);
  }
  const isWanted = session.tasks.some(({ work }) => work.kind === 'hand-over');
  return isWanted ? session : withTask(session, input, { kind: 'hand-over', to, note });
}

/** The receiver was told, or cannot be; one who filled the report in alone does so in the receiver's conversation from now on. */
export function handedOver(
  session: Session,
  { ended }: Extract<Input, { kind: 'handed-over' }>,
  { by, at, work }: Task,
): Session {
  if (work.kind !== 'hand-over') return session;
  if (ended.kind === 'not-told') return withNotice(session, ended.why);
  const { to } = work;
  const next: Session = { ...session, keeper: { user: to, by, at } };
  if (ended.channel === null)
    return withNotice(
      next,
      phrase(
        `已由${mention(by)}转交${mention(to)}：尚缺的项目已私信告知，以后的提醒发给${mention(to)}。`,
        `${mention(by)} handed this over to ${mention(to)}, who was told what is open and is reminded from now on.`,
      ),
    );
  return {
    ...next,
    channel: ended.channel,
    thread: null,
    isStranded: false,
    reopened: { by: to, since: session.revision + 1 },
  };
}

/** Asks to whom, with the form that hands it over: words alone tell nobody anything. */
export const askHandOver = (
  session: Session,
  { who, user }: Pick<Extract<Command, { kind: 'handOver' }>, 'who' | 'user'>,
  { text, message }: Unheard,
): Session => ({
  ...session,
  view: session.proposal ? 'changes' : 'question',
  heard: { state: 'handing', who, user, text, message },
});

/** Nobody else is to go on: words that may have been meant for something else are asked about. */
export function notHandedOver(session: Session): Session {
  const { heard } = session;
  const open: Session = { ...session, heard: null };
  if (heard?.state !== 'handing' || heard.who === '' || heard.text === '') return open;
  const { text, message } = heard;
  const offers = offersAt(open, presentQuestion(open), text);
  return askBack(open, { text, message }, whatIs(text), offers);
}
