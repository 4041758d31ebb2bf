import { edgesOf } from '../../language/dictionary.ts';
import { fold, originalSpan } from '../../language/fold.ts';
import { type Lexicon, lexicon, wordSet } from '../../language/lexicon.ts';
import { SAME } from './same-words.ts';
import { SHORT_TURNS } from './short-turns.ts';
import { TURNS } from './spoken-turns.ts';
import { EVERYDAY } from './spoken-words.ts';

/** A blank between Chinese words is a pause: 收到3件 都公开了. */
const PAUSE = /(?<=[\u4e00-\u9fff）])[ \t\u3000]+(?=[\u4e00-\u9fff])/g;
/** A note with a comma for each of those blanks. */
export const withPauses = (text: string): string => text.replace(PAUSE, '，');

const TABLE = [...EVERYDAY, ...TURNS, ...SHORT_TURNS, ...SAME];
/** What the table writes stands for itself, so that no shorter word within it is taken again: 整改完毕 holds 整改完. */
const WRITTEN = TABLE.map(([, value]) => value).filter((value) => value !== '' && !value.startsWith('{'));
const writtenWords = wordSet(WRITTEN);
const sameWords = lexicon(SAME);
const spokenWords = lexicon<string>([...TABLE, [WRITTEN, '']]);

/** Whether a text still holds a word of the table: a sentence with one is not fit for a report. */
export const isSpoken = (text: string): boolean =>
  spokenWords.all(fold(text).text).some(({ value }) => value !== '');

/** Whether a text ends with words that the table writes. */
export const endsInWritten = (text: string): boolean => writtenWords.endingAt(text, text.length) !== null;

type IsCut = (start: number, end: number) => boolean;

function replacedBy(words: Lexicon<string>, text: string, cutsOf: (text: string) => IsCut): string {
  const folded = fold(text);
  const isCut = cutsOf(folded.text);
  let out = '';
  let from = 0;
  for (const term of words.all(folded.text)) {
    const { start, end } = originalSpan(folded, term);
    const { value } = term;
    const word = text.slice(start, end);
    out += text.slice(from, start);
    out += value === '' || !isCut(term.start, term.end) ? word : value;
    from = end;
  }
  return out + text.slice(from);
}

const anywhere = (): IsCut => () => true;
/** Whether a stretch begins and ends where words of the dictionary do. */
const betweenWords = (text: string): IsCut => {
  const edges = edgesOf(text);
  return (start, end) => edges.has(start) && edges.has(end);
};

/** A text with official words for those spoken ones that say the same in any sentence. */
export const inOfficialWords = (text: string): string => replacedBy(sameWords, text, anywhere);

/** A note with official words for everyday ones too, as a sentence of a report has them; whole words alone make way. */
export const inReportWords = (text: string): string => replacedBy(spokenWords, text, betweenWords);
