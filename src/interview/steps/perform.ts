import { type Phrase, phrase } from '../../report/language.ts';
import { explain, explainAt } from '../explain.ts';
import { accounted } from '../hearing/accounted.ts';
import type { Act, NoteCorrection } from '../hearing/act.ts';
import type { CellsRead } from '../hearing/cells-read.ts';
import { comesLater } from '../hearing/set-aside.ts';
import type { Stamp } from '../input.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { CellsQuestion, NotesQuestion, Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { askBack, type Unheard, whatIs } from './ask-back.ts';
import { cellsOffer } from './cells-offer.ts';
import { runCommand } from './commands.ts';
import { addressOffered, contactTaken } from './contact.ts';
import { editDraft, ownText, redraft, wished } from './drafts.ts';
import { marked, withNotice } from './edit.ts';
import { withFiguresBeside } from './figures-beside.ts';
import { addNotes, takeNotes } from './notes.ts';
import { offersAt } from './offers.ts';
import { askColumns, columnsNamed } from './pasted-columns.ts';
import { quotedUpTo } from './quoted.ts';
import { somethingReceived } from './received.ts';
import { replied } from './replies.ts';
import { ledgerAsked, rulesAsked } from './rules.ts';
import { settledBy } from './settle-finding.ts';

const QUOTED = 40;

const BESIDE_THE_WORK = phrase(
  '这句话没有记入年报。接着答这一问：',
  'That was not taken into the report. Back to the question:',
);

/** Figures that were read beside words which nothing in them bears out: shown only if a press says so. */
function doubted(session: Session, question: CellsQuestion, { cells }: CellsRead, unheard: Unheard): Session {
  const quote = quotedUpTo(unheard.text, QUOTED);
  const own = cellsOffer(session, question, cells);
  const others = offersAt(session, question, unheard.text).filter(
    (offer) => offer.does !== 'cell' || own.does !== 'cell' || own.label !== offer.label,
  );
  return askBack(
    session,
    unheard,
    phrase(
      `“${quote}”里有的话没有用到，数字还没有动。是这样填吗？`,
      `Some words of “${quote}” were not used; no figure was changed. Is it to be filled in like this?`,
    ),
    Object.keys(cells).length > 0 ? [own, ...others] : others,
  );
}

function figuresSaid(
  session: Session,
  input: Stamp,
  { read, isCorrection, asks, later, at }: Extract<Act, { does: 'cells' }>,
  unheard: Unheard,
): Session {
  const question = presentQuestion(session);
  const owner = questionOf(session, read.question);
  const sure = owner.kind === 'cells' ? accounted(session, owner, read.told ?? unheard.text, read) : read;
  const tells = Object.keys(read.cells).length > 0;
  if (!isCorrection && (question.kind === 'notes' || !tells)) {
    const quote = quotedUpTo(unheard.text, QUOTED);
    const { zh, en } = owner.name;
    const label = session.lang === 'zh' ? `去填“${zh}”` : `Fill in ${en}`;
    return askBack(
      session,
      unheard,
      phrase(
        `“${quote}”像是“${zh}”的数字，还没有记。这句话是：`,
        `“${quote}” looks like figures of “${en}” and was not taken. What is it?`,
      ),
      [
        sure && tells
          ? cellsOffer(session, { id: read.question }, sure.cells)
          : { does: 'go', question: read.question, label, reads: true },
        { does: 'note', question: at ?? question.id },
        { does: 'leave' },
      ],
    );
  }
  if (owner.kind === 'cells' && sure === null) return doubted(session, owner, read, unheard);
  const open = question.kind === 'received' ? somethingReceived(session, input) : session;
  const put = later ? marked(open, [read.question], input, 'later', later) : open;
  const shown = answerCells(put, input, sure ?? read, unheard.message);
  if (asks === undefined) return shown;
  const known = explainAt(asks, owner.name.zh, owner.kind === 'cells');
  return rulesAsked(shown, input, { ...unheard, text: asks }, known);
}

const leftBeside = (words: string): Phrase => {
  const quote = quotedUpTo(words, QUOTED);
  return phrase(
    `“${quote}”没有记入，要补随时发到这里。`,
    `“${quote}” was not taken; it may be sent here at any time.`,
  );
};

