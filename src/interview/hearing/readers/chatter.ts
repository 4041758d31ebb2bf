import { amountsIn } from '../../../language/amounts.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { namesTable } from '../../answers/tally/tally.ts';
import { LAST_YEARS } from '../../answers/tally/words.ts';
import type { Act } from '../act.ts';
import type { Place } from '../place.ts';

/** Longer messages say something (characters). */
const LONGEST = 30;
const SHORTEST = 4;

/** What tells nothing of any figure: no number, no word of a table, nothing denied or asked. */
function read(utterance: Heard, { session }: Place): Reading<Act> {
  const { text, negations } = utterance;
  if (text.length > LONGEST || text.length < SHORTEST || text.includes('\n') || text.includes('？'))
    return NOT_MINE;
  if (
    namesTable(text, session.content.report.form) ||
    LAST_YEARS.isIn(text) ||
    negations.length > 0 ||
    amountsIn(text).some(({ unit, value, written }) => unit !== '' || value > 1 || written === 'arabic')
  )
    return NOT_MINE;
  return understood({ does: 'chatter' }, [{ start: 0, end: text.length }]);
}

/** Where figures are asked: words that hold nothing of it are talk beside the work. */
export const chatterReader = (place: Place): Reader<Act> => ({
  name: '闲话',
  yields: true,
  read: (utterance) => read(utterance, place),
});
