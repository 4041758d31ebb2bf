import { type Closeness, closenessOf } from '../../language/closeness.ts';
import type { Figure } from '../../language/figure.ts';
import { figuresIn } from '../../language/figures.ts';
import type { Folded } from '../../language/fold.ts';
import { type Content, runsOf, toldBy } from './content.ts';

/** How far a figure is the number that it says: 近, 不到 lie below it, 余, 超过 above, 约 near it. */
export type Exactness = 'exact' | 'about' | 'below' | 'above';

/** A figure with what it counts: the words that lead to it and follow it up to the next figure or sign. */
export interface Bound {
  readonly figure: Figure;
  readonly printed: string;
  readonly exactness: Exactness;
  /** Whether it is what something came from or came to: 从43家整合到38家. */
  readonly turn: 'from' | 'to' | null;
  readonly lead: string;
  readonly trail: string;
  /** The content of lead and trail. */
  readonly runs: readonly string[];
  readonly noun: Content;
  /** The clause that it stands in, and the text up to it. */
  readonly clause: string;
  readonly upTo: string;
}

const ENDS_LEAD = /[，；：。！？（）\n]/;
const ENDS_TRAIL = /[，、；：。！？（）\n]/;
/** Figures that a list is made of; 第三方 and 2025年 part nothing. */
const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'money']);

const FROM = ['从', '由', '自'];
const TO = ['到', '至', '为', '成'];

/** 近 tells of less and 余 of more than the figure. */
const EXACTNESS: Readonly<Record<Closeness, Exactness>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'below',
  below: 'below',
  odd: 'above',
  above: 'above',
};

const exactnessOf = (text: string, figure: Figure): Exactness => EXACTNESS[closenessOf(text, figure)];

/** Which of two neighbouring figures something came from and came to; neither where they only stand side by side. */
function isTurn(text: string, first: Figure | undefined, second: Figure | undefined): boolean {
  if (!first || !second) return false;
  const between = text.slice(first.end, second.start);
  const lead = text.slice(0, first.start).split(ENDS_LEAD).at(-1) ?? '';
  return (
    !ENDS_LEAD.test(between) &&
    TO.some((word) => between.endsWith(word)) &&
    FROM.some((word) => lead.includes(word))
  );
}

/** The clause that a place stands in. */
export function clauseAround(text: string, at: number): string {
  const start = Math.max(...[...'，；：。！？'].map((sign) => text.lastIndexOf(sign, at) + 1));
  const end = text.slice(at).search(/[，；：。！？]/);
  return text.slice(start, end < 0 ? text.length : at + end);
}

/** The counted figures of a text folded without spaces, with what each counts. */
export function boundIn(folded: Folded): Bound[] {
  const { text } = folded;
  const counted = figuresIn(folded).filter(({ kind }) => COUNTED.has(kind));
  const leadOf = (index: number): string =>
    text
      .slice(counted[index - 1]?.end ?? 0, counted[index]?.start)
      .split(ENDS_LEAD)
      .at(-1) ?? '';
  return counted.map((figure, index) => {
    const lead = leadOf(index);
    const trail = text.slice(figure.end, counted[index + 1]?.start).split(ENDS_TRAIL)[0] ?? '';
    const turn = isTurn(text, figure, counted[index + 1])
      ? 'from'
      : isTurn(text, counted[index - 1], figure)
        ? 'to'
        : null;
    // What something came to counts what it came from: 新媒体从61个清到47个.
    const from = turn === 'to' ? leadOf(index - 1) : '';
    const content = [...runsOf(from), ...runsOf(lead), ...runsOf(trail)];
    const runs = content.length > 0 ? content : [...runsOf(lead, true), ...runsOf(trail, true)];
    return {
      figure,
      printed: text.slice(figure.start, figure.end),
      exactness: exactnessOf(text, figure),
      turn,
      lead,
      trail,
      runs,
      noun: toldBy(`${from}，${lead}，${trail}`),
      clause: clauseAround(text, figure.start),
      upTo: text.slice(0, figure.start),
    };
  });
}
