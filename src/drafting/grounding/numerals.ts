import { coverOf, runsOf } from './content.ts';
import { isListed } from './enumerated.ts';
import type { Line } from './evidence.ts';
import { figuresOf } from './figures-of.ts';
import type { Judged } from './ground-of.ts';
import { type Numeral, numeralsIn } from './lone-numerals.ts';
import { withoutTitles } from './names.ts';

/** By what the parts of a list are counted: 前三位, 两类. */
const OF_LIST: ReadonlySet<string> = new Set('类位者项个榜种');

/** Whether a note has the number: in numerals, or as a figure of the same unit. */
const isTold = ({ value, counts }: Numeral, { text, figures }: Line, isSameMatter: boolean): boolean =>
  numeralsIn(text).some((other) => other.value === value && (isSameMatter || other.counts === counts)) ||
  figures.some(({ figure }) => figure.value === value && (isSameMatter || figure.unit.includes(counts)));

/** Numbers in numerals that a sentence has, and that neither a line nor a list bears out; as printed with what they count. */
export function groundlessNumerals(judged: Judged): string[] {
  const sentence = withoutTitles(judged.sentence);
  const lines = [...judged.evidence.lines, ...judged.evidence.lastYear];
  const runs = runsOf(sentence);
  const counted = figuresOf(sentence).filter(({ kind }) => kind === 'count').length;
  // 水情通报365期、旱情通报40期，两类合计405期: the sentence has both.
  const isOfList = ({ value, counts }: Numeral) => OF_LIST.has(counts) && value < counted;
  return numeralsIn(sentence)
    .filter((numeral) => !isOfList(numeral) && !isListed(numeral.value, numeral.counts, judged))
    .filter((numeral) => !lines.some((line) => isTold(numeral, line, coverOf(runs, line.told).held > 0)))
    .map(({ start, end }) => sentence.slice(start, end + 1));
}
