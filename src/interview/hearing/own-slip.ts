import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { liesIn, type Span } from '../../language/span.ts';
import { WRONG } from '../../language/taken-back.ts';

/** Longer messages are read as they stand (characters). */
const LONGEST = 200;

/** What somebody says in the middle of a message who puts right what they just said. */
const TAKEN_BACK = wordSet([`{哦|啊|哎|噢|呃|}{${WRONG}|不是|报错了|看错了|更正|更正一下|口误}{|了|哦|啊}`]);

/** The one exact figure of a clause; null where it holds none, or several. */
function figureIn({ text, times }: Heard, clause: Span): FoundAmount | null {
  const [only, more] = amountsIn(text).filter(
    (amount) =>
      liesIn(amount, clause) &&
      (amount.unit !== '' || amount.written === 'arabic') &&
      !times.some((time) => liesIn(amount, time)),
  );
  return only && !more && only.precision === 'exact' ? only : null;
}

const mayTakeItsPlace = (was: FoundAmount, is: FoundAmount): boolean =>
  was.unit === '' || is.unit === '' || was.unit === is.unit;

/**
 * 公开1204条，不对，那是阅读量，条数是124 as 公开124条: a message without the figure that it takes back itself, the clauses that say so and
 * the one that tells the right figure. The message as it is where it takes nothing back.
 */
export function withoutOwnSlips(utterance: Heard): string {
  const { text, folded, clauses } = utterance;
  const { original } = folded;
  if (text.length > LONGEST || text.includes('\n')) return original;
  const at = clauses.findIndex((clause, index) => {
    const own = trimmed(
      text,
      clause,
      (kind) => kind === 'interjection',
      () => false,
    );
    return index > 0 && TAKEN_BACK.get(text.slice(own.start, own.end)) === true;
  });
  const [before, taken] = [clauses[at - 1], clauses[at]];
  const was = before && figureIn(utterance, before);
  if (!before || !taken || !was) return original;
  const right = clauses.slice(at + 1).find((clause) => figureIn(utterance, clause) !== null);
  const is = right && figureIn(utterance, right);
  if (!right || !is || !mayTakeItsPlace(was, is) || is.value === was.value) return original;
  const kept = [
    quoted(folded, { start: 0, end: was.start }),
    quoted(folded, { start: is.start, end: is.numberEnd }),
    quoted(folded, { start: was.numberEnd, end: before.end }),
    quoted(folded, { start: right.end, end: text.length }),
  ];
  return kept.join('');
}

/** A message as it is read once what it takes back itself is gone. */
export const heardWithoutSlips = (utterance: Heard): Heard => {
  const said = withoutOwnSlips(utterance);
  return said === utterance.folded.original ? utterance : heard(said);
};
