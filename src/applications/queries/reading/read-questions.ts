import { type Folded, fold, quoted } from '../../../language/fold.ts';
import { personAt } from '../../../language/persons.ts';
import { joined, type Span } from '../../../language/span.ts';
import type { DeclineReason } from '../declines.ts';
import { handlersCalled, namesLike } from '../names.ts';
import type { Filter, Query } from '../query.ts';
import { compose } from './compose.ts';
import type { Context } from './context.ts';
import { type Gathered, gather, type Unknown } from './gather.ts';
import { type KnownAs, knownAs, type LedgerWords } from './ledger-words.ts';
import { formOf, questionsOf } from './questions-of.ts';
import { has, isBy, isOpenState, ownMoment } from './said.ts';
import { tokensOf } from './tokens.ts';
import { unmet } from './unmet.ts';
import { vocabularyWith } from './vocabulary.ts';

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
  /** People who were named as handlers and whom nobody is called. */
  readonly nobody: readonly string[];
  /** Why it is not answered, where it asks for what no ledger tells. */
  readonly declined: DeclineReason | null;
  readonly folded: Folded;
}

/** The words with a meaning that no part of a message's questions used, as they were written. */
export const unusedWords = ({ folded, unused }: ReadQuestions): string[] =>
  unused.map((span) => quoted(folded, span));

/** Whether a query is of some time. */
const isTimed = ({ measure, filters }: Query): boolean =>
  measure.kind === 'compare' ||
  measure.kind === 'summary' ||
  filters.some(({ by }) => by === 'when' || by === 'pendingOn' || by === 'took');

const isSubject = ({ by }: Filter): boolean =>
  by === 'applicant' || by === 'content' || by === 'number' || by === 'handler' || by === 'kind';

/** A question that names no time is of the time that the one before it in the message named: 今年复议几件，诉讼几件. */
const inTimeOf = (said: Gathered, times: Gathered['times']): Gathered => {
  const isOwn =
    said.times.length > 0 || said.filters.some(({ filter }) => isOpenState(filter) || isBy('number')(filter));
  const isBare = said.filters.length + said.moments.length === 0;
  return isOwn || isBare || has(said, 'ofThose') || said.measures.length === 0
    ? said
    : { ...said, times: times.map(({ time, not }) => ({ time, not, of: ownMoment(said) })) };
};

const filterOf = ({ words, not }: Unknown, meant: KnownAs): Filter => {
  switch (meant) {
    case 'applicant':
      return { by: 'applicant', names: [words], not };
    case 'content':
      return { by: 'content', words: [words], not };
    case 'handler':
      return { by: 'handler', who: 'other', name: words, not };
    default:
      return meant satisfies never;
  }
};

/** Whether words can hardly be anything but somebody's name: 张某, 李律师, 张小禾; nobody's who is in the ledger, nor nearly so. */
function isSomebody(words: string, { applicants }: LedgerWords): boolean {
  const person = personAt(words, 0);
  if (!person?.isSure || person.end !== words.length) return false;
  return (person.form !== 'full' || words.length > 2) && namesLike(words, applicants).length === 0;
}

/** What words are: as stands around them (小刘那里, 关于…), else as the ledger has them. */
function meantBy({ words, is, hint }: Unknown, ledger: LedgerWords): KnownAs | null {
  if (hint === 'handler') return handlersCalled(words, ledger.handlers).length > 0 ? 'handler' : null;
  return is ?? knownAs(words, ledger) ?? hint ?? (isSomebody(words, ledger) ? 'applicant' : null);
}

/** What a question says, with the words that nobody knew told apart. */
function toldApart(said: Gathered, ledger: LedgerWords): { said: Gathered; unused: Unknown[] } {
  const unused: Unknown[] = [];
  const filters = said.unknown.flatMap((unknown) => {
    const what = meantBy(unknown, ledger);
    if (what)
      return [{ filter: filterOf(unknown, what), moment: null, isJoined: unknown.isJoined, span: unknown }];
    unused.push(unknown);
    return [];
  });
  const used = [...said.used, ...filters.map(({ span }) => span)];
  return { said: { ...said, filters: [...said.filters, ...filters], used }, unused };
}

/** Reads what a message asks of a ledger that knows some words of its own. */
export function readQuestions(text: string, ledger: LedgerWords, context: Context): ReadQuestions {
  const folded = fold(text);
  const tokens = tokensOf(folded.text, vocabularyWith(ledger));
  const queries: ReadQuery[] = [];
  const nobody: string[] = [];
  const declined = tokens.flatMap((token) =>
    token.kind === 'word' && token.word.is === 'declined' ? [{ token, why: token.word.why }] : [],
  );
  const unused: Span[] = declined.map(({ token }) => token);
  let { previous } = context;
  // What 其中 narrows is narrowed for that question alone: 今年收了几件，其中企业几件，收费多少.
  let base = previous;
  let times: Gathered['times'] = [];
  for (const [at, question] of questionsOf({ folded, tokens }).entries()) {
    const { said, unused: left } = toldApart(gather(question), ledger);
    unused.push(...left);
    nobody.push(...left.filter(({ hint }) => hint === 'handler').map(({ words }) => words));
    const isNarrowed = said.words.some(({ is }) => is === 'ofThose');
    const asksOfOne = said.measures.some(({ kind }) => kind === 'aspect');
    const lean = {
      previous: isNarrowed || asksOfOne ? previous : base,
      isContinued: at > 0,
      subject: at > 0 && !isNarrowed ? (base?.filters.filter(isSubject) ?? []) : [],
      ...formOf(folded.text, question),
    };
    const timed = at > 0 && !asksOfOne ? inTimeOf(said, times) : said;
    times = timed.times;
    const composed = compose(timed, { ...context, ...lean });
    // A time that no calendar tells is not passed over.
    if (!composed.some(isTimed)) unused.push(...said.times.map(({ time }) => time));
    unused.push(...unmet(question, composed));
    const used = joined(said.used);
    // Who or when, asked of what was just asked for, is the same question with more to tell.
    const isSame =
      at > 0 && said.filters.length + said.times.length === 0 && composed[0]?.measure.kind === 'aspect';
    if (isSame && queries.at(-1)?.query.measure.kind === 'list') queries.pop();
    queries.push(...composed.map((query) => ({ query, used })));
    previous = composed.at(-1) ?? previous;
    if (!isNarrowed) base = previous;
  }
  return { queries, unused, nobody, folded, declined: declined[0]?.why ?? null };
}
