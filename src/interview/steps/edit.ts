import { type Phrase, phrase } from '../../report/language.ts';
import type { Stamp } from '../input.ts';
import { questionOf, questionsOf } from '../questions/list.ts';
import type { Content, Proposal, Session, Task } from '../session.ts';
import { dueQuestions, nextQuestion } from '../standing.ts';

type State = Content['answers'][string]['state'];

/** How many sentences are kept until they have been shown; more come together only when nothing can be shown. */
const KEPT_NOTICES = 6;

/** The session with a sentence said above the next question, once however often it comes to be said. */
export function withNotice(session: Session, wording: Phrase): Session {
  const text = wording[session.lang];
  const others = session.notices.filter((notice) => notice.text !== text);
  const notices = [...others, { revision: session.revision + 1, text }].slice(-KEPT_NOTICES);
  return { ...session, notices };
}

/** The session with part of what was said replaced. */
export const withContent = (session: Session, changes: Partial<Content>): Session => ({
  ...session,
  content: { ...session.content, ...changes },
});

/** Marks questions as answered, skipped or put off, with who and when. */
export function marked(
  session: Session,
  questions: readonly string[],
  input: Stamp,
  state: State = 'answered',
  asked: { who: string | null; until: string | null } = { who: null, until: null },
): Session {
  const mark = { state, by: input.by, at: input.at, day: input.day, ...asked };
  const marks = Object.fromEntries(questions.map((id) => [id, mark]));
  return withContent(session, { answers: { ...session.content.answers, ...marks } });
}

/** Moves on to the next question that is due. Where that one was passed over before, it says so. */
export function advanced(session: Session): Session {
  const cursor = nextQuestion(session);
  const ids = questionsOf(session).map(({ id }) => id);
  const isPassedOver = ids.indexOf(cursor) < ids.indexOf(session.cursor);
  const told = isPassedOver ? withNotice(session, passedOver(session, ids.indexOf(session.cursor))) : session;
  return takenUp({ ...told, cursor, proposal: null, view: 'question' });
}

/** What was held when the person went elsewhere is put up again where they are back at its question. */
function takenUp(session: Session): Session {
  const { held, ...others } = session;
  return held?.question === session.cursor && !session.proposal
    ? { ...others, proposal: held, view: 'changes' }
    : session;
}

/** How many questions before a place are still due. */
function passedOver(session: Session, place: number): Phrase {
  const asked = questionsOf(session).slice(0, place);
  const count = dueQuestions(session).filter((question) => asked.includes(question)).length;
  return phrase(
    `后面的已填完，前面还有${count}问没有填，现在接着填。`,
    `What follows is answered; ${count} earlier questions are still open. Here they come.`,
  );
}

/** Holds what was read for another question and not confirmed, and says so: it is not in the report. */
export function lettingGo(session: Session, question: string | null): Session {
  const { proposal } = session;
  if (!proposal || proposal.question === question) return session;
  const { name } = questionOf(session, proposal.question);
  const told = phrase(
    `“${name.zh}”刚才读到的内容没有确认，未计入，先放着：回到那一问时再请您确认。`,
    `What was just read for “${name.en}” was not confirmed and is not taken; it is shown again there.`,
  );
  return { ...withNotice(session, told), proposal: null, held: proposal };
}

/** Moves to a question. */
export const movedTo = (session: Session, question: string): Session =>
  takenUp({ ...lettingGo(session, question), cursor: question, view: 'question' });

/** The session with something understood that waits for a confirmation. */
export function proposing(session: Session, proposal: Proposal): Session {
  const { held, ...others } = lettingGo(session, proposal.question);
  const { question } = proposal;
  const kept = held && held.question !== question ? { held } : {};
  return { ...others, ...kept, cursor: question, proposal, view: 'changes' };
}

/** Notes work that needs the world; its id says at which revision it was first wanted. */
export function withTask(session: Session, input: Stamp, work: Task['work']): Session {
  const since = session.revision + 1;
  const task: Task = { id: `${work.kind}-${since}`, since, by: input.by, at: input.at, work };
  return { ...session, tasks: [...session.tasks, task] };
}
