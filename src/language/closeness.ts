import type { Figure } from './figure.ts';
import { wordSet } from './lexicon.ts';
import { precisionBefore } from './precision.ts';
import type { Span } from './span.ts';

/**
 * How near a figure that was said lies to the true one: 30件 is it, 约30件 lies about it, 近30件 just below it, 30余件 a little
 * above it, 超过30件 somewhere above it, 不到30件 below it.
 */
export type Closeness = 'exact' | 'about' | 'nearly' | 'odd' | 'above' | 'below';

const AT_LEAST = wordSet(['至少', '{做|搞|发|办|写|凑}够', '不{少|低|下}于', '起码', '最少']);
const NEARLY = wordSet(['{将|接|达|}近', '几乎', '差不多{有|}']);
/** Words that end as 近 does and say nothing of a figure: 最近3次, 附近2处. */
const NO_NEARLY = wordSet(['{附|最|就|临|靠|邻|相}近']);
const SHORT_OF = wordSet(['不{到|足}']);
const ODD = wordSet(['余', '多', '有余', '出头']);
const ABOVE = wordSet(['{及|或|}以上', '开外']);
const BELOW = wordSet(['{及|或|}以下', '{之|以}内']);
const ABOUT = wordSet(['左右', '来', '上下', '几', '数', '上', '成']);

/** Characters before a figure that may say how near it is. */
const BEFORE = 6;

/** How near a figure of a folded text is to what it tells, by the words around it and within it (20多件). */
export function closenessOf(text: string, { start, end, low }: Span & Pick<Figure, 'low'>): Closeness {
  const printed = text.slice(start, end);
  if (AT_LEAST.isIn(text.slice(Math.max(0, start - BEFORE), start))) return 'above';
  const isNearly = NEARLY.endingAt(text, start) !== null && NO_NEARLY.endingAt(text, start) === null;
  if (isNearly || NEARLY.at(printed, 0)) return 'nearly';
  const before = precisionBefore(text, start);
  if (before === 'below' || SHORT_OF.endingAt(text, start)) return 'below';
  if (before === 'above' || ABOVE.isIn(printed)) return 'above';
  if (BELOW.isIn(printed)) return 'below';
  if (ODD.isIn(printed)) return 'odd';
  return before === 'about' || low !== undefined || ABOUT.isIn(printed) ? 'about' : 'exact';
}

/** Between which numbers the true one lies, both among them. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** 约300 may stand for what is a tenth away, 近300 for what is a little less. */
const ABOUT_BY = 0.1;
const NEARLY_BY = 0.15;

/** What the last printed digit is worth: 1000 of 3.9万, 0.1 of 17.4. */
function grainOf(text: string, { start, end, decimals }: Figure): number {
  const printed = text.slice(start, end);
  return (printed.includes('亿') ? 1e8 : printed.includes('万') ? 1e4 : 1) * 10 ** -decimals;
}

/** The numbers that a figure of a folded text may stand for, by its own precision. A count in 万 is rounded to its last digit. */
export function boundsOf(text: string, figure: Figure): Bounds {
  const { value, low, high } = figure;
  switch (closenessOf(text, figure)) {
    case 'exact': {
      const grain = figure.exact ? 0 : grainOf(text, figure);
      return { low: value - grain, high: value + grain };
    }
    case 'about':
      return { low: (low ?? value) * (1 - ABOUT_BY), high: (high ?? value) * (1 + ABOUT_BY) };
    case 'nearly':
      return { low: value * (1 - NEARLY_BY), high: value };
    case 'odd':
      return { low: value, high: value + 10 ** Math.floor(Math.log10(Math.max(1, value))) };
    case 'above':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'below':
      return { low: 0, high: value };
  }
}
