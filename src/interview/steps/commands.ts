import { fold } from '../../language/fold.ts';
import { phrase } from '../../report/language.ts';
import { dayText } from '../day-text.ts';
import type { Command } from '../hearing/command.ts';
import { undone } from '../history.ts';
import type { Stamp } from '../input.ts';
import { CELLS_ID } from '../questions/ids.ts';
import { presentQuestion, questionsOf } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import { SECTION_VIEWS, type Session } from '../session.ts';
import { dueQuestions } from '../standing.ts';
import type { Unheard } from './ask-back.ts';
import { withoutProposal } from './cells.ts';
import { advanced, lettingGo, marked, movedTo, withContent, withNotice } from './edit.ts';
import { goTo } from './go-to.ts';
import { askHandOver } from './hand-over.ts';
import { wantLedger } from './ledger.ts';
import { wantFile, wantPdf, wantVersion } from './posting.ts';
import { compareYears } from './year-on-year.ts';

/** Where no answer is left to be withdrawn: the question before, as it stands. */
function toQuestionBefore(session: Session): Session {
  const questions = questionsOf(session);
  const before = questions[questions.findIndex(({ id }) => id === session.cursor) - 1];
  if (!before) return withNotice(session, phrase('已是第一步，没有可退的。', 'This is the first step.'));
  return withNotice(
    goTo(session, before.id),
    phrase('已回到上一问，已填内容没有改动。', 'Back at the question before; nothing was changed.'),
  );
}

const nothingToUndo = (session: Session): Session =>
  withNotice(
    session,
    phrase('没有可撤销的，已填内容没有改动。', 'There is nothing to undo; nothing was changed.'),
  );

/** Takes the last answer back; `otherwise` where there is none. */
function back(session: Session, otherwise: (session: Session) => Session): Session {
  if (session.proposal) return withoutProposal(session);
  const earlier = undone(session);
  if (!earlier) return otherwise(session);
  return withNotice(
    { ...earlier, proposal: null, view: 'question' },
    phrase('已退回上一步，那一步的答案已撤回。', 'Back one step; that answer was withdrawn.'),
  );
}

const paused = (session: Session): Session =>
  withNotice(
    { ...session, state: 'paused' },
    phrase(
      '内容都在。回来时说“继续”，或点“继续填写”。',
      'Everything is kept. Say “continue” or press the button when you are back.',
    ),
  );

function putOff(
  session: Session,
  input: Stamp,
  state: 'skipped' | 'later',
  asked: { who: string | null; until: string | null },
): Session {
  const question = presentQuestion(session);
  if (question.kind === 'check') {
    // 等局长看了再出: nothing is asked there that could wait for somebody; the file does.
    if (state === 'later') return paused(session);
    return withNotice(
      session,
      phrase('这一步不能跳过，可以说“暂停”。', 'This step cannot be skipped; you may pause.'),
    );
  }
  const wording =
    state === 'skipped'
      ? phrase(`“${question.name.zh}”先跳过，最后再提醒。`, `“${question.name.en}” is skipped for now.`)
      : phrase(
          `“${question.name.zh}”问过再填${asked.who ? `，问${asked.who}` : ''}${asked.until ? `，${dayText(asked.until, 'zh')}前` : ''}。`,
          `“${question.name.en}” will be asked of ${asked.who ?? 'others'} first.`,
        );
  // Whether anything arrived and how many are asked of the same person: the table waits with the question before it.
  const ids = question.kind === 'received' ? [question.id, CELLS_ID.applications] : [question.id];
  return advanced(lettingGo(withNotice(marked(session, ids, input, state, asked), wording), null));
}

function goToSection(session: Session, section: number): Session {
  const first = questionsOf(session).find((question) => question.section === section);
  return first
    ? movedTo(session, first.id)
    : withNotice(session, phrase('共六部分，请说一到六。', 'There are six sections, 1 to 6.'));
}

/** Puts a question once more that holds notes: they stay, and what is said now joins them. */
function toAdd(session: Session, id: string): Session {
  const given = session.content.notes[id] ?? [];
  const { [id]: _answered, ...answers } = session.content.answers;
  if (given.length === 0) return goTo(session, id);
  return withNotice(
    goTo(withContent(session, { answers }), id),
    phrase('原来的要点都在，接着说要补的就行。', 'The notes are kept; what you say now joins them.'),
  );
}

/** The question that a person names in order to change its answer. */
function change(session: Session, text: string | null): Session {
  const asked = text ? fold(text).text : '';
  const names = ({ name }: Question) => [fold(name.zh).text, fold(name.en).text];
  const named = asked
    ? questionsOf(session).find((question) =>
        names(question).some((name) => name === asked || asked.includes(name) || name.includes(asked)),
      )
    : undefined;
  return named ? goTo(session, named.id) : { ...session, view: 'summary' };
}

/** The drafts come by themselves when their notes are in: shows the one that is there, or says so; with all taken the file is meant. */
function draftAsked(session: Session, input: Stamp): Session {
  const drafts = questionsOf(session).filter((question) => question.kind === 'draft');
  const ready = drafts.find(({ part }) => session.drafts[part]?.state === 'ready');
  if (ready) return goTo(session, ready.id);
  const wanted = drafts.find(({ part }) => session.drafts[part]?.state === 'wanted');
  if (wanted) return movedTo(session, wanted.id);
  const due = dueQuestions(session).filter(({ kind }) => kind !== 'draft').length;
  if (due === 0) return wantFile(session, input);
  return withNotice(
    session,
    phrase(
      `初稿在要点和表格填完后自动起草，还有${due}问没有填。不想填的可点“跳过”。`,
      `The drafts are written once notes and tables are in; ${due} questions are open. “Skip” passes one over.`,
    ),
  );
}

/** What a button says: no words wait to be used. */
const PRESSED: Unheard = { text: '', message: null };

/** Carries out what may be said at any moment. */
export function runCommand(
  session: Session,
  input: Stamp,
  command: Command,
  unheard: Unheard = PRESSED,
): Session {
  switch (command.kind) {
    case 'back':
      return back(session, toQuestionBefore);
    case 'undo':
      return back(session, nothingToUndo);
    case 'skip':
      return putOff(session, input, 'skipped', { who: null, until: null });
    case 'askLater':
      return putOff(session, input, 'later', { who: command.who, until: command.until });
    case 'goTo':
      if (command.question === undefined) return goToSection(session, command.section);
      return command.toAdd ? toAdd(session, command.question) : goTo(session, command.question);
    case 'change':
      return change(session, command.what);
    case 'show':
      return { ...session, view: SECTION_VIEWS[(command.section ?? 0) - 1] ?? 'summary' };
    case 'pause':
      return paused(session);
    case 'resume':
      return session.state === 'open' && session.view === 'question'
        ? withNotice(session, phrase('接着答这一问：', 'Back to the question:'))
        : { ...session, state: 'open', view: 'question' };
    case 'cancel':
      return { ...session, view: 'confirm-cancel' };
    case 'help':
      return { ...session, view: 'help' };
    case 'rename':
      return { ...session, view: 'organ-name' };
    case 'check':
      return { ...session, view: 'check' };
    case 'finish':
      return wantFile(session, input);
    case 'version':
      return wantVersion(session, input, command.version);
    case 'pdf':
      return wantPdf(session, input);
    case 'ledger':
      return wantLedger(session, input, 'fill');
    case 'draft':
      return draftAsked(session, input);
    case 'handOver':
      return askHandOver(session, command, unheard);
    case 'compare':
      return compareYears(session);
    case 'language':
      return { ...session, lang: command.lang, view: 'question' };
    default:
      return command satisfies never;
  }
}
