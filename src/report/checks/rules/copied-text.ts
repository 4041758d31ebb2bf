import type { Finding } from '../../findings.ts';
import { sectionOfKey } from '../../sections.ts';
import { type Rule, say } from '../rule.ts';

const GROUND = '国办公开办函〔2021〕30号四（四）：内容雷同、敷衍塞责的，依条例第四十七条追责';

/** From this share of a section's sentences on, it is last year's text: some set wording recurs in honest reports. */
const COPIED_SHARE = 0.8;

/** A section shorter than this (characters) has no room to differ. */
const SHORTEST = 80;

/** One that repeats last year's word for word needs less: "连续三年一字不差" is a fault that notices name. */
const SHORTEST_VERBATIM = 30;

/** Sentences alike in this share of their pairs of characters are the same sentence with a word changed. */
const ALIKE = 0.9;

/** Sentences of fewer characters are headings and links. */
const SHORTEST_SENTENCE = 8;

/** A hostile text of megabytes must not cost more than its first pages. */
const MOST_READ = 20_000;

const SHOWN = 40;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

/** What is compared: letters alone, every figure alike, laws quoted by name left out. */
const bare = (text: string): string =>
  text
    .replace(/《[^》]{0,60}》|（[^）]{0,20}简称[^）]{0,20}）/g, '')
    .replace(/[\d０-９]+(?:\.\d+)?/g, '#')
    .replace(/[^\p{L}#]/gu, '');

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function sentencesOf(text: string): Sentence[] {
  return [...text.slice(0, MOST_READ).matchAll(/[^。；！？\n]+[。；！？]?/g)].flatMap((match) => {
    const letters = bare(match[0]);
    if (letters.length < SHORTEST_SENTENCE) return [];
    return [
      { start: match.index, end: match.index + match[0].length, text: letters, pairs: pairsOf(letters) },
    ];
  });
}

function isAlike(one: Sentence, other: Sentence): boolean {
  if (one.text === other.text) return true;
  const [small, large] =
    one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  if (small.size < large.size * ALIKE) return false;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared >= large.size * ALIKE;
}

const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.length, 0);

/** 一 or 五 repeats last year's nearly word for word, figures aside; preamble, 六 and quoted law do not count. */
export const copiedText: Rule = ({ report, previous, lang }): Finding[] =>
  (['overview', 'problems'] as const).flatMap((key) => {
    const now = sentencesOf(report[key]);
    const before = previous.flatMap((last) => sentencesOf(last[key]));
    const all = lengthOf(now);
    const verbatim = now.every(({ text }) => before.some((last) => last.text === text));
    if (all < (verbatim ? SHORTEST_VERBATIM : SHORTEST) || before.length === 0) return [];
    const repeated = now.filter((sentence) => before.some((last) => isAlike(sentence, last)));
    const share = lengthOf(repeated) / all;
    if (share < COPIED_SHARE) return [];
    const [first] = repeated;
    const last = repeated.at(-1);
    const percent = Math.round(share * 100);
    const shown = repeated
      .slice(0, 2)
      .map(({ start, end }) => `“${report[key].slice(start, end).slice(0, SHOWN)}”`)
      .join('、');
    return [
      {
        rule: 'copied-text',
        severity: 'warning' as const,
        section: sectionOfKey(key).number,
        cells: [],
        message: say(
          lang,
          `这一部分有${percent}%的文字与上年相同，例如${shown}。请按今年的实际情况重写。`,
          `${percent}% of this section repeats last year's, e.g. ${shown}.`,
        ),
        expected: `<${COPIED_SHARE * 100}%`,
        actual: `${percent}%`,
        ...(first && last ? { where: { start: first.start, end: last.end } } : {}),
        ground: GROUND,
      },
    ];
  });
