import type { OrganName } from './bodies.ts';
import { type Clause, clausesOf, sentencesOf } from './clauses.ts';
import { type Folded, fold, quoted } from './fold.ts';
import { type FindTerms, isMeaningful, type Left, leftOver, meaningIn } from './leftover.ts';
import { namesIn } from './names.ts';
import { type Negation, negationsIn, type Restriction, restrictionsIn } from './negation.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { perText } from './per-text.ts';
import type { PersonName } from './persons.ts';
import { NOT_MINE, type Reading } from './reading.ts';
import { joined, type Span } from './span.ts';
import { type FoundSpan, spansIn } from './spans.ts';

/** A message, folded and parted once for all who read it. The parts are found when they are first asked for. */
export interface Heard {
  readonly folded: Folded;
  /** The folded text: what every span is a stretch of. */
  readonly text: string;
  readonly sentences: readonly Clause[];
  readonly clauses: readonly Clause[];
  readonly negations: readonly Negation[];
  readonly restrictions: readonly Restriction[];
  readonly numbers: readonly FoundNumber[];
  readonly times: readonly FoundSpan[];
  readonly names: readonly (PersonName | OrganName)[];
  /** Where words of the original stand in the folded text: the first place, or none. */
  readonly placesOf: (words: string) => Span[];
}

/** Remembers what was found the first time. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** A message as it is read. */
export const heard = perText((original): Heard => {
  const folded = fold(original);
  const { text } = folded;
  const sentences = once(() => sentencesOf(text));
  const clauses = once(() => clausesOf(text));
  const negations = once(() => negationsIn(text));
  const restrictions = once(() => restrictionsIn(text));
  const numbers = once(() => numbersIn(text));
  const times = once(() => spansIn(text));
  const names = once(() => namesIn(text));
  return {
    folded,
    text,
    get sentences() {
      return sentences();
    },
    get clauses() {
      return clauses();
    },
    get negations() {
      return negations();
    },
    get restrictions() {
      return restrictions();
    },
    get numbers() {
      return numbers();
    },
    get times() {
      return times();
    },
    get names() {
      return names();
    },
    placesOf: (words) => {
      const wording = fold(words.trim()).text;
      const start = wording === '' ? -1 : text.indexOf(wording);
      return start < 0 ? [] : [{ start, end: start + wording.length }];
    },
  };
});

/** One who may understand a message. The name is what `explain` prints. */
export interface Reader<T, Ask = string> {
  readonly name: string;
  readonly read: (utterance: Heard) => Reading<T, Ask>;
  /** Whether it is heard only where nobody else reads anything: it would else take every word. */
  readonly yields?: true;
}

/** What a reader made of a message, and for how many characters with a meaning of their own it accounts. */
export interface Tried {
  readonly reader: string;
  readonly kind: 'understood' | 'unclear';
  readonly weight: number;
}

/** The reading that was taken: whose it is, on which words it rests, which words it left, and what else was tried. */
interface Taken {
  readonly reader: string;
  /** The words that were used, as they were written. */
  readonly used: readonly string[];
  readonly left: readonly Left[];
  readonly tried: readonly Tried[];
}

/**
 * What was heard. Only `understood` may be acted upon in silence; of `partly` the value is what would be done if the words
 * left had not been said, and has to be confirmed; of `unclear` the reader asks.
 */
export type Hearing<T, Ask = string> =
  | ({ readonly kind: 'understood'; readonly value: T } & Taken)
  | ({ readonly kind: 'partly'; readonly value: T } & Taken)
  | ({ readonly kind: 'unclear'; readonly ask: Ask } & Taken)
  | { readonly kind: 'unknown'; readonly left: readonly Left[] };

/**
 * Lets the readers read, in their order, until one accounts for all that was said, and takes the reading that accounts for
 * most; of two that account for as much the earlier. `terms` finds the words that mean something in the room.
 */
export function hear<T, Ask>(
  readers: readonly Reader<T, Ask>[],
  utterance: Heard,
  terms?: FindTerms,
): Hearing<T, Ask> {
  const all = meaningIn(utterance.text, [{ start: 0, end: utterance.text.length }]);
  const readings: {
    reading: Exclude<Reading<T, Ask>, typeof NOT_MINE>;
    name: string;
    used: Span[];
    weight: number;
  }[] = [];
  for (const { name, read, yields } of readers) {
    const reading = yields && readings.length > 0 ? NOT_MINE : read(utterance);
    if (reading.kind === 'not-mine') continue;
    const used = joined(reading.used);
    const weight = meaningIn(utterance.text, used);
    readings.push({ reading, name, used, weight });
    // Nobody behind it accounts for more.
    if (weight === all) break;
  }
  let best = readings[0];
  if (!best) return { kind: 'unknown', left: leftOver(utterance.folded, [], terms) };
  for (const each of readings) if (each.weight > best.weight) best = each;
  const left = leftOver(utterance.folded, best.used, terms);
  const account: Taken = {
    reader: best.name,
    used: best.used.map((span: Span) => quoted(utterance.folded, span)),
    left,
    tried: readings.map(({ name, reading: { kind }, weight }) => ({ reader: name, kind, weight })),
  };
  const { reading } = best;
  if (reading.kind === 'unclear') return { kind: 'unclear', ask: reading.ask, ...account };
  return { kind: left.some(isMeaningful) ? 'partly' : 'understood', value: reading.value, ...account };
}
