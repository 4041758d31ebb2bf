import { amountAt } from '../../../language/amounts.ts';
import { isHan } from '../../../language/han.ts';
import { type FoundWord, wordSet } from '../../../language/lexicon.ts';
import { isBoundary } from '../../../language/persons.ts';
import type { FoundSpan } from '../../../language/spans.ts';
import { partInList } from '../../../language/time/month-lists.ts';
import { sortsOf } from '../../../language/units.ts';
import { alternativeAt, boundAt, isFirstOf } from './bounds.ts';
import { caseNumberAt } from './case-number.ts';
import { englishCountAt, itemAt, numberedAt, placeAt } from './counted.ts';
import { cutsDeed, cutsManner, cutsTime, cutsUndone, cutsWhat, cutsWhen } from './cuts.ts';
import { listMarkAt } from './list-marks.ts';
import { pointsAt } from './pointing.ts';
import { speakerAt } from './speaker.ts';
import { jointAt, type Token, type Vocabulary } from './token.ts';
import type { Word } from './word.ts';

/** What a question may end with behind its last word. */
const ENDINGS = '啊呀呢的了吧哦嘛';

/** What is counted where something is done more than once. */
const TIMES = wordSet(['{次|回|趟|遍}']);

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '《': '》' };
const IS_SIGN = /[\p{P}\p{Z}\p{S}\s]/u;
/** <@U0123ABC>, as Slack sends it; @U0123ABC, as it is written where no one was picked. */
const MENTION = /^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^>]{0,80})?>|@([UW][A-Z0-9]{6,20})(?![A-Z0-9]))/i;

function quotedAt(text: string, start: number): Token | null {
  // clerk's: what stands within a word opens nothing.
  const isInner = text.charAt(start) === "'" && /[a-z]/.test(text.charAt(start - 1));
  const close = isInner ? undefined : QUOTES[text.charAt(start)];
  const end = close === undefined ? -1 : text.indexOf(close, start + 1);
  if (end <= start + 1 || end - start > 60) return null;
  return { kind: 'quoted', words: text.slice(start + 1, end), start, end: end + 1 };
}

/** “不掌握”: a result that stands between quotation marks is the result; any other words are of the content. */
function asResult(token: Token, { words }: Vocabulary): Token | null {
  const word = token.kind === 'quoted' ? words.get(token.words) : undefined;
  const isResult = word?.is === 'filter' && word.filter.by === 'result';
  return isResult ? { kind: 'word', word, start: token.start, end: token.end } : null;
}

/** A place in an order: 第二慢 is what 最慢 asks for, past the first. */
function placed(text: string, start: number, { words }: Vocabulary): Token | null {
  const rank = placeAt(text, start);
  if (!rank) return null;
  const word = rank.of === '' ? null : (words.get(`最${rank.of}`) ?? words.get(rank.of) ?? null);
  const own: Word | null = rank.isOfCases ? { is: 'nth' } : word;
  return { kind: 'place', place: rank.place, word: own, start, end: rank.end };
}

/** Whether words may end at a place: what follows is known, or none of a word. */
export const endsHere = (text: string, end: number, { words, fillerAt }: Vocabulary): boolean =>
  isBoundary(text, end) || words.at(text, end) !== null || fillerAt(text, end) !== null;

/** What a word that asks for a yes or a no closes with: it is none where more follows: 超期没 before 办结. */
const CLOSES_IN_NOT = wordSet(['{没|没有|不|没没}']);

/** The word at a place; a shorter one where the longest asks for a yes or a no, and something follows that is denied. */
function wordAt(
  text: string,
  start: number,
  { words }: Vocabulary,
  times: (start: number) => FoundSpan | null,
): FoundWord<Word> | null {
  const longest = words.at(text, start);
  // 我这个月还收了谁的: a time that begins within 我这 is not cut, where a shorter word leaves it whole.
  const shorter =
    longest && cutsTime(longest, times)
      ? words.allAt(text, start).find((each) => !cutsTime(each, times))
      : undefined;
  const word = shorter ?? longest;
  if (word?.value.is !== 'aspect') return word;
  const closing = CLOSES_IN_NOT.endingAt(text, word.end);
  const goesOn = isHan(text.charAt(word.end)) && !ENDINGS.includes(text.charAt(word.end));
  return closing && closing.start > start && goesOn ? words.at(text.slice(0, word.end - 1), start) : word;
}

/** A piece that nobody knows: one character. */
export const unknownAt = (text: string, start: number): Token =>
  IS_SIGN.test(text.charAt(start))
    ? { kind: 'sign', sign: text.charAt(start), start, end: start + 1 }
    : { kind: 'unknown', words: text.charAt(start), is: null, start, end: start + 1 };

