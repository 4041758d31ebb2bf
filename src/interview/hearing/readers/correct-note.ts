import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { overlaps } from '../../../language/span.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { exchangeIn } from '../exchange.ts';
import { exchanged } from '../mended-figures.ts';
import { notesByAge } from '../notes-given.ts';
import { talkIn } from '../talk.ts';
import { commandsIn } from '../whole-clause.ts';

function read(utterance: Heard, session: Session): Reading<Act> {
  const { text, folded } = utterance;
  const exchange = exchangeIn(text);
  if (!exchange) return NOT_MINE;
  const { was, is } = exchange;
  const figure =
    was.written === 'arabic' && is.written !== 'arabic'
      ? String(is.value)
      : quoted(folded, { start: is.start, end: is.numberEnd });
  const act = exchanged(notesByAge(session), was, figure);
  if (!act) return NOT_MINE;
  const clauses = utterance.clauses.filter((clause) => overlaps(clause, exchange));
  return understood(act, [...clauses, ...commandsIn(utterance), ...talkIn(utterance)]);
}

/** Says that a note holds a wrong figure: the last note that holds it is meant. */
export const noteCorrectionReader = (session: Session): Reader<Act> => ({
  name: '改要点',
  read: (utterance) => read(utterance, session),
});
