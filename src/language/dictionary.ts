import type { Span } from './span.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word as the dictionary cuts it out of a text. */
export interface DictionaryWord extends Span {
  readonly word: string;
}

/** Whether two characters are a word of the dictionary: 招聘 is cut in two before 的, and one word by itself. */
const PAIRS = new Map<string, boolean>();
export function isPair(pair: string): boolean {
  const known = PAIRS.get(pair) ?? [...SEGMENTER.segment(pair)].length === 1;
  if (PAIRS.size < MOST_PAIRS) PAIRS.set(pair, known);
  return known;
}
/** So many are remembered: what notes hold of them. */
const MOST_PAIRS = 5000;

/** What follows a verb and is no part of it: 加到 is 加 and 到. */
const BEHIND_VERBS = '了过着个到在给成完好';
/** Adverbs that the dictionary has as one word with what follows them: 都在, 也有. */
const ADVERBS = '都也就还才';

/** A place and what was done there are no one word: 台上了案例 is 台 and 上了. */
const PUT = '上';

/** The words of a text; two characters that the dictionary parts here and joins elsewhere are one. */
export function dictionaryWords(text: string): DictionaryWord[] {
  const words: DictionaryWord[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    const pair = last?.word.length === 1 && segment.length === 1 ? last.word + segment : '';
    const end = index + segment.length;
    if (last && /^\p{Script=Han}{2}$/u.test(pair) && !BEHIND_VERBS.includes(segment) && isWord(pair))
      words[words.length - 1] = { word: pair, start: last.start, end };
    else if (
      segment.length === 2 &&
      (ADVERBS.includes(segment.charAt(0)) || (segment.endsWith(PUT) && text.charAt(end) === '了'))
    )
      for (const at of [0, 1])
        words.push({ word: segment.charAt(at), start: index + at, end: index + at + 1 });
    else words.push({ word: segment, start: index, end });
  }
  return words;
}

const isWord = (pair: string): boolean => !ADVERBS.includes(pair.charAt(0)) && isPair(pair);

/** Where words begin and end in a text: nothing may be cut out of it between other places. */
export function edgesOf(text: string): ReadonlySet<number> {
  return new Set([0, text.length, ...dictionaryWords(text).map(({ start }) => start)]);
}