const asWord = ({ value, start, end }: FoundWord<Word>, text: string): Token =>
  value.is === 'foreign'
    ? { kind: 'unknown', words: text.slice(start, end), is: null, start, end }
    : { kind: 'word', word: value, start, end };

const HOW_OFTEN: Word = { is: 'measure', measure: { kind: 'count' }, ofTimes: true };

/** The fewest characters of a word of a content. */
const SHORTEST_CONTENT = 2;

/** A content that the ledger knows, cut shorter: 补偿 of 补偿方面, though a 补偿方案 is known. */
function shorterOf(known: ReturnType<Vocabulary['knownAt']>, text: string): Token[] {
  if (known?.is !== 'content' || known.isWhole) return [];
  const { start, end } = known;
  return Array.from({ length: Math.max(end - start - SHORTEST_CONTENT, 0) }, (_, at): Token => {
    const to = start + SHORTEST_CONTENT + at;
    return { kind: 'unknown', words: text.slice(start, to), is: 'content', start, end: to };
  });
}

/** The pieces that may begin at a place, the longest first; of equally long ones the one that says more. None where nobody knows what stands there. */
export function piecesAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  times: (start: number) => FoundSpan | null,
): Token[] {
  const mention = MENTION.exec(text.slice(start, start + 120));
  if (mention)
    return [
      {
        kind: 'mention',
        user: (mention[1] ?? mention[2] ?? '').toUpperCase(),
        start,
        end: start + mention[0].length,
      },
    ];
  const mark = listMarkAt(text, start);
  if (mark) return [{ kind: 'sign', sign: '', start, end: mark.end }];
  const quoted = quotedAt(text, start);
  if (quoted) return [asResult(quoted, vocabulary) ?? quoted];
  const number = caseNumberAt(text, start);
  const month = partInList(text, start);
  const time = times(start) ?? month;
  const amount = amountAt(text, start);
  const numbered = numberedAt(text, start);
  const item = itemAt(text, start);
  const either = amount && alternativeAt(text, start);
  const english = englishCountAt(text, start);
  const longest = wordAt(text, start, vocabulary, times)?.end ?? start;
  const isCut = (each: FoundWord<Word>): boolean =>
    cutsWhen(text, each) ||
    cutsManner(text, each) ||
    // 没办延期手续: what was not done is the extension, and not the case.
    cutsUndone(text, each, vocabulary.words) ||
    (each.value.is === 'foreign' && cutsWhat(text, each, vocabulary.words));
  const words = vocabulary.words.allAt(text, start).filter((each) => each.end <= longest && !isCut(each));
  const known = vocabulary.knownAt(text, start);
  const small = speakerAt(text, start) ?? vocabulary.fillerAt(text, start) ?? jointAt(text, start);
  // 我这周: a time is not cut by a word without a meaning of its own.
  const isSmallCut =
    small !== null &&
    (cutsTime(small, times) ||
      cutsDeed(text, small, vocabulary.words) ||
      cutsWhat(text, small, vocabulary.words));
  const filler = isSmallCut ? null : small;
  const named: Token | null = known && {
    kind: 'unknown',
    words: text.slice(start, known.end),
    is: known.is,
    start,
    end: known.end,
  };
  if (named && known?.isWhole && endsHere(text, known.end, vocabulary)) return [named];
  const pieces: (Token | null)[] = [
    // 9、10、11三个月: no number of a case.
    number && !month ? { kind: 'number', ...number } : null,
    time ? { kind: 'time', time, start, end: time.end } : null,
    ...words.map((each) => asWord(each, text)),
    english && { kind: 'amount', ...english },
    amount?.precision === 'exact' && sortsOf(amount.unit).includes('case')
      ? {
          kind: 'amount',
          value: amount.value,
          points: pointsAt(text, amount),
          ...(isFirstOf(text, start) ? { isFirst: true } : {}),
          start,
          end: amount.end,
        }
      : null,
    // 补正两次的: how often it was done is no word without weight.
    amount?.precision === 'exact' && amount.value > 1 && TIMES.get(amount.unit) !== undefined
      ? { kind: 'amount', value: amount.value, points: pointsAt(text, amount), start, end: amount.end }
      : null,
    amount?.isMoney === true && amount.end > amount.numberEnd
      ? { kind: 'money', yuan: amount.value, start, end: amount.end }
      : null,
    boundAt(text, start),
    // 一次还是两次: how often is asked.
    either && { kind: 'word', word: HOW_OFTEN, start, end: either.end },
    numbered && { kind: 'numbered', ...numbered },
    item && { kind: 'item', ...item },
    placed(text, start, vocabulary),
    filler && { kind: 'sign', sign: text.slice(start, filler.end), start, end: filler.end },
    named,
    ...shorterOf(known, text),
  ];
  return pieces.flatMap((each) => each ?? []).sort((one, other) => other.end - one.end);
}