type NotesAct = Extract<Act, { does: 'notes' }>;

function notesSaid(session: Session, input: Stamp, act: NotesAct, unheard: Unheard): Session {
  const { questions } = act;
  const [first, second] = questions.map((id) => questionOf(session, id));
  if (second) {
    const quote = quotedUpTo(unheard.text, QUOTED);
    return askBack(
      session,
      unheard,
      phrase(`“${quote}”还没有记。要记在哪一问？`, `“${quote}” was not taken. Which question is it for?`),
      questions.map((question) => ({ does: 'note', question })),
    );
  }
  if (first?.kind !== 'notes') return session;
  return notesTold(session, input, act, first, unheard);
}

/** Notes of one question, and what of them is another's. */
function notesTold(
  session: Session,
  input: Stamp,
  act: NotesAct,
  first: NotesQuestion,
  unheard: Unheard,
): Session {
  const told = notesStored(session, input, act, first, unheard);
  const { later } = act;
  return later ? withNotice(marked(told, [first.id], input, 'later', later), comesLater(later.words)) : told;
}

function notesStored(
  session: Session,
  input: Stamp,
  { notes, adds, beside }: NotesAct,
  first: NotesQuestion,
  unheard: Unheard,
): Session {
  const noted = { question: first, notes, text: unheard.text };
  const other = beside && questionOf(session, beside.question);
  if (beside && other?.kind === 'notes') {
    const joined = addNotes(session, input, { question: other, notes: beside.notes, text: unheard.text });
    return takeNotes(joined, input, noted);
  }
  return adds ? addNotes(session, input, noted) : takeNotes(session, input, noted);
}

/** What is to become of a note, in a question. */
function whatBecomes({ note, was, to, orWhole, also = [] }: NoteCorrection, { name }: Question): Phrase {
  const [now, before] = [quotedUpTo(note, QUOTED), quotedUpTo(was, QUOTED)];
  if (to !== undefined)
    return phrase(`要点“${before}”移到“${name.zh}”？`, `Move the note “${was}” to “${name.en}”?`);
  const more = also.map(
    (each) => `，“${quotedUpTo(each.was, QUOTED)}”改为“${quotedUpTo(each.note, QUOTED)}”`,
  );
  if (more.length > 0)
    return phrase(
      `要点“${before}”改为“${now}”${more.join('')}？`,
      `Change the note “${before}” to “${now}”, and ${more.length} more?`,
    );
  return note === ''
    ? phrase(`删掉要点“${before}”？`, `Take away the note “${was}”?`)
    : phrase(
        `要点“${before}”改为“${now}”？${orWhole ? '要整条删掉，点“删掉”。' : ''}`,
        `Change the note “${was}” to “${now}”?${orWhole ? ' Press “Remove” to take all of it away.' : ''}`,
      );
}

function noteCorrected(session: Session, act: NoteCorrection, unheard: Unheard): Session {
  const { question, index, note, to, also } = act;
  const others = also?.map((each) => ({ question: each.question, index: each.index, note: each.note }));
  const moved = { ...(to === undefined ? {} : { to }), ...(others ? { also: others } : {}) };
  return askBack(session, unheard, whatBecomes(act, questionOf(session, to ?? question)), [
    { does: 'replaceNote', question, index, note, ...moved },
    ...(act.orWhole ? [{ does: 'replaceNote', question, index, note: '' } as const] : []),
    ...(presentQuestion(session).kind === 'notes' && to === undefined && index >= 0 && !act.orWhole
      ? [{ does: 'note', question: session.cursor } as const]
      : []),
    { does: 'leave' },
  ]);
}

