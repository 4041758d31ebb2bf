import { askingIn } from '../language/clauses.ts';
import type { IsoDate } from '../language/date.ts';
import { trimmed } from '../language/filler.ts';
import type { Heard, Reader } from '../language/hear.ts';
import { NOT_MINE, understood } from '../language/reading.ts';
import { between, overlaps, type Span } from '../language/span.ts';
import { type Intake, readIntake } from './intake.ts';
import { isIntake } from './intake-opening.ts';
import type { Query } from './queries.ts';
import { readQuery } from './query-patterns.ts';

/** What a message to the ledger may be: a new application, or a question. */
export type LedgerReading =
  | { readonly what: 'intake'; readonly intake: Intake }
  | { readonly what: 'query'; readonly query: Query };

const whole = ({ text }: Heard): Span => ({ start: 0, end: text.length });

/** The stretches of a text that each may mean something: its notions, and the words between them. */
function stretchesOf(said: Heard): Span[] {
  const { text } = said;
  const found: Span[] = [];
  for (const span of [
    said.times,
    said.names,
    said.negations,
    said.restrictions,
    askingIn(text),
    said.numbers,
  ].flat())
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  const rest = said.clauses
    .flatMap((clause) => between(clause, found))
    .map((span) => trimmed(text, span, () => true))
    .filter(({ start, end }) => start < end);
  return [...found, ...rest].sort((a, b) => a.start - b.start);
}

/**
 * The words on which a question's reading rests: those without which it would be read otherwise. Patterns do not tell what
 * they used, so that each stretch is left out once.
 */
function usedBy(said: Heard, query: Query, today: IsoDate): Span[] {
  const { text } = said;
  const read = (each: string) => JSON.stringify(readQuery(each, today));
  const asked = JSON.stringify(query);
  const used = stretchesOf(said).filter(
    ({ start, end }) => read(text.slice(0, start) + text.slice(end)) !== asked,
  );
  return used.length > 0 ? used : [whole(said)];
}

/** Who reads what is said to the ledger, in the order of asking. */
export const ledgerReaders = (today: IsoDate): readonly Reader<LedgerReading>[] => [
  {
    name: '登记',
    read: (said) => {
      const { original } = said.folded;
      if (!isIntake(original)) return NOT_MINE;
      const intake = readIntake(original, today);
      return understood({ what: 'intake', intake }, intake.used);
    },
  },
  {
    name: '台账提问',
    read: (said) => {
      const query = readQuery(said.folded.original, today);
      return query === null ? NOT_MINE : understood({ what: 'query', query }, usedBy(said, query, today));
    },
  },
];
