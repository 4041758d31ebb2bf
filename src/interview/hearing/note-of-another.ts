import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { between } from '../../language/span.ts';
import type { Act } from './act.ts';
import { isHalf } from './note-halves.ts';
import { placesOf } from './note-places.ts';
import { talkIn } from './talk.ts';
import { quotable } from './told-items.ts';
import { ADDS_MORE, BY_THE_WAY, THAT_IS_OF } from './words/mending.ts';
import { NOTE_QUESTIONS } from './words/note-places.ts';

/** 解读5篇，对了培训还办了2次: what is told by the way, and by its words of another question alone. */
function besideOf(
  { text, folded, clauses }: Pick<Heard, 'text' | 'folded' | 'clauses'>,
  id: string,
): Act | null {
  // 还有就是图解太少 falls short, whatever it tells of.
  if (isHalf(id)) return null;
  const at = clauses.findIndex(({ start }, index) => index > 0 && BY_THE_WAY.at(text, start) !== null);
  const [clause, before] = [clauses[at], clauses[at - 1]];
  const lead = clause && BY_THE_WAY.at(text, clause.start);
  if (!clause || !before || !lead) return null;
  const told = (start: number, end: number) =>
    quoted(
      folded,
      trimmed(text, { start, end }, (kind) => kind === 'interjection' || kind === 'pause'),
    );
  // 对了刚才少说一个，发布会还开了2场: what says so is no fact.
  const rest = heard(told(lead.end, text.length));
  const other = between({ start: 0, end: rest.text.length }, talkIn(rest))
    .map((span) => quoted(rest.folded, quotable(rest.text, span)))
    .filter(Boolean)
    .join('，');
  const [question, more] = placesOf(other);
  if (question === undefined || more !== undefined || question === id) return null;
  return {
    does: 'notes',
    notes: [told(0, before.end)],
    questions: [id],
    adds: false,
    beside: { question, notes: [other] },
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