/** Asks whether what somebody is not sure of, or has left open, is to be written. */
function unsureSaid(
  session: Session,
  { questions, open }: Extract<Act, { does: 'unsure' }>,
  unheard: Unheard,
) {
  const quote = quotedUpTo(unheard.text, QUOTED);
  const known = open === undefined ? null : explain(`${unheard.text}，${open}`);
  const rule = known?.left === null ? known : phrase('', '');
  const why =
    open === undefined
      ? phrase(
          `“${quote}”还没有记：像是大概的说法。年报公开后会有人核对，要照这样写吗？`,
          `“${quote}” was not taken: it sounds like a rough figure or a guess. Is it to be written so?`,
        )
      : phrase(
          `${rule.zh}“${quote}”还没有记，因为说了“${quotedUpTo(open, QUOTED)}”。要记吗？`,
          `${rule.en} “${quote}” was not taken, because of “${open}”. Is it to be noted?`,
        );
  return askBack(session, unheard, why, [
    ...questions.map((question) => ({ does: 'note', question }) as const),
    // Once the interview has moved on, the button would put off what is asked then.
    ...(questions.includes(session.cursor) ? [{ does: 'later' } as const] : []),
    { does: 'leave' },
  ]);
}

type InTurn = Extract<Act, { does: 'inTurn' }>;

/** Acts that put a question, or figures, on the screen. */
const ASKS_ITSELF: ReadonlySet<Act['does']> = new Set(['cells', 'unsure', 'correctNote', 'address']);

/** Does one of several things that a message said; what follows something that waits for a press is not done before it. */
function partDone(
  session: Session,
  input: Stamp,
  { act, words }: InTurn['parts'][number],
  follows: boolean,
  unheard: Unheard,
): Session {
  if (follows && act.does === 'chatter') return withNotice(session, leftBeside(words));
  const waits = session.proposal !== null || session.heard?.state === 'asked';
  // What waits for a press would be lost behind a second question.
  if (follows && waits && ASKS_ITSELF.has(act.does)) return withNotice(session, leftBeside(words));
  if (follows && waits && act.does === 'command') {
    const quote = quotedUpTo(words, QUOTED);
    return withNotice(
      session,
      phrase(`上面的定了以后再说“${quote}”。`, `Say “${quote}” again once that is settled.`),
    );
  }
  return perform(session, input, act, { ...unheard, text: words });
}

/** Does what a message was heard to say: the only place where words change a report. */
export function perform(session: Session, input: Stamp, act: Act, unheard: Unheard): Session {
  switch (act.does) {
    case 'command':
      return runCommand(session, input, act.command, unheard);
    case 'reply':
      return replied(session, input, act.reply, { ...unheard, text: act.about });
    case 'correctNote':
      return noteCorrected(session, act, unheard);
    case 'cells':
      return figuresSaid(session, input, act, unheard);
    case 'ask':
      if (act.of === 'ledger') return ledgerAsked(session, input, unheard.text);
      return withFiguresBeside(rulesAsked(session, input, unheard, act.known), unheard);
    case 'contact':
      return contactTaken(session, input, act.contact, unheard);
    case 'address':
      return addressOffered(session, unheard, act.address);
    case 'pasted':
      return askColumns(session, unheard, act.columns);
    case 'columns':
      return session.heard?.state === 'asked'
        ? columnsNamed({ ...session, heard: null }, input, session.heard, act.columns)
        : session;
    case 'notes':
      return notesSaid(session, input, act, unheard);
    case 'unsure':
      return unsureSaid(session, act, unheard);
    case 'editDraft': {
      const question = presentQuestion(session);
      return question.kind === 'draft' ? editDraft(session, question.part, act.edit) : session;
    }
    case 'ownText': {
      const question = presentQuestion(session);
      return question.kind === 'draft' ? ownText(session, question.part, act.text) : session;
    }
    case 'redraft': {
      const question = presentQuestion(session);
      return question.kind === 'draft'
        ? redraft(session, question.part, act.change)
        : askBack(session, unheard, whatIs(unheard.text), [{ does: 'leave' }]);
    }
    case 'settle': {
      const [only, another] = act.offers;
      return only && !another && act.isSure
        ? settledBy(session, input, only)
        : askBack(session, unheard, whatIs(unheard.text), [...act.offers, { does: 'leave' }]);
    }
    case 'wish':
      return wished(session, input, act.wish);
    case 'inTurn':
      return act.parts.reduce((next, part, at) => partDone(next, input, part, at > 0, unheard), session);
    case 'chatter':
      return withNotice(session, BESIDE_THE_WORK);
    default:
      return act satisfies never;
  }
}
