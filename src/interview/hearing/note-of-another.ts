import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import type { Filler } from '../../language/small-words.ts';
import { between, joined, type Span } from '../../language/span.ts';
import { readNotesAnswer } from '../answers/notes-answer.ts';
import type { Act } from './act.ts';
import { isHalf } from './note-halves.ts';
import { placesOf } from './note-places.ts';
import { talkIn } from './talk.ts';
import { quotable } from './told-items.ts';
import { ADDS_MORE, BY_THE_WAY, THAT_IS_OF } from './words/mending.ts';
import { NOTE_QUESTIONS } from './words/note-places.ts';

type Parted = Pick<Heard, 'text' | 'folded' | 'clauses'>;

/** A piece of a message, from where it turns to something on, and what it tells behind the words that turn to it. */
interface Piece extends Span {
  readonly told: string;
}

/** The pieces of a message: parted by stops, and by words that turn to something else (对了, 另外). */
function piecesOf({ text, folded, clauses }: Parted): Piece[] {
  const turns = clauses.flatMap(({ start, after }, at) => {
    const lead = BY_THE_WAY.at(text, start) ?? ADDS_MORE.at(text, start);
    return at === 0 || lead || after === 'stop' ? [{ start, from: at > 0 && lead ? lead.end : start }] : [];
  });
  return turns.map(({ start, from }, index) => {
    const end = clauses.findLast((clause) => clause.start < (turns[index + 1]?.start ?? text.length))?.end;
    const span = { start, end: end ?? text.length };
    const { start: first } = trimmed(text, { ...span, start: from }, (kind) => PASSED_OVER.has(kind));
    // 对了刚才少说一个，发布会还开了2场: what says so is no fact.
    const rest = heard(quoted(folded, { ...span, start: first }));
    const told = between({ start: 0, end: rest.text.length }, talkIn(rest))
      .map((each) => quoted(rest.folded, quotable(rest.text, each)))
      .filter(Boolean)
      .join('，');
    return { ...span, told };
  });
}

const PASSED_OVER: ReadonlySet<Filler> = new Set(['interjection', 'pause']);

/** 解读5篇，对了培训还办了2次; 图解6张；讲课2次: the pieces that tell by their words of another question alone. */
function besideOf(parted: Parted, id: string): Act | null {
  // 还有就是图解太少 falls short, whatever it tells of.
  if (isHalf(id)) return null;
  const { folded } = parted;
  const [first, ...pieces] = piecesOf(parted);
  const placed = pieces.map((piece) => ({ piece, places: placesOf(piece.told) }));
  const others = placed.filter(({ places }) => places.length === 1 && !places.includes(id));
  const [question, more] = new Set(others.flatMap(({ places }) => places));
  if (!first || question === undefined || more !== undefined || placesOf(first.told).includes(question))
    return null;
  const own = joined(
    [first, ...pieces].filter((piece) => !others.some((other) => other.piece === piece)),
  ).flatMap((span) => readNotesAnswer(quoted(folded, span)));
  return {
    does: 'notes',
    notes: own,
    questions: [id],
    adds: false,
    beside: { question, notes: others.flatMap(({ piece }) => readNotesAnswer(piece.told)) },
  };
}

/** 局党组研究1次，另外发了5期简报，那是主动公开的: what is told of another question goes there; null where nothing is. */
export function ofAnother({ text, folded, clauses }: Heard, id: string): Act | null {
  const tells = clauses.findIndex(({ start, end }) => {
    const lead = THAT_IS_OF.at(text, start);
    return lead !== null && NOTE_QUESTIONS.isIn(text.slice(lead.end, end));
  });
  const clause = clauses[tells];
  const [named] = clause ? NOTE_QUESTIONS.all(text.slice(clause.start, clause.end)) : [];
  if (!clause || !named) return besideOf({ text, folded, clauses }, id);
  if (tells < 1 || named.value === id) return null;
  const joins = clauses.findLastIndex(
    ({ start }, index) => index < tells && ADDS_MORE.at(text, start) !== null,
  );
  const from = joins > 0 ? joins : tells - 1;
  const told = (first: number, last: number) =>
    clauses
      .slice(first, last)
      .map((each) =>
        quoted(
          folded,
          trimmed(text, each, (kind) => kind === 'joining'),
        ),
      )
      .join('，');
  const [own, other] = [told(0, from), told(from, tells)];
  return own === ''
    ? { does: 'notes', notes: [other], questions: [named.value], adds: true, beside: null }
    : {
        does: 'notes',
        notes: [own],
        questions: [id],
        adds: false,
        beside: { question: named.value, notes: [other] },
      };
}
