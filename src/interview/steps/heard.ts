import { heard as heardText } from '../../language/hear.ts';
import { phrase } from '../../report/language.ts';
import { readNotesAnswer } from '../answers/notes-answer.ts';
import { readCells } from '../hearing/cells-reading.ts';
import { listen } from '../hearing/listen.ts';
import { figuresElsewhereReader } from '../hearing/readers/figures.ts';
import { verified } from '../hearing/verified.ts';
import { undone } from '../history.ts';
import type { Stamp } from '../input.ts';
import { CELLS_ID } from '../questions/ids.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { Offer, Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { askBack, type Unheard, whatIs } from './ask-back.ts';
import { proposeCells } from './cells.ts';
import { runCommand } from './commands.ts';
import { addressTaken, phoneTaken } from './contact.ts';
import { withContent, withNotice } from './edit.ts';
import { goTo } from './go-to.ts';
import { addNotes, takeNotes, withDraftStale } from './notes.ts';
import { columnsNamed } from './pasted-columns.ts';
import { perform } from './perform.ts';
import { somethingReceived } from './received.ts';
import { replied } from './replies.ts';
import { rulesAsked, ruleTold } from './rules.ts';
import { settledBy } from './settle-finding.ts';

const LEFT = phrase('没有记入。接着答这一问：', 'Left out. Back to the question:');

const CHOOSE_WHAT = phrase('没有读出是哪一处的数，请选要改的一处。', 'Please choose which figure to change.');

const ALL_GONE = phrase('这一问的要点已全部删除，请重新写。', 'The notes are gone; please write them again.');

/** A note that says something else now; the draft of it that was not accepted yet is written anew. */
function noteReplaced(
  session: Session,
  input: Stamp,
  { also = [], ...offer }: Extract<Offer, { does: 'replaceNote' }>,
): Session {
  // A note that goes would move those behind it.
  const all = [offer, ...also].sort((a, b) => b.index - a.index);
  return all.reduce((next, each) => oneReplaced(next, input, each), session);
}

function oneReplaced(
  session: Session,
  input: Stamp,
  { question: id, index, note, to }: Omit<Extract<Offer, { does: 'replaceNote' }>, 'also' | 'does'>,
): Session {
  const question = questionOf(session, id);
  const stays = to === undefined ? note : '';
  const notes = (session.content.notes[id] ?? [])
    .map((old, at) => (at === index || index < 0 ? stays : old))
    .filter((each) => each !== '');
  const changed = withContent(session, { notes: { ...session.content.notes, [id]: notes } });
  const hasPart = question.kind === 'notes' || question.kind === 'draft';
  const next = hasPart ? withDraftStale(changed, question.part) : changed;
  const other = to === undefined ? null : questionOf(session, to);
  if (other?.kind === 'notes')
    return { ...addNotes(next, input, { question: other, notes: [note], text: note }), heard: null };
  if (index < 0) return goTo(withNotice(next, ALL_GONE), id);
  return withNotice(
    next,
    note === ''
      ? phrase('这条要点已删除。', 'The note is gone.')
      : phrase(`要点已改为“${note}”。`, `The note now reads “${note}”.`),
  );
}

/** Words that are figures: for the table whose rows they name, else the person chooses the place. */
function takenForFigures(session: Session, input: Stamp, { text, message }: Unheard): Session {
  const place = { session, question: presentQuestion(session), day: input.day };
  const { question } = place;
  const own = question.kind === 'cells' ? readCells(session, question, text) : null;
  if (own?.kind === 'read') return answerCells(session, input, own.read, message);
  const reading = figuresElsewhereReader(place).read(heardText(text));
  return reading.kind === 'understood' && reading.value.does === 'cells'
    ? answerCells(session, input, reading.value.read, message)
    : { ...withNotice(session, CHOOSE_WHAT), view: 'summary' };
}

/** What was understood of words, without those that were left. */
function carriedOut(session: Session, input: Stamp, unheard: Unheard): Session {
  const place = { session, question: presentQuestion(session), day: input.day };
  const hearing = listen(place, heardText(unheard.text));
  return hearing.kind === 'understood' || hearing.kind === 'partly'
    ? perform(session, input, hearing.value, unheard)
    : session;
}

/** Does what a press says that the words were. */
export function pressed(session: Session, input: Stamp, index: number): Session {
  const { heard } = session;
  const offer = heard?.state === 'asked' ? heard.offers[index] : undefined;
  if (heard?.state !== 'asked' || !offer) return session;
  const open: Session = { ...session, heard: null };
  switch (offer.does) {
    case 'note': {
      const question = questionOf(open, offer.question);
      const notes = readNotesAnswer(heard.text);
      return question.kind === 'notes'
        ? takeNotes(open, input, {
            question,
            notes: notes.length > 0 ? notes : [heard.text],
            text: heard.text,
          })
        : open;
    }
    case 'replaceNote':
      return noteReplaced(open, input, offer);
    case 'phone':
      return phoneTaken(open, input, offer.phone);
    case 'ask':
      return rulesAsked(open, input, heard);
    case 'rule':
      return ruleTold(open, offer.id);
    case 'leave':
      return withNotice(open, LEFT);
    case 'later':
      return runCommand(open, input, { kind: 'askLater', who: null, until: null });
    case 'figures':
      return takenForFigures(open, input, heard);
    case 'carryOut':
      return carriedOut(open, input, heard);
    case 'reply':
      return replied(open, input, offer.reply, heard);
    case 'cell': {
      const isAtGate = offer.question === CELLS_ID.applications && presentQuestion(open).kind === 'received';
      return proposeCells(isAtGate ? somethingReceived(open, input) : open, input, {
        question: offer.question ?? open.cursor,
        cells: { [offer.path]: offer.value, ...offer.more },
        from: 'words',
        message: heard.message,
      });
    }
    case 'go':
      return offer.reads
        ? carriedOut(goTo(open, offer.question), input, heard)
        : settledBy(open, input, offer);
    case 'keep':
    case 'recount':
      return settledBy(open, input, offer);
    case 'address':
      return addressTaken(open, input, offer.address);
    case 'columns':
      return columnsNamed(open, input, heard, offer.columns);
    case 'reading': {
      const place = { session: open, question: presentQuestion(open), day: input.day };
      const act = verified(place, heard.text, offer.reading);
      return act ? perform(open, input, act, heard) : open;
    }
    default:
      return offer satisfies never;
  }
}

/** The words that were just noted are to read differently: their question is put again. */
export function noteChanged(session: Session): Session {
  if (session.heard?.state !== 'noted') return session;
  return withNotice(
    goTo({ ...session, heard: null }, session.heard.question),
    phrase('请重新写，写好就换掉原来的。', 'Please write it again; it replaces what is there.'),
  );
}

/** The words that were just noted are no note: they are taken back, and the person says what they are. */
export function noteDropped(session: Session): Session {
  const { heard } = session;
  const before = undone(session);
  if (heard?.state !== 'noted' || !before) return session;
  const unheard = { text: heard.text, message: null };
  return askBack(before, unheard, whatIs(heard.text), [
    { does: 'figures' },
    { does: 'ask' },
    { does: 'leave' },
  ]);
}
