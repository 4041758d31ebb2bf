import { amountsIn } from '../../../language/amounts.ts';
import { holdsOnly } from '../../../language/filler.ts';
import { fold } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { liesIn, overlaps, type Span } from '../../../language/span.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';
import { notesByAge } from '../notes-given.ts';
import type { Place } from '../place.ts';
import { stretchesOf } from '../stretches.ts';
import { saidBy } from '../whole-clause.ts';
import { ACCEPTS, LOOKED } from '../words/accepting.ts';

/** Longer messages say more than that something is right (characters). */
const LONGEST = 40;

/** The figures that are on the screen, or stand in the notes that a draft is made of. */
function held(session: Session): ReadonlySet<number> {
  const shown = Object.values(session.proposal?.cells ?? {}).flatMap((value) => value ?? []);
  const noted = notesByAge(session).flatMap(({ text }) =>
    amountsIn(fold(text).text).map(({ value }) => value),
  );
  return new Set(session.proposal ? shown : noted);
}

/** Whether a stretch holds nothing but some words, and small ones. */
const isAllOf = (text: string, stretch: Span, words: readonly Span[]): boolean =>
  holdsOnly(
    text,
    stretch,
    words.filter((word) => liesIn(word, stretch)),
  );

/** What a stretch says of what is on the screen: that it is taken, that somebody looked, or how many there are once more; null for more. */
function kindOf(
  { text }: Heard,
  stretch: Span,
  known: ReadonlySet<number>,
): 'accepts' | 'looked' | 'again' | null {
  const said = saidBy(text, stretch);
  if (said && 'reply' in said && said.reply === 'yes') return 'accepts';
  const accepting = ACCEPTS.all(text);
  const looking = LOOKED.all(text);
  if (isAllOf(text, stretch, looking)) return 'looked';
  const accepts = accepting.some((word) => liesIn(word, stretch));
  if (accepts && isAllOf(text, stretch, [...accepting, ...looking])) return 'accepts';
  const amounts = amountsIn(text).filter(
    (amount) => liesIn(amount, stretch) && !looking.some((word) => overlaps(word, amount)),
  );
  const isAgain = amounts.length > 0 && amounts.every(({ value }) => known.has(value));
  return isAgain && isAllOf(text, stretch, [...amounts, ...looking]) ? 'again' : null;
}

function read(utterance: Heard, { session, question }: Place): Reading<Act> {
  const { text, folded } = utterance;
  const isShown = question.kind === 'draft' || session.proposal?.question === question.id;
  if (!isShown || text.length > LONGEST || text.includes('\n') || text.includes('？')) return NOT_MINE;
  const known = held(session);
  const kinds = stretchesOf(utterance).map((stretch) => kindOf(utterance, stretch, known));
  if (kinds.length < 2 || kinds.includes(null) || !kinds.includes('accepts')) return NOT_MINE;
  // 再核一下 behind the yes takes it back.
  const reply = kinds.at(-1) === 'looked' ? 'hesitate' : 'yes';
  return understood({ does: 'reply', reply, about: folded.original.trim() }, [
    { start: 0, end: text.length },
  ]);
}

/** That a draft or figures on the screen are taken, whatever is said around it: 看了两遍 行 就用这个; 2件那个再核一下……没错，是2件，可以用. */
export const acceptanceReader = (place: Place): Reader<Act> => ({
  name: '认可',
  read: (utterance) => read(utterance, place),
});
