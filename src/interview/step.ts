import { phrase } from '../report/language.ts';
import { remember } from './history.ts';
import type { Input } from './input.ts';
import { mention } from './mention.ts';
import { presentQuestion } from './questions/list.ts';
import { withSaid } from './said-again.ts';
import type { Session, Task } from './session.ts';
import { choose } from './steps/choose.ts';
import { drafted, wantDrafts } from './steps/drafts.ts';
import { withNotice } from './steps/edit.ts';
import { fileDropped, fileRead } from './steps/files.ts';
import { fill } from './steps/fill.ts';
import { handedOver, wantHandOver } from './steps/hand-over.ts';
import { hear, hearEdit } from './steps/hear.ts';
import { ledgerRead, showsLedger, withLedgerWanted } from './steps/ledger.ts';
import { withDraftFollowing } from './steps/notes.ts';
import { organRenamed, withdrawn } from './steps/organ.ts';
import { withOutrunShown } from './steps/outrun.ts';
import { pdfPosted, posted, postFailed } from './steps/posting.ts';
import { quotedUpTo } from './steps/quoted.ts';
import { wordsRead } from './steps/words-read.ts';
import { workbookSent } from './steps/year-on-year.ts';

/** A task's outcome counts once: when the task is still there. */
function withTaskDone(session: Session, task: string, then: (next: Session, task: Task) => Session): Session {
  const waiting = session.tasks.find(({ id }) => id === task);
  if (!waiting) return session;
  return then({ ...session, tasks: session.tasks.filter(({ id }) => id !== task) }, waiting);
}

function taken(session: Session, input: Input): Session {
  switch (input.kind) {
    case 'text':
      return hear(session, input);
    case 'edited':
      return hearEdit(session, input);
    case 'choose':
      return choose(session, input);
    case 'fill':
      return fill(session, input);
    case 'file':
      return fileDropped(session, input);
    case 'thread-opened':
      return session.thread === null ? { ...session, channel: input.channel, thread: input.thread } : session;
    case 'thread-lost':
      return session.thread === input.thread && !session.isStranded
        ? { ...session, isStranded: true }
        : session;
    case 'reopened':
      return session.isStranded
        ? {
            ...session,
            channel: input.channel,
            thread: null,
            isStranded: false,
            reopened: { by: input.by, since: session.revision + 1 },
          }
        : session;
    case 'joined':
      return withNotice(
        session,
        phrase(
          `${mention(input.by)}加入填报。现在到了这里：`,
          `${mention(input.by)} joined. This is where things stand:`,
        ),
      );
    case 'hand-over':
      return wantHandOver(session, input);
    case 'handed-over':
      return withTaskDone(session, input.task, (next, task) => handedOver(next, input, task));
    case 'workbook-sent':
      return withTaskDone(session, input.task, (next) => workbookSent(next, input));
    case 'ledger-asked':
      return withTaskDone(session, input.task, (next) => next);
    case 'renamed':
      return organRenamed(session, input);
    case 'withdrawn':
      return withdrawn(session, input);
    case 'file-read':
      return withTaskDone(session, input.task, (next, { work }) =>
        fileRead(next, input, work.kind === 'read-file' ? work.purpose : 'fill'),
      );
    case 'words-read':
      return withTaskDone(session, input.task, (next, task) => wordsRead(next, input, task));
    case 'ledger-read':
      return withTaskDone(session, input.task, (next, { work }) =>
        ledgerRead(next, input, work.kind === 'read-ledger' ? work.purpose : 'compare'),
      );
    case 'question-answered':
      return withTaskDone(session, input.task, (next) =>
        withNotice(
          next,
          input.answer === null
            ? phrase(
                '这个问题暂时答不上来，请问主管部门。',
                'This could not be answered now; please ask the office in charge.',
              )
            : phrase(input.answer, input.answer),
        ),
      );
    case 'drafted':
      return drafted(session, input);
    case 'posted':
      return posted(session, input);
    case 'pdf-posted':
      return pdfPosted(session, input);
    case 'post-failed':
      return postFailed(session, input);
    default:
      return input satisfies never;
  }
}

