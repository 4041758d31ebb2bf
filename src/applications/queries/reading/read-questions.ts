import { clausesOf } from '../../../language/clauses.ts';
import { type Folded, fold, quoted } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { personAt } from '../../../language/persons.ts';
import { joined, overlaps, type Span } from '../../../language/span.ts';
import type { DeclineReason } from '../declines.ts';
import { handlersCalled, namesLike } from '../names.ts';
import type { Filter, Query } from '../query.ts';
import { compose } from './compose.ts';
import type { Context } from './context.ts';
import { type Gathered, gather, type Unknown } from './gather.ts';
import { type KnownAs, knownAs, type LedgerWords } from './ledger-words.ts';
import { has, isBy, isOpenState, ownMoment } from './said.ts';
import { type Token, tokensOf } from './tokens.ts';
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
const CLOSES_AGREED = wordSet(['{吧|吗|么|嘛|没|没有|了没|不|没错吧|对吧|对吗}']);

/** Whether a question is cut short, as one that goes on from another; whether it asks for a yes or a no. */
function formOf(text: string, question: readonly Token[]): Pick<Context, 'isElliptic' | 'isAgreedTo'> {
  const [start, end] = [question[0]?.start ?? 0, question.at(-1)?.end ?? 0];
  const closing = /[\p{P}\p{Z}]$/u.test(text.slice(0, end)) ? end - 1 : end;
  return {
    isElliptic: OPENS_SHORT.at(text, start) !== null || CLOSES_SHORT.endingAt(text, closing) !== null,
    isAgreedTo: CLOSES_AGREED.endingAt(text, closing) !== null,
  };
}

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
