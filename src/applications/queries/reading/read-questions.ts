import { clausesOf } from '../../../language/clauses.ts';
import { type Folded, fold, quoted } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { joined, overlaps, type Span } from '../../../language/span.ts';
import type { Filter, Query } from '../query.ts';
import { compose } from './compose.ts';
import type { Context } from './context.ts';
import { type Gathered, gather, type Unknown } from './gather.ts';
import { type Token, tokensOf, type Vocabulary } from './tokens.ts';

/** What words are that no question knows: told by the ledger, or by what stands around them. */
export type Meant = 'applicant' | 'content' | 'handler' | null;

/** A question as it was read, and the words that it rests on: stretches of the folded text. */
export interface ReadQuery {
  readonly query: Query;
  readonly used: readonly Span[];
}

/**
 * What a message asks of the ledger. `unused` are words with a meaning that no part of it used: where there are any, it is
 * not to be answered as if they were not there. No query: it asks nothing that is known.
 */
export interface ReadQuestions {
  readonly queries: readonly ReadQuery[];
  readonly unused: readonly Span[];
  readonly folded: Folded;
}

/** The words with a meaning that no part of a message's questions used, as they were written. */
export const unusedWords = ({ folded, unused }: ReadQuestions): string[] =>
  unused.map((span) => quoted(folded, span));

interface Reading {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** Whether a piece asks for something by itself, so that what stands before it may be a question of its own. */
const asks = (token: Token): boolean =>
  token.kind === 'word' &&
  ['measure', 'aspect', 'groups', 'compare', 'share', 'urgent', 'yearBefore'].includes(token.word.is);

/** The questions of a message: clauses, save that one which asks for nothing goes with the next, or the one before it. */
function questionsOf({ folded, tokens }: Reading): Token[][] {
  const clauses = clausesOf(folded.text).map((clause) => tokens.filter((token) => overlaps(clause, token)));
  const out: Token[][] = [];
  let open: Token[] = [];
  for (const clause of clauses) {
    open = [...open, ...clause];
    if (!clause.some(asks)) continue;
    out.push(open);
    open = [];
  }
  if (open.length === 0) return out;
  const last = out.at(-1);
  if (!last) return [open];
  const isNew = open.some(
    (token) => token.kind !== 'sign' && !(token.kind === 'word' && token.word.is === 'nothing'),
  );
  return isNew && open.some((token) => token.kind === 'word' && token.word.is === 'filter')
    ? [...out, open]
    : [...out.slice(0, -1), [...last, ...open]];
}

const OPENS_SHORT = wordSet(['那', '那么', '还有', '再看', 'what about', 'and', 'how about']);
const CLOSES_SHORT = wordSet(['呢', '嘞', '咧']);

/** Whether a question is cut short, as one that goes on from another. */
function isElliptic(text: string, question: readonly Token[]): boolean {
  const [start, end] = [question[0]?.start ?? 0, question.at(-1)?.end ?? 0];
  const closing = /[\p{P}\p{Z}]$/u.test(text.slice(0, end)) ? end - 1 : end;
  return OPENS_SHORT.at(text, start) !== null || CLOSES_SHORT.endingAt(text, closing) !== null;
}

const filterOf = ({ words, not }: Unknown, meant: Exclude<Meant, null>): Filter => {
  switch (meant) {
    case 'applicant':
      return { by: 'applicant', name: words, not };
    case 'content':
      return { by: 'content', words, not };
    case 'handler':
      return { by: 'handler', who: 'other', name: words, not };
    default:
      return meant satisfies never;
  }
};

/** What a question says, with the words that nobody knew told apart. */
function toldApart(said: Gathered, meant: (words: Unknown) => Meant): { said: Gathered; unused: Unknown[] } {
  const unused: Unknown[] = [];
  const filters = said.unknown.flatMap((unknown) => {
    const what = meant(unknown) ?? (unknown.hint === 'content' ? 'content' : null);
    if (what) return [{ filter: filterOf(unknown, what), moment: null, span: unknown }];
    unused.push(unknown);
    return [];
  });
  const used = [...said.used, ...filters.map(({ span }) => span)];
  return { said: { ...said, filters: [...said.filters, ...filters], used }, unused };
}

/** The words of a message that no question knows: they may be names or words of a content, which the ledger tells. */
export function unknownWords(text: string, vocabulary: Vocabulary): Unknown[] {
  const folded = fold(text);
  const tokens = tokensOf(folded.text, vocabulary);
  return questionsOf({ folded, tokens }).flatMap((question) => gather(question).unknown);
}

/** Reads what a message asks of the ledger. `meant` tells names and words of contents apart. */
export function readQuestions(
  text: string,
  vocabulary: Vocabulary,
  context: Context,
  meant: (words: Unknown) => Meant,
): ReadQuestions {
  const folded = fold(text);
  const tokens = tokensOf(folded.text, vocabulary);
  const queries: ReadQuery[] = [];
  const unused: Span[] = [];
  let { previous } = context;
  // What 其中 narrows is narrowed for that question alone: 今年收了几件，其中企业几件，收费多少.
  let base = previous;
  for (const [at, question] of questionsOf({ folded, tokens }).entries()) {
    const { said, unused: left } = toldApart(gather(question), meant);
    const untold = said.times.map(({ time }) => time).filter((time) => context.daysOf(time, 'back') === null);
    unused.push(...left, ...untold);
    const isNarrowed = said.words.some(({ is }) => is === 'ofThose');
    const asksOfOne = said.measures.some(({ kind }) => kind === 'aspect');
    const lean = {
      previous: isNarrowed || asksOfOne ? previous : base,
      isContinued: at > 0,
      isElliptic: isElliptic(folded.text, question),
    };
    const composed = compose(said, { ...context, ...lean });
    const used = joined(said.used);
    // Who or when, asked of what was just asked for, is the same question with more to tell.
    const isSame =
      at > 0 && said.filters.length + said.times.length === 0 && composed[0]?.measure.kind === 'aspect';
    if (isSame && queries.at(-1)?.query.measure.kind === 'list') queries.pop();
    queries.push(...composed.map((query) => ({ query, used })));
    previous = composed.at(-1) ?? previous;
    if (!isNarrowed) base = previous;
  }
  return { queries, unused, folded };
}
