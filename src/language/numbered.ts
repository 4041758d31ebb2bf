import { amountsIn } from './amounts.ts';
import { wordSet } from './lexicon.ts';
import type { Span } from './span.ts';

/** What is numbered one behind the other. */
const NUMBERING = wordSet(['{编号|文号|案号|字号|排号|序号|流水号|号码|编到|排到|编了}', '{跳|空|断|重}号']);
const NUMBER = '号';
const UP_TO = ['到', '至', '-', '—', '~'];

/** The last number may stand so far behind the first (characters). */
const NEAR = 12;

/** How many are numbered from one to another: 编号从1号排到77号 are 77. Null where a text numbers nothing so. */
export function numberedIn(text: string): (Span & { readonly count: number }) | null {
  if (!NUMBERING.isIn(text)) return null;
  const amounts = amountsIn(text);
  for (const last of amounts) {
    const first = amounts.findLast(
      (each) => each.end <= last.start && text.startsWith(NUMBER, each.numberEnd),
    );
    const plain = first ?? amounts.findLast((each) => each.end < last.start);
    const between = plain ? text.slice(plain.numberEnd, last.start) : '';
    const isRange = between.length <= NEAR && UP_TO.some((word) => between.includes(word));
    if (
      plain &&
      isRange &&
      text.startsWith(NUMBER, last.numberEnd) &&
      last.value > plain.value &&
      plain.value > 0
    )
      return { start: plain.start, end: last.numberEnd + NUMBER.length, count: last.value - plain.value + 1 };
  }
  return null;
}
