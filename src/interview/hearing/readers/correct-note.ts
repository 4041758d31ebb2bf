import { amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { fold, originalSpan, quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import { questionsOf } from '../../questions/list.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { commandsIn } from '../whole-clause.ts';
import { BECOMING, INSTEAD_OF } from '../words/places.ts';

/** What a figure was, what it is now, and the words that say so. */
interface Exchange extends Span {
  readonly was: FoundAmount;
  readonly is: FoundAmount;
}

const follows = (words: readonly Span[], { start }: Span): boolean => words.some(({ end }) => end === start);

/** "是45条不是54条", "不是54条，是45条", "54条改成45条". */
function exchangeIn(text: string): Exchange | null {
  const [first, second, third] = amountsIn(text);
  if (!first || !second || third || second.precision !== 'exact') return null;
  const instead = INSTEAD_OF.all(text);
  const span = { start: first.start, end: second.end };
  if (follows(instead, second)) return { was: second, is: first, ...span };
  const becomes = BECOMING.all(text).some((word) => word.start >= first.end && word.end <= second.start);
  return becomes || follows(instead, first) ? { was: first, is: second, ...span } : null;
}

interface Place {
  readonly question: string;
  readonly index: number;
  readonly at: string;
}

/** Every note, the one given last first. */
const notesByAge = ({ content }: Session, ids: readonly string[]): Place[] =>
  ids
    .flatMap((question) =>
      (content.notes[question] ?? []).map((_, index) => ({
        question,
        index,
        at: content.answers[question]?.at ?? '',
      })),
    )
    .reverse()
    .sort((a, b) => b.at.localeCompare(a.at));

/** Where the figure stands in a note: its number without the unit. */
function figureIn(note: string, was: FoundAmount): Span | null {
  const folded = fold(note);
  const found = amountsIn(folded.text).find(
    ({ value, unit }) => value === was.value && (was.unit === '' || unit === was.unit),
  );
  return found ? originalSpan(folded, { start: found.start, end: found.numberEnd }) : null;
}

function read(said: Heard, session: Session): Reading<Act> {
  const { text, folded } = said;
  const exchange = exchangeIn(text);
  if (!exchange) return NOT_MINE;
  const ids = questionsOf(session).flatMap(({ kind, id }) =>
    kind === 'notes' || kind === 'draft' ? [id] : [],
  );
  for (const { question, index } of notesByAge(session, ids)) {
    const was = session.content.notes[question]?.[index] ?? '';
    const at = figureIn(was, exchange.was);
    if (!at) continue;
    const figure = quoted(folded, { start: exchange.is.start, end: exchange.is.numberEnd });
    const note = was.slice(0, at.start) + figure + was.slice(at.end);
    const clauses = said.clauses.filter((clause) => overlaps(clause, exchange));
    return understood({ does: 'correctNote', question, index, note, was }, [...clauses, ...commandsIn(said)]);
  }
  return NOT_MINE;
}

/** Says that a note holds a wrong figure: the last note that holds it is meant. */
export const noteCorrectionReader = (session: Session): Reader<Act> => ({
  name: '改要点',
  read: (said) => read(said, session),
});
