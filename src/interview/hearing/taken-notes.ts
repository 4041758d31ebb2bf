import { amountsIn } from '../../language/amounts.ts';
import { clausesOf } from '../../language/clauses.ts';
import { trimmed } from '../../language/filler.ts';
import { fold, quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import type { Act } from './act.ts';
import { keptOutIn } from './instruction.ts';
import { changed, figuresOf } from './mended-figures.ts';
import { noteCounting, noteMeant } from './note-meant.ts';
import { nthNote } from './note-pointed.ts';
import type { NoteAt } from './notes-given.ts';
import {
  ALL_GO,
  LAST_NOTE,
  POINTS_AT,
  POINTS_HERE,
  TAKES_AWAY,
  THE_NOTE,
  WRITES_INSTEAD,
} from './words/mending.ts';

const IS = '是';

/** The place of all notes of a question. */
const ALL = -1;

/** 都删掉我重新说: every note of the question that is put, or of the one answered last. */
export function allTaken({ text }: Heard, notes: readonly NoteAt[], id: string): Act | null {
  const question = notes.some((note) => note.question === id) ? id : notes[0]?.question;
  if (question === undefined || !ALL_GO.isIn(text)) return null;
  const was = notes.filter((note) => note.question === question).map((note) => note.text);
  return { does: 'correctNote', question, index: ALL, note: '', was: was.reverse().join('；') };
}

/** 抖音那条删掉: a note without the one clause that a message speaks of, where its other clauses tell of something else; null where they do not. */
function withoutPart(note: NoteAt, text: string): string | null {
  const folded = fold(note.text);
  const clauses = clausesOf(folded.text);
  const shared = noteMeant([note], text)?.shared ?? '';
  const [part, another] = clauses.filter(
    ({ start, end }) => shared !== '' && folded.text.slice(start, end).includes(shared),
  );
  if (!part || another || clauses.length < 2) return null;
  const counts = (clause: Span) => amountsIn(folded.text.slice(clause.start, clause.end)).length > 0;
  if (part === clauses[0] && !clauses.every(counts)) return null;
  return clauses
    .filter((each) => each !== part)
    .map((each) => quoted(folded, each))
    .join('，');
}

/** 粉丝那句不要，写推文97篇: what is to stand in the place of a note that goes; null where nothing is. */
function insteadOf({ text, folded, clauses }: Heard): string | null {
  const clause = clauses.at(-1);
  const lead = clause && clauses.length > 1 ? WRITES_INSTEAD.at(text, clause.start) : null;
  // 写了得罪人 says why it goes.
  return clause && lead && amountsIn(text.slice(lead.end, clause.end)).length > 0
    ? quoted(folded, { start: lead.end, end: clause.end })
    : null;
}

/** 公众号那句删掉吧: a note is taken away, or the part of it that is meant. */
export function takenAway(
  utterance: Heard,
  notes: readonly NoteAt[],
  id: string,
  isJust: boolean,
  isDraft = false,
): Act | null {
  const { text } = utterance;
  // 实话说就是没人，这句别写进去: what was just said is meant.
  if (keptOutIn(utterance).length > 0) return null;
  // 去掉转载是140篇: what it counts then is told.
  if (figuresOf(utterance).some(({ start }) => text.charAt(start - 1) === IS)) return null;
  const nth = nthNote(notes, text, id);
  // 解读是科普，划掉吧: words of a note, and that it goes.
  const { end } = trimmed(text, { start: 0, end: text.length }, (kind) => kind === 'ending');
  const isPointed = isJust && POINTS_HERE.at(text, 0) !== null;
  const isLast = TAKES_AWAY.endingAt(text, end) !== null && noteMeant(notes, text) !== null;
  if (!TAKES_AWAY.isIn(text) || !(THE_NOTE.isIn(text) || nth || isLast || isPointed)) return null;
  // 这句别要了: of the question that is put the one given last.
  const pointed = POINTS_AT.isIn(text) ? notes.find(({ question }) => question === id) : undefined;
  // At a draft the last sentence is of that.
  const last = !isDraft && (LAST_NOTE.isIn(text) || isPointed) ? notes[0] : undefined;
  const note = nth ?? noteMeant(notes, text) ?? noteCounting(notes, amountsIn(text)) ?? pointed ?? last;
  if (!note) return null;
  const instead = insteadOf(utterance);
  if (instead !== null) return changed(note, instead);
  const rest = nth ? null : withoutPart(note, text);
  return rest === null ? changed(note, '') : { ...changed(note, rest), orWhole: true };
}
