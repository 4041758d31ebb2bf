import { fold } from '../../language/fold.ts';
import { lexicon, type WordTable } from '../../language/lexicon.ts';
import { perText } from '../../language/per-text.ts';
import { inOfficialWords } from '../../report/words/official-words.ts';
import { PLAIN } from '../words/plain.ts';
import { KINDS, SAME } from '../words/same.ts';
import { TELLING } from '../words/telling.ts';
import { figuresOf, MOST_KNOWN } from './figures-of.ts';
import { numeralsIn } from './lone-numerals.ts';
import { sharesIn } from './shares.ts';

/** Words that tell how often, when and whether in time, each as the one that stands for its like. */
const TIMES: WordTable<string> = TELLING.flatMap(([words, told]) =>
  told && (told.sort === 'often' || told.sort === 'when' || told.sort === 'timely')
    ? [[words, told.word] as const]
    : [],
);

const WORDS = lexicon<string>([[PLAIN, ''], ...TIMES, ...SAME]);

const KIND_WORDS = lexicon<string>(KINDS);

/** Parts text into words as a dictionary of Chinese does, so that 下 falls away alone and not in 下载. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

const NOWHERE: ReadonlySet<number> = new Set();

/** Where words of one character stand. */
const lone = (text: string): ReadonlySet<number> =>
  new Set(
    [...SEGMENTER.segment(text)].filter(({ segment }) => segment.length === 1).map(({ index }) => index),
  );
const isWordChar = (char: string): boolean => /[\p{Script=Han}a-z]/u.test(char);

/** What counts the items of a list, not a thing of its own: 三道审核, 两级把关. */
const LIST_COUNTERS: ReadonlySet<string> = new Set('道级重环步');

/** A folded text with its figures, units and all, blotted out. */
const withoutFigures = (text: string): string => {
  const folded = fold(text, 'dropped');
  const listed = numeralsIn(folded.text)
    .filter(({ counts }) => LIST_COUNTERS.has(counts))
    .map(({ start, end }) => ({ start, end: end + 1 }));
  return [...figuresOf(folded.text), ...sharesIn(folded.text), ...listed].reduce(
    (rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end),
    folded.text,
  );
};

/**
 * The runs of characters that carry a text's content: words for one thing made one (`SAME`), plain words, figures and signs
 * left out. 通过微信公众号推送信息96条 has 公众号. `isWhole`: words of one character (批后) stay.
 */
export const runsOf = (text: string, isWhole = false): readonly string[] =>
  isWhole ? wholeRuns(text) : plainRuns(text);

const plainRuns = perText((text) => readRuns(text, false), MOST_KNOWN);
const wholeRuns = perText((text) => readRuns(text, true), MOST_KNOWN);

function readRuns(text: string, isWhole: boolean): string[] {
  const words = withoutFigures(text);
  const runs: string[] = [];
  let run = '';
  const alone = isWhole ? NOWHERE : lone(words);
  const close = () => {
    // 挂了: a spoken verb of one character says of nothing in particular what was done.
    if (run.length > 2 || (run.length === 2 && !run.endsWith('了'))) runs.push(run);
    run = '';
  };
  for (let index = 0; index < words.length; ) {
    const word = WORDS.at(words, index);
    const char = words.charAt(index);
    // 节前, 批后: two lone characters make one word.
    const isOfWord = word?.word.length === 1 && run.length === 1 && alone.has(index - 1);
    if (word && !isOfWord && (word.word.length > 1 || alone.has(index))) {
      close();
      if (word.value !== '') runs.push(word.value);
    } else if (isWordChar(char)) run += char;
    else close();
    index = word && !isOfWord && (word.word.length > 1 || alone.has(index)) ? word.end : index + 1;
  }
  close();
  return runs;
}

/** What a source may be asked for: pairs and triples of neighbouring characters, and the characters, of its content. */
export interface Content {
  readonly pairs: ReadonlySet<string>;
  /** Three characters may be a short name: 村监会, 法审前置. */
  readonly triples: ReadonlySet<string>;
  readonly chars: ReadonlySet<string>;
}

const stretchesOf = (run: string, length: number): string[] =>
  [...run].slice(length - 1).map((_, index) => run.slice(index, index + length));

const toldByRuns = (runs: readonly string[]): Content => ({
  pairs: new Set(runs.flatMap((run) => stretchesOf(run, 2))),
  triples: new Set(runs.flatMap((run) => stretchesOf(run, 3))),
  chars: new Set(runs.flatMap((run) => [...run])),
});

/** Particles within a spoken verb: 定了密, 建了档. */
const PARTICLES = ['了', '过'];

/** What a text tells: its content, as it stands and in official words, and its very words. */
export const toldBy = perText((text: string): Content => {
  const { text: words } = fold(text, 'dropped');
  return toldByRuns([
    ...KIND_WORDS.all(words).map(({ value }) => value),
    ...[
      text,
      inOfficialWords(text),
      PARTICLES.reduce((rest, char) => rest.replaceAll(char, ''), text),
    ].flatMap((each) => runsOf(each)),
    ...words.split(/[^\p{Script=Han}a-z]+/u),
  ]);
}, MOST_KNOWN);

/** How much of a text's content a source holds, in characters: all, those in pairs that it holds, those that it holds at all. */
export interface Cover {
  readonly length: number;
  readonly held: number;
  readonly near: number;
}

/** How far apart, in characters, the parts of a full name may stand of which a short one has the first of each: 村务监督委员会. */
const APART = 4;

/** Where a run spells out what a source has in three characters: 村务监督委员会 for 村监会. */
function spelledOut(run: string, { triples }: Content): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let first = 0; first + 3 < run.length; first += 1)
    for (let second = first + 1; second <= first + APART; second += 1)
      for (let third = second + 1; third <= second + APART && third < run.length; third += 1)
        if (triples.has(run.charAt(first) + run.charAt(second) + run.charAt(third)))
          found.push([first, third]);
  return found;
}

/** Holds the content of a text against what a source tells. */
export function coverOf(runs: readonly string[], told: Content): Cover {
  let [length, held, near] = [0, 0, 0];
  for (const run of runs) {
    const places = new Set<number>();
    for (const [index, pair] of stretchesOf(run, 2).entries())
      if (told.pairs.has(pair)) places.add(index).add(index + 1);
    for (const [from, to] of spelledOut(run, told)) for (let at = from; at <= to; at += 1) places.add(at);
    length += run.length;
    held += places.size;
    near += [...run].filter((char) => told.chars.has(char)).length;
  }
  return { length, held, near };
}

/** How much of a text's content a source tells, 0 to 1: what it holds in pairs, and half of what it holds besides. */
export const shareOf = ({ length, held, near }: Cover): number =>
  length === 0 ? 1 : (held + Math.max(near, held)) / 2 / length;
