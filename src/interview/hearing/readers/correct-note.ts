import { amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { fold, originalSpan, quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps, type Span } from '../../../language/span.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { exchangeIn } from '../exchange.ts';
import { notesByAge } from '../notes-given.ts';
import { talkIn } from '../talk.ts';
import { commandsIn } from '../whole-clause.ts';

/** Where the figure stands in a note: its number without the unit. */
function figureIn(note: string, was: FoundAmount): Span | null {
  const folded = fold(note);
  const amount = amountsIn(folded.text).find(
    ({ value, unit }) => value === was.value && (was.unit === '' || unit === was.unit),
  );
  return amount ? originalSpan(folded, { start: amount.start, end: amount.numberEnd }) : null;
}

function read(utterance: Heard, session: Session): Reading<Act> {
  const { text, folded } = utterance;
  const exchange = exchangeIn(text);
  if (!exchange) return NOT_MINE;
  for (const { question, index, text: was } of notesByAge(session)) {
    const at = figureIn(was, exchange.was);
    if (!at) continue;
    const figure = quoted(folded, { start: exchange.is.start, end: exchange.is.numberEnd });
    const note = was.slice(0, at.start) + figure + was.slice(at.end);
    const clauses = utterance.clauses.filter((clause) => overlaps(clause, exchange));
    return understood({ does: 'correctNote', question, index, note, was }, [
      ...clauses,
      ...commandsIn(utterance),
      ...talkIn(utterance),
    ]);
  }
  return NOT_MINE;
}

/** Says that a note holds a wrong figure: the last note that holds it is meant. */
export const noteCorrectionReader = (session: Session): Reader<Act> => ({
  name: '改要点',
  read: (utterance) => read(utterance, session),
});
