import type { Clause } from './clauses.ts';
import type { Token } from './tokens.ts';

const isTerm = (token: Token | undefined): boolean => token?.kind === 'term';

/** "2至3件": one character between two figures makes them one that is not settled. */
const isRange = (before: Token | undefined, { start, end }: Token, after: Token | undefined): boolean =>
  before?.kind === 'amount' && after?.kind === 'amount' && end - start === 1;

const isUnknownWord = ({ kind, start, end }: Token): boolean => kind === 'unknown' && end - start > 1;

/** A zero that names nothing speaks of everything that was asked: not where an unknown word says of what it is. */
const isBareZero = (items: Clause['items'], signs: Clause['signs']): boolean =>
  items.length > 0 &&
  items.every((item) => item.kind === 'amount' && item.amount.figure === 0) &&
  !signs.has('all') &&
  !signs.has('rest');

/**
 * Whether words that we do not know may turn the clause's meaning: "不同意公开3件" is not 公开, "没有统计处罚" is
 * not none. English words after a known one are let pass.
 */
export function isDoubtful({ tokens, signs, items }: Clause): boolean {
  const hasAmount = items.some((item) => item.kind === 'amount' && item.amount.figure !== 0);
  if (signs.has('none') && (hasAmount || tokens.some((token) => token.kind === 'unknown'))) return true;
  if (isBareZero(items, signs) && tokens.some(isUnknownWord)) return true;
  if (signs.has('about')) return true;
  return tokens.some((token, index) => {
    if (token.kind !== 'unknown') return false;
    if (isRange(tokens[index - 1], token, tokens[index + 1])) return true;
    const next = tokens.slice(index + 1).find((other) => other.end > token.end + 1 || other.kind !== 'sign');
    const [before, after] = [tokens[index - 1], next];
    return (
      (isTerm(after) && (after?.start ?? 0) <= token.end + 1) ||
      (isTerm(before) && before?.end === token.start)
    );
  });
}
