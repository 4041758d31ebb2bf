import type { FormName } from '../../../report/words/form-words.ts';
import type { Amount } from '../amount.ts';
import type { Sign } from './signs.ts';
import type { Token } from './tokens.ts';

/** A word of the table or a number, in a clause. */
export type Item = Extract<Token, { kind: 'term' | 'amount' }>;
/** A word of the table in a clause. */
export type TermItem = Extract<Token, { kind: 'term' }>;
/** A number in a clause. */
export type AmountItem = Extract<Token, { kind: 'amount' }>;

/** What stands between two separators: words and numbers in order, and the small words among them. */
export interface Clause {
  readonly items: readonly Item[];
  readonly signs: ReadonlySet<Sign>;
  /** How it is joined to the clause before: by 、 and 和, by a comma, or after the end of a sentence. */
  readonly join: 'list' | 'comma' | 'stop';
  readonly tokens: readonly Token[];
}

const isSign = (token: Token | undefined, ...signs: Sign[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign);

const COMMA: Token = { kind: 'sign', sign: 'comma', start: 0, end: 0 };

const axisOf = (token: Token): 'row' | 'column' | null =>
  token.kind === 'term' && (token.term.kind === 'row' || token.term.kind === 'column')
    ? token.term.kind
    : null;

/** Walks from a place over words of the table, or numbers, and what may stand between them. */
function run(tokens: readonly Token[], kind: 'term' | 'amount'): { found: Token[]; length: number } {
  const end = tokens.findIndex((token) => token.kind !== kind && !isSign(token, 'list', 'comma', 'filler'));
  const length = end < 0 ? tokens.length : end;
  return { found: tokens.slice(0, length).filter((token) => token.kind === kind), length };
}

/** "自然人、企业新收分别10件、2件" becomes "新收，自然人10件，企业2件": as many words of one sort as there are numbers. */
export function distribute(all: readonly Token[]): Token[] {
  const done: Token[] = [];
  for (let tokens = all; ; ) {
    const at = tokens.findIndex((token) => isSign(token, 'respectively'));
    if (at < 0) return [...done, ...tokens];
    const after = run(tokens.slice(at + 1), 'amount');
    const before = run(tokens.slice(0, at).reverse(), 'term');
    const terms = before.found.reverse();
    const fits = (some: readonly Token[]) => some.length === after.found.length && some.length > 0;
    const named =
      [
        terms,
        ...(['row', 'column'] as const).map((axis) => terms.filter((term) => axisOf(term) === axis)),
      ].find(fits) ?? [terms.slice(-after.found.length)].find(fits);
    if (named) {
      const pairs = named.flatMap((term, index) => [COMMA, term, after.found[index] ?? COMMA]);
      const topics = terms.filter((term) => !named.includes(term));
      done.push(...tokens.slice(0, at - before.length), COMMA, ...topics, ...pairs, COMMA);
      tokens = tokens.slice(at + 1 + after.length);
    } else {
      done.push(...tokens.slice(0, at));
      tokens = tokens.slice(at + 1);
    }
  }
}

const axesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap((token) => (token.kind === 'term' ? [token.term.kind] : [])));

/** In "制发3件现行有效应为12件" the 3 is of another row or column than what is put right, and stays. */
function isOfOther(tokens: readonly Token[], index: number, correct: number): boolean {
  const earlier = tokens.slice(0, index);
  const own = axesOf(earlier.slice(earlier.findLastIndex((token) => token.kind === 'amount') + 1));
  return [...axesOf(tokens.slice(index + 1, correct))].some((axis) => own.has(axis));
}

/** In "10件改成11件" and "不是10件是11件" only the new figure counts; the old one is dropped. */
function withoutOldFigures(tokens: readonly Token[]): Token[] {
  const correct = tokens.findIndex((token) => isSign(token, 'correct'));
  let old = false;
  return tokens.filter((token, index) => {
    if (isSign(token, 'insteadOf')) old = true;
    if (token.kind !== 'amount') return true;
    const dropped = (index < correct && !isOfOther(tokens, index, correct)) || old;
    old = false;
    return !dropped;
  });
}

