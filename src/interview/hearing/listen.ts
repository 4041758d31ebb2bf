import { type Heard, type Hearing, hear, type Reader } from '../../language/hear.ts';
import { CELLS_ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Act } from './act.ts';
import { inParts } from './in-parts.ts';
import { heardWithoutSlips } from './own-slip.ts';
import type { Place } from './place.ts';
import { acceptanceReader } from './readers/acceptance.ts';
import { addNoteReader } from './readers/add-note.ts';
import { addressReader } from './readers/address.ts';
import { asideReader } from './readers/aside.ts';
import { chatterReader } from './readers/chatter.ts';
import { clauseReader } from './readers/clauses.ts';
import { columnsReader } from './readers/columns.ts';
import { contactReader } from './readers/contact.ts';
import { noteCorrectionReader } from './readers/correct-note.ts';
import { draftReader, ownTextReader } from './readers/draft.ts';
import { earlierFigureReader, figuresElsewhereReader, figuresReader } from './readers/figures.ts';
import { findingReader, reasonReader } from './readers/finding.ts';
import { findingFiguresReader } from './readers/finding-figures.ts';
import { gistReader } from './readers/gist.ts';
import { handOverReader } from './readers/hand-over.ts';
import { linkReader } from './readers/link.ts';
import { lastNoteReader, noteMendingReader } from './readers/mend-note.ts';
import { moveNoteReader } from './readers/move-note.ts';
import { noneReader } from './readers/none.ts';
import { notesReader } from './readers/notes.ts';
import { placeReader } from './readers/places.ts';
import { putOffIn, putOffReaders } from './readers/put-off.ts';
import { questionReader, sureQuestionReader } from './readers/question.ts';
import { wishReader } from './readers/wish.ts';
import { talkIn } from './talk.ts';
import { commandsIn } from './whole-clause.ts';

/** Who reads what answers the question that was put. */
function answerReaders(place: Place): readonly Reader<Act>[] {
  const { session, question } = place;
  switch (question.kind) {
    case 'cells':
      return [
        figuresReader(place, question),
        figuresElsewhereReader(place),
        contactReader(false, session),
        addressReader,
        chatterReader(place),
      ];
    case 'received': {
      const table = questionOf(session, CELLS_ID.applications) as CellsQuestion;
      return [figuresReader(place, table), contactReader(false, session)];
    }
    case 'contact':
      return [contactReader(true, session), figuresElsewhereReader(place)];
    case 'notes':
      return [
        figuresElsewhereReader(place),
        contactReader(false, session),
        addressReader,
        notesReader({ session, question, day: place.day }),
      ];
    case 'draft':
      return [draftReader(place)];
    case 'previous':
      return [figuresElsewhereReader(place), contactReader(false, session)];
    case 'check':
      return [
        figuresElsewhereReader(place),
        contactReader(false, session),
        findingReader(session),
        reasonReader(session),
      ];
    default:
      return question satisfies never;
  }
}

/**
 * Everybody who may understand a message at a place, in the order of hearing: what commands, corrects or asks comes before
 * what answers, what answers the present question before what is a note.
 */
export function readersAt(place: Place): readonly Reader<Act>[] {
  const putOff = putOffReaders(place);
  return [
    ownTextReader(place),
    linkReader(place),
    sureQuestionReader(place),
    putOff.somebody,
    acceptanceReader(place),
    clauseReader(place.question),
    columnsReader(place.session),
    findingFiguresReader(place),
    lastNoteReader(place),
    moveNoteReader(place),
    handOverReader(place),
    wishReader(place),
    placeReader(place),
    putOff.later,
    noteCorrectionReader(place.session),
    noteMendingReader(place),
    earlierFigureReader(place.session),
    addNoteReader(place),
    noneReader(place.question),
    gistReader(place),
    asideReader(place),
    questionReader(place),
    ...answerReaders(place),
  ];
}

/** What was said, read once: by whom, from which words, and what was left. A command that was left means something. */
export function listen(place: Place, utterance: Heard): Hearing<Act> {
  const readers = readersAt(place);
  const read = (said: Heard): Hearing<Act> =>
    hear(readers, said, () => [
      ...commandsIn(said),
      ...talkIn(said),
      ...(place.question.kind === 'notes' ? putOffIn(said) : []),
    ]);
  const said = place.question.kind === 'notes' ? heardWithoutSlips(utterance) : utterance;
  return inParts(place, said, read) ?? read(said);
}
