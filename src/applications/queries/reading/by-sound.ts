import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import { blurredSoundOf, soundOf } from '../../../language/sounds.ts';
import type { Span } from '../../../language/span.ts';
import type { LedgerWords } from './ledger-words.ts';
import type { Token, Vocabulary } from './token.ts';
import type { Word } from './word.ts';

/** The shortest and the longest words that are found by their sound: one character sounds like too many others. */
const LENGTHS = [4, 3, 2] as const;

/** Times, and words without a meaning of their own, that are written wrongly as often as those with one. */
const SPOKEN_OF = wordSet([
  '{今年|去年|本年|上个月|下个月|这个月|本月|上月|下月|本周|这周|上周|下周|今天|昨天|明天|季度|上半年|下半年|月底|年底|收到|到期|截止|到件|多少|几件|一件|两件}',
  '{申请|申请人|申请书|承办|承办人|经办|材料|编号|台账|信息|内容|结果}',
]);

/** Words by their sound. */
type BySound = ReadonlyMap<string, readonly string[]>;

/** What says something of cases by itself: small words and turns of speech sound like too many others. */
const SAYING: readonly Word['is'][] = ['filter', 'aspect', 'measure', 'groups', 'event', 'actor', 'share'];

function bySound(words: Iterable<string>, sounded: typeof soundOf = soundOf): BySound {
  const found = new Map<string, string[]>();
  for (const each of words) {
    const sound = sounded(each);
    if (sound !== null) found.set(sound, [...(found.get(sound) ?? []), each]);
  }
  return found;
}

/** 欠的, 放着: one character and one without a meaning sound like too many others. */
const isShortened = (words: string): boolean => words.length === 2 && '的了过着'.includes(words.charAt(1));

const isOfLength = (words: string): boolean => LENGTHS.some((length) => length === words.length);
const LONGEST = Math.max(...LENGTHS);

const known = new WeakMap<Lexicon<Word>, BySound>();

/** The words of questions by their sound. Made once: it takes what reading a table takes. */
function soundsOf(words: Lexicon<Word>): BySound {
  const before = known.get(words);
  if (before) return before;
  const own = [...words.upTo(LONGEST)].flatMap(([each, word]) =>
    isOfLength(each) && !isShortened(each) && SAYING.includes(word.is) ? each : [],
  );
  const made = bySound(new Set([...own, ...SPOKEN_OF.upTo(LONGEST).keys()]));
  known.set(words, made);
  return made;
}

/** How words are heard: their sound, and those that are known by it. */
interface Hearing {
  readonly sounded: typeof soundOf;
  readonly known: readonly BySound[];
}

/** The fewest characters that are found where zh and z, eng and en are one. */
const SHORTEST_BLURRED = 3;

/** The pieces of contents by their sound, and by their sound as those hear it who tell no zh from z: 征地 of 征地批复. */
function piecesBySound({ contents }: LedgerWords): { readonly sharp: BySound; readonly blurred: BySound } {
  const pieces = new Set(
    contents.flatMap((content) =>
      LENGTHS.flatMap((length) => [...content].map((_, at) => content.slice(at, at + length))).filter(
        isOfLength,
      ),
    ),
  );
  const long = [...pieces].filter(({ length }) => length >= SHORTEST_BLURRED);
  return { sharp: bySound(pieces), blurred: bySound(long, blurredSoundOf) };
}

const heardOf = new WeakMap<LedgerWords, ReturnType<typeof piecesBySound>>();

/** The same, made once for a ledger. */
function piecesOf(ledger: LedgerWords): ReturnType<typeof piecesBySound> {
  const made = heardOf.get(ledger) ?? piecesBySound(ledger);
  heardOf.set(ledger, made);
  return made;
}

/** Words that may stand in the place of a stretch of a folded text. */
interface Heard extends Span {
  readonly words: string;
}

/** Stretches of a length that hold something that nobody knows, and no name nor figure. */
function stretchesOf(length: number, text: string, unknown: Span, tokens: readonly Token[]): Span[] {
  const first = Math.max(unknown.start - length + 1, 0);
  const spans = Array.from({ length: unknown.end - first }, (_, at) => ({
    start: first + at,
    end: first + at + length,
  }));
  const isFree = ({ start, end }: Span): boolean =>
    end <= text.length &&
    tokens.every(
      (token) =>
        token.end <= start ||
        token.start >= end ||
        (token.kind === 'unknown' ? token.is === null : token.kind === 'word' || token.kind === 'sign'),
    );
  return spans.filter(isFree);
}

/** How many characters of a stretch are others in the words that stand in its place. */
const changed = (text: string, { start, words }: Heard): number =>
  [...words].filter((char, at) => text.charAt(start + at) !== char).length;

/** What may be heard in the place of words that nobody knows: that alone which changes the fewest characters, the longest of it. */
function heardIn(
  unknown: Span,
  text: string,
  tokens: readonly Token[],
  { sounded, known: sounds }: Hearing,
): Heard[] {
  const found = LENGTHS.flatMap((length) => stretchesOf(length, text, unknown, tokens)).flatMap((span) => {
    const sound = sounded(text.slice(span.start, span.end));
    const words = sound === null ? [] : sounds.flatMap((each) => each.get(sound) ?? []);
    return [...new Set(words)]
      .map((each) => ({ ...span, words: each }))
      .filter((each) => changed(text, each) > 0);
  });
  const fewest = Math.min(...found.map((each) => changed(text, each)));
  const least = found.filter((each) => changed(text, each) === fewest);
  const longest = Math.max(...least.map(({ words }) => words.length));
  return least.filter(({ words }) => words.length === longest);
}

/** The most ways in which a message is read anew, the most places and characters that are heard otherwise in one. */
const MOST_WAYS = 6;
const MOST_PLACES = 4;
const MOST_CHARACTERS = 8;

/**
 * A folded message as it may have been meant where words that nobody knows sound like others: 副议 for 复议. One message for each
 * way to hear it; names and figures are left as they stand.
 */
export function heardOtherwise(
  text: string,
  tokens: readonly Token[],
  { words }: Pick<Vocabulary, 'words'>,
  ledger: LedgerWords,
): string[] {
  // What is known to mean something else is no slip: 那个谁.
  const unknown = tokens.filter(
    (token) => token.kind === 'unknown' && token.is === null && words.get(token.words)?.is !== 'foreign',
  );
  const isFew = unknown.every(({ start, end }) => end - start <= MOST_CHARACTERS);
  if (unknown.length === 0 || unknown.length > MOST_PLACES || !isFew) return [];
  const pieces = piecesOf(ledger);
  const sharp: Hearing = { sounded: soundOf, known: [soundsOf(words), pieces.sharp] };
  const blurred: Hearing = { sounded: blurredSoundOf, known: [pieces.blurred] };
  let ways = [text];
  for (const each of unknown) {
    const clear = heardIn(each, text, tokens, sharp);
    const heard = clear.length > 0 ? clear : heardIn(each, text, tokens, blurred);
    const otherwise = ways.flatMap((way) =>
      heard.map(({ start, end, words: meant }) => way.slice(0, start) + meant + way.slice(end)),
    );
    if (heard.length > 0) ways = otherwise.slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way !== text);
}