function clauseOf(all: readonly Token[], join: Clause['join']): Clause {
  const tokens = withoutOldFigures(all);
  return {
    items: tokens.filter((token): token is Item => token.kind === 'term' || token.kind === 'amount'),
    signs: new Set(tokens.flatMap((token) => (token.kind === 'sign' ? [token.sign] : []))),
    join,
    tokens,
  };
}

/** In "处罚86件强制没有", said without a comma, the word after the figure and 没有 are a clause of their own: where it begins. */
function beginOfNone(current: readonly Token[], next: Token | undefined): number {
  if (next !== undefined && !isSign(next, 'comma', 'stop')) return -1;
  const amount = current.findLastIndex((token) => token.kind === 'amount');
  const after = current.slice(amount + 1);
  return amount >= 0 && after.some((token) => token.kind === 'term') ? amount + 1 : -1;
}

/** Cuts tokens at commas, list marks and ends of sentences, and before what is said to be none. */
export function tokenClauses(all: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  let join: Clause['join'] = 'stop';
  const close = () => {
    if (current.some((token) => token.kind !== 'sign' || token.sign !== 'filler')) {
      clauses.push(clauseOf(current, join));
      join = 'list';
    }
    current = [];
  };
  const strength = { list: 0, comma: 1, stop: 2 } as const;
  const tokens = distribute(all);
  for (const [index, token] of tokens.entries()) {
    const begin = isSign(token, 'none') ? beginOfNone(current, tokens[index + 1]) : -1;
    if (begin > 0) {
      const own = current.slice(begin);
      current = current.slice(0, begin);
      close();
      [current, join] = [[...own, token], 'comma'];
    } else if (
      token.kind === 'sign' &&
      (token.sign === 'list' || token.sign === 'comma' || token.sign === 'stop')
    ) {
      close();
      if (strength[token.sign] > strength[join]) join = token.sign;
    } else current.push(token);
  }
  close();
  return clauses;
}

/** A number with the words that it belongs to. */
export interface Group {
  readonly terms: readonly TermItem[];
  readonly amount: AmountItem;
}

const kindsOf = (terms: readonly TermItem[]): Set<FormName['kind']> =>
  new Set(terms.map((item) => item.term.kind));

const complementary = (group: readonly TermItem[], trailing: readonly TermItem[]): boolean => {
  const own = kindsOf(group);
  return [...kindsOf(trailing)].every((kind) => !own.has(kind));
};

/**
 * Pairs numbers with words: "公开10件不掌握2件" by what precedes each number, "10件公开2件不掌握" by what follows.
 * `rest` are words that no number claimed.
 */
export function groupsOf(items: readonly Item[]): { groups: Group[]; rest: TermItem[] } {
  const termFirst = items[0]?.kind === 'term';
  const groups: { terms: TermItem[]; amount: AmountItem }[] = [];
  let buffer: TermItem[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.kind === 'amount') {
      groups.push({ terms: termFirst ? buffer : [], amount: item });
      buffer = [];
    } else if (last && (!termFirst || last.terms.length === 0)) last.terms.push(item);
    else buffer.push(item);
  }
  const last = groups.at(-1);
  if (last && buffer.length > 0 && complementary(last.terms, buffer)) {
    last.terms.push(...buffer);
    buffer = [];
  }
  return { groups, rest: buffer };
}

/** Zero, for clauses such as "没有处罚" that state it in words. */
export const ZERO: Amount = { figure: 0, scale: 1, money: false };

/** Whether words name columns and no rows. */
export const onlyColumns = (terms: readonly TermItem[]): boolean =>
  terms.length > 0 && terms.every((item) => item.term.kind === 'column');

/** Of all there is, "全都是0" is said, "其余都是0" only of the rest. */
export const wholeOf = ({ signs }: Clause): { firm: boolean; ofRest: boolean } => ({
  firm: signs.has('all') && !signs.has('rest'),
  ofRest: signs.has('rest'),
});

/** "新收3件都是自然人", "复议2件均获维持": columns after the number and after "all" describe the row's figure. */
export function describedBy(group: Group, clause: Clause): TermItem[] {
  if (!clause.signs.has('all') || !group.terms.some((item) => item.term.kind === 'row')) return [];
  const all = clause.tokens.find(
    (token) => token.kind === 'sign' && token.sign === 'all' && token.start > group.amount.start,
  );
  if (!all) return [];
  return group.terms.filter((item) => item.term.kind === 'column' && item.start > all.start);
}
