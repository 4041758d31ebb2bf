import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import { readNotesAnswer } from '../answers/notes-answer.ts';
import type { Act } from './act.ts';
import { exchangeIn } from './exchange.ts';
import { justNoted } from './notes-given.ts';
import type { Place } from './place.ts';
import { contactReader } from './readers/contact.ts';
import { noteCorrectionReader } from './readers/correct-note.ts';
import { noteMendingReader } from './readers/mend-note.ts';
import { ADDS_MORE, BY_THE_WAY } from './words/mending.ts';
import { PLACE_BEFORE } from './words/note-places.ts';

/** A stretch that is no part of the answer, with what it says; null: nothing. */
export type Beside = Span & { readonly act: Act | null; readonly words?: string };

const ENDS_A_PIECE = '；。！';

/** What a message tells between its stops and semicolons. */
function pieces({ text, clauses }: Heard): Span[] {
  const ends = clauses.filter(
    ({ end }, at) => at === clauses.length - 1 || ENDS_A_PIECE.includes(text.charAt(end) || ' '),
  );
  return ends.map(({ end }, at) => {
    const from = ends[at - 1]?.end ?? -1;
    return { start: clauses.find(({ start }) => start >= from)?.start ?? end, end };
  });
}

const IS_CHANGED = wordSet(['{换|改|变|更换|变更}{了|成|为|到}']);

/** 网站改版了；另外电话换了，5560001: the pieces of notes by which the organ is reached otherwise now. */
export const contactsIn = (place: Place, utterance: Heard): Beside[] =>
  pieces(utterance)
    .slice(1)
    .filter(({ start, end }) => IS_CHANGED.isIn(utterance.text.slice(start, end)))
    .flatMap((span): Beside[] => {
      const reading = contactReader(false, place.session).read(heard(quoted(utterance.folded, span)));
      return reading.kind === 'understood' ? [{ ...span, act: reading.value }] : [];
    });

/** What words put right of the notes that were given; null where they put nothing right. */
function correctionOf(place: Place, own: Heard): Act | null {
  const reading = [noteCorrectionReader(place.session), noteMendingReader(place)]
    .map((reader) => reader.read(own))
    .find(({ kind }) => kind === 'understood');
  return reading?.kind === 'understood' ? reading.value : null;
}

/** 网站310条，另外上次说的培训是3次不是2次: a piece that puts a note of another question right, from the words that turn to it on. */
export function correctionsIn(place: Place, utterance: Heard): Beside[] {
  const { text, folded, clauses } = utterance;
  return clauses.slice(1).flatMap((clause): Beside[] => {
    const lead = ADDS_MORE.at(text, clause.start) ?? BY_THE_WAY.at(text, clause.start);
    if (!lead && clause.after !== 'stop') return [];
    const end = pieces(utterance).find((piece) => piece.end >= clause.end)?.end ?? clause.end;
    const own = heard(quoted(folded, { start: lead?.end ?? clause.start, end }));
    if (!exchangeIn(own.text) && !PLACE_BEFORE.isIn(own.text)) return [];
    const act = correctionOf(place, own);
    const isOther = act?.does === 'correctNote' && act.question !== place.question.id;
    return isOther ? [{ start: clause.start, end, act }] : [];
  });
}

/** 不对是75条，看反了。还有微信320条: a note that was just given is put right, and more of it is told behind that; null where either is not said. */
export function correctedFirst(place: Place, utterance: Heard): Act | null {
  const { text, folded, clauses, sentences } = utterance;
  const question = justNoted(place.session);
  const [first, next] = sentences;
  const lead = next && ADDS_MORE.at(text, next.start);
  if (question === null || !first || !next || !lead || clauses.length < 2) return null;
  const wrong = heard(quoted(folded, first));
  const act = correctionOf(place, wrong);
  const more = quoted(folded, { start: lead.end, end: text.length });
  const notes = readNotesAnswer(more);
  if (act?.does !== 'correctNote' || notes.length === 0) return null;
  // What is asked waits for a press, and comes last.
  return {
    does: 'inTurn',
    parts: [
      { act: { does: 'notes', notes, questions: [question], adds: true, beside: null }, words: more },
      { act, words: wrong.folded.original },
    ],
  };
}
