import { isHan } from '../../../language/han.ts';
import { type FoundSpan, spanAt, spansIn } from '../../../language/spans.ts';
import { endsHere, piecesAt, unknownAt } from './pieces.ts';
import { isJoint, type Token, type Vocabulary } from './token.ts';
import type { Word } from './word.ts';

/** Small words that never end a word of another meaning. */
const ALWAYS_SMALL = '的了吗呢吧啊呀么嘛是有';

const isOfHandler = (word: Word | undefined): boolean => word?.is === 'nothing' && word.names === 'handler';

/**
 * Whether a word of one character is a part of the words before it: the 地 of 征地, the 收 of 征收补偿, the 和 of a name
 * before 的. One character alone that nobody knows is no word: whatever follows it belongs to it.
 */
function isAbsorbed(text: string, token: Token, last: Token, vocabulary: Vocabulary): boolean {
  const char = text.charAt(token.start);
  if (token.end - token.start !== 1 || ALWAYS_SMALL.includes(char) || !isHan(char)) return false;
  // 甲谁: who is asked for behind a name.
  if (token.kind === 'word' && token.word.is === 'groups') return false;
  // 承办人甲和承办人乙: what stands between two of a sort belongs to neither.
  if (isJoint(char) && isOfHandler(vocabulary.words.at(text, token.end)?.value)) return false;
  if (last.end - last.start === 1 && isHan(text.charAt(last.start))) return true;
  const next = text.charAt(token.end);
  // 宏达交的: what the ledger knows is whole.
  if (last.kind === 'unknown' && last.words.length > 1 && vocabulary.isKnown(last.words)) return false;
  const goesOn = !isJoint(char) && isHan(next) && !endsHere(text, token.end, vocabulary);
  return goesOn || (token.kind === 'sign' && (next === '的' || next === ''));
}

/** The piece that begins at each place of the best cut: the longest behind which the fewest characters are left that nobody knows. */
function bestCut(text: string, vocabulary: Vocabulary): { token: Token; isKnown: boolean }[] {
  // 去年同期 is said of what it is compared with, which a word of its own tells.
  const named = spansIn(text).filter(({ kind }) => kind !== 'sameTimeLastYear');
  const byStart = new Map(named.map((time) => [time.start, time]));
  // 拖到明年: a time that began within the word before begins behind it.
  const timeAt = (at: number): FoundSpan | null =>
    byStart.get(at) ??
    (named.some(({ start, end }) => start < at && end > at) ? (spanAt(text, at) ?? null) : null);
  const best: { token: Token; isKnown: boolean; left: number }[] = [];
  const leftFrom = (at: number): number => best[at]?.left ?? 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const pieces = piecesAt(text, at, vocabulary, timeAt);
    const first = unknownAt(text, at);
    let cut = { token: first, isKnown: false, left: leftFrom(at + 1) + (first.kind === 'unknown' ? 1 : 0) };
    let isFirst = true;
    for (const token of pieces) {
      const left = leftFrom(token.end);
      if (isFirst || left < cut.left) cut = { token, isKnown: true, left };
      isFirst = false;
    }
    best[at] = cut;
  }
  return best;
}

/** Cuts folded text into pieces that cover it without a gap; neighbouring characters that nobody knows are one piece. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const best = bestCut(text, vocabulary);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const { token, isKnown } = best[at] ?? { token: unknownAt(text, at), isKnown: false };
    const last = tokens.at(-1);
    const isOne = last?.kind === 'unknown' && last.is === null;
    if (
      isOne &&
      ((token.kind === 'unknown' && !isKnown) || (isKnown && isAbsorbed(text, token, last, vocabulary)))
    )
      tokens[tokens.length - 1] = { ...last, words: text.slice(last.start, token.end), end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}
