import { phrase } from '../../report/language.ts';
import type { NarrativeKey } from '../../report/sections.ts';
import type { Input, Stamp } from '../input.ts';
import { mention } from '../mention.ts';
import { ID } from '../questions/ids.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { confirmed, otherwise, withoutProposal } from './cells.ts';
import { runCommand } from './commands.ts';
import { acceptDraft, letStand, redraft, settleMark, swapWording } from './drafts.ts';
import { advanced, marked, movedTo, withNotice } from './edit.ts';
import { goTo } from './go-to.ts';
import { notHandedOver } from './hand-over.ts';
import { noteChanged, noteDropped, pressed } from './heard.ts';
import { feesFromLedger, wantLedger } from './ledger.ts';
import { noNotes } from './notes.ts';
import { followChange, recount, redraftFor, standBy } from './outrun.ts';
import { wantFile, wantFileAgain, wantPdf, wantVersion } from './posting.ts';
import { somethingReceived, takeNothingReceived } from './received.ts';
import { wantWorkbook } from './year-on-year.ts';
import { takeSectionZeros, takeZeros } from './zeros.ts';

/** What a button does: its name before ":", and what stands behind it. */
type Choice = (session: Session, input: Stamp, question: Question, detail: string) => Session;

const onDraft =
  (act: (session: Session, input: Stamp, part: NarrativeKey, detail: string) => Session): Choice =>
  (session, input, question, detail) =>
    question.kind === 'draft' ? act(session, input, question.part, detail) : session;

const CHOICES: Readonly<Record<string, Choice>> = {
  confirm: (session, input) => confirmed(session, input),
  discard: (session) =>
    withNotice(withoutProposal(session), phrase('没有采用，请重填。', 'Not taken. Please answer again.')),
  instead: (session, input, _question, detail) => otherwise(session, input, Number(detail)),
  heard: (session, input, _question, detail) => pressed(session, input, Number(detail)),
  'noted-change': (session) => noteChanged(session),
  'noted-drop': (session) => noteDropped(session),
  without: (session, input) => advanced(marked(session, [ID.previous], input)),
  keep: (session, input, question) => advanced(marked(session, [question.id], input)),
  nothing: (session, input) => takeNothingReceived(session, input, false),
  'nothing-at-all': (session, input) => takeNothingReceived(session, input, true),
  something: (session, input) => somethingReceived(session, input),
  zero: (session, input, question) =>
    question.kind === 'cells' ? takeZeros(session, input, question) : session,
  'zero-section': (session, input, question) =>
    question.kind === 'cells' ? takeSectionZeros(session, input, question) : session,
  ledger: (session, input, question) =>
    question.kind === 'notes' ? feesFromLedger(session, input, question) : wantLedger(session, input, 'fill'),
  none: (session, input, question) =>
    question.kind === 'notes' ? noNotes(session, input, question) : session,
  accept: onDraft((session, input, part) => acceptDraft(session, input, part)),
  redraft: onDraft((session, _input, part) => redraft(session, part, null)),
  'draft-anyway': onDraft((session, _input, part) => letStand(session, part)),
  'delete-mark': onDraft((session, _input, part, detail) => settleMark(session, part, Number(detail), null)),
  swap: onDraft((session, _input, part, detail) => swapWording(session, part, Number(detail))),
  'keep-mark': onDraft((session, _input, part, detail) => settleMark(session, part, Number(detail), '')),
  follow: (session, _input, _question, detail) => followChange(session, Number(detail)),
  stand: (session, _input, _question, detail) => standBy(session, Number(detail)),
  'redraft-for': (session, _input, _question, detail) => redraftFor(session, Number(detail)),
  recount: (session, _input, _question, detail) => recount(session, detail),
  post: (session, input) => wantFile(session, input),
  resend: (session, input, _question, detail) =>
    detail === '' ? wantFileAgain(session, input) : wantVersion(session, input, Number(detail)),
  pdf: (session, input) => wantPdf(session, input),
  compare: (session, input) => runCommand(session, input, { kind: 'compare' }),
  workbook: (session, input) => wantWorkbook(session, input),
  recheck: (session) => movedTo(session, ID.check),
  go: (session, _input, _question, detail) => goTo(session, detail),
  'cancel-yes': (session) => ({ ...session, state: 'cancelled', view: 'question', proposal: null }),
  'cancel-no': (session) => ({ ...session, view: 'question' }),
  skip: (session, input) => runCommand(session, input, { kind: 'skip' }),
  back: (session, input) => runCommand(session, input, { kind: 'back' }),
  show: (session, input, _question, detail) =>
    runCommand(session, input, { kind: 'show', section: Number(detail) || null }),
  help: (session, input) => runCommand(session, input, { kind: 'help' }),
  'hand-question': (session, input) =>
    session.heard?.state === 'handing'
      ? runCommand({ ...session, heard: null }, input, {
          kind: 'askLater',
          who: session.heard.who || null,
          until: null,
        })
      : session,
  'hand-not': (session) => notHandedOver(session),
  pause: (session, input) => runCommand(session, input, { kind: 'pause' }),
  resume: (session, input) => runCommand(session, input, { kind: 'resume' }),
  cancel: (session, input) => runCommand(session, input, { kind: 'cancel' }),
};

/** A button was pressed. One of an earlier prompt changes nothing: where things stand now is shown instead. */
export function choose(session: Session, input: Extract<Input, { kind: 'choose' }>): Session {
  if (input.on.revision !== session.prompted) return outdated(session, input.on.question);
  const [name = '', ...rest] = input.choice.split(':');
  const choice = Object.hasOwn(CHOICES, name) ? CHOICES[name] : undefined;
  if (!choice) return outdated(session, input.on.question);
  return choice(session, input, presentQuestion(session), rest.join(':'));
}

/** Says who has answered meanwhile. */
export function outdated(session: Session, questionId: string): Session {
  const answer = session.content.answers[questionId];
  const who = answer
    ? phrase(`已由${mention(answer.by)}填过`, `was answered by ${mention(answer.by)}`)
    : phrase('已有更新', 'has moved on');
  return withNotice(
    session,
    phrase(
      `那一步${who.zh}，没有重复处理。现在到了这里：`,
      `That step ${who.en}; nothing was changed. This is where things stand:`,
    ),
  );
}