const PEOPLES: ReadonlySet<Input['kind']> = new Set([
  'text',
  'edited',
  'choose',
  'fill',
  'file',
  'joined',
  'hand-over',
]);

/** Inputs that bring somebody's own words into a report. */
const WORDS: ReadonlySet<Input['kind']> = new Set(['text', 'edited', 'fill', 'file']);

const withSpeaker = (session: Session, { kind, by }: Input): Session =>
  WORDS.has(kind) && !session.spoke.includes(by) ? { ...session, spoke: [...session.spoke, by] } : session;

/** Whether what the person sees is out of date: people always get an answer, a draft only where it is waited for. */
function showsAgain(before: Session, after: Session, input: Input): boolean {
  if (input.kind === 'thread-lost') return false;
  // What comes of it is shown: that the receiver was told, or could not be.
  if (input.kind === 'hand-over') return after.tasks === before.tasks;
  if (input.kind === 'ledger-read') return showsLedger(before, after);
  if (input.kind !== 'drafted') return true;
  const question = presentQuestion(after);
  return question.kind === 'draft' && question.part === input.part && before !== after;
}

/**
 * The next document after an input. Pure: the time is the input's. An input that changes nothing (an outcome
 * that nobody waits for any more) returns the very same session; everything else is one revision further.
 */
export function step(session: Session, input: Input): Session {
  const clocked: Session = {
    ...session,
    now: { at: input.at, day: input.day > session.now.day ? input.day : session.now.day },
  };
  const isPerson = PEOPLES.has(input.kind);
  const isResumed = isPerson && session.state === 'paused';
  const fresh: Session = isPerson
    ? {
        ...clocked,
        view: clocked.view === 'confirm-cancel' ? clocked.view : baseView(clocked),
        state: isResumed ? 'open' : session.state,
        // Whoever says something there proves that the place is back, or will find that it is not.
        isStranded: false,
      }
    : clocked;
  if (session.state === 'cancelled' && isPerson) return closed(fresh);
  const next = taken(fresh, input);
  if (!isPerson && next === fresh) return session;
  const message = 'message' in input ? input.message : null;
  const isUndo = next.history.length < session.history.length;
  const kept = isUndo || !isPerson ? next : remember(session, next, message);
  const followed = withDraftFollowing(session, kept);
  const behind = isPerson ? withOutrunShown(session, followed) : followed;
  const settled = isPerson ? withHeardSettled(session, behind, input) : behind;
  const wanted = withSpeaker(withLedgerWanted(session, wantDrafts(settled), input), input);
  const revision = session.revision + 1;
  const prompted = showsAgain(session, wanted, input) ? revision : session.prompted;
  const isMoved = wanted.cursor !== session.cursor;
  const put = { ...wanted, revision, prompted, putAt: isMoved ? (input.readAt ?? input.at) : session.putAt };
  return input.kind === 'text' ? withSaid(put, input) : put;
}

/** Longer words are cut where they are quoted: the message stands in the thread (characters). */
const QUOTED = 40;

/**
 * What the words before these might have been is past once something else is done. Words that waited to be said what they
 * are, and were not, are in nothing: that is said once.
 */
function withHeardSettled({ heard }: Session, after: Session, input: Input): Session {
  const isPast = after.heard === heard;
  const next: Session = isPast ? { ...after, heard: null } : after;
  const isLetGo = isPast || (input.kind === 'text' && after.heard !== null);
  const isHanding = heard?.state === 'handing' && heard.text !== '' && input.kind === 'text';
  if (!(heard?.state === 'asked' || isHanding) || !isLetGo) return next;
  const words = quotedUpTo(heard.text, QUOTED);
  return withNotice(
    next,
    phrase(
      `刚才那句“${words}”没有记入；要记请再说一次。`,
      `“${words}” was not taken; say it again if it matters.`,
    ),
  );
}

const baseView = (session: Session): Session['view'] => (session.proposal ? 'changes' : 'question');

/** A cancelled report says so and takes nothing. */
const closed = (session: Session): Session => ({
  ...withNotice(
    session,
    phrase(
      '这份年报已取消。要重新开始请用 /nianbao。',
      'This report was cancelled. Start again with /nianbao.',
    ),
  ),
  revision: session.revision + 1,
  prompted: session.revision + 1,
});
