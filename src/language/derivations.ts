import type { Closeness } from './closeness.ts';
import type { Figure } from './figure.ts';
import { type Lexicon, wordSet } from './lexicon.ts';

/** What two figures have to be to each other for a third to follow from them. */
export type Operands =
  | 'parts'
  | 'whole and part'
  | 'this year and last'
  | 'total and periods'
  | 'turn and periods'
  | 'list';

/** What a figure says: how many, how much of a hundred, by how many percentage points, how many times. */
export type Said = 'count' | 'percent' | 'points' | 'times';

/** Whether a figure says that there is more (1) or less (-1) of something than there was; 0 where it says neither. */
export type Way = 1 | -1 | 0;

/** How a figure follows from two others: what says so in its clause, and what it comes to. */
export interface Derivation {
  readonly name: 'sum' | 'rest' | 'difference' | 'growth' | 'ratio' | 'share' | 'mean' | 'yearly';
  readonly says: readonly Said[];
  /** Words of its clause that say it; null where the kind of figure says it. */
  readonly signs: Lexicon<true> | null;
  /** Whether it says more or less (true), or neither (false). */
  readonly isChange: boolean;
  readonly of: Operands;
  readonly value: (one: number, other: number) => number;
}

/** Words that say of a figure that it adds others up. */
export const SUMMED = wordSet([
  '{共|合计|累计|总计|总量|总数|合共|加起来|总|两项|三项|两者|二者|三者|两类|三类|两榜|相加|合并计算}',
  '{应|需|待|须}{办|办理|答复|处理}',
  '待办',
  '达到',
]);
const LEFT = wordSet(['{其余|其它|其他|剩余|余下|余|剩|另外|另有|另|相差|差距|尚有|还有}']);
/** What is no longer open where a note tells what still is. */
const SETTLED = wordSet(['{整改|完成整改|整改完成|完成修复|关停|注销|撤并}']);
const LISTED = wordSet(['{其中|包括|包含|分别|未|没|不}']);
const APART = wordSet(['{低于|高于|多于|少于|高出|超出|低|高|落后|领先}']);
const NET = wordSet(['净']);
const MEAN = wordSet(['{平均|均}']);

/** Words that only say how a figure follows from others. */
export const OF_DERIVATION = wordSet([
  '{平均|均}{每|}{年|月|周|日|天|季|季度|人|条|篇|场|次|期|个|批|村|校|}{约|为|有|达|}',
  '{月|日|周|季|年|人|校|村|户|场|批|期|次|篇|条|件|站|所|班|馆|镇}均{约|为|有|达|}',
  '{占|占比|比例|比重|约占|仅占}{为|达|约|超过|}{全部|总数|总量|总|全年|办结总数|办理总数|其中|}{的|}',
  '{两|二|三|四}{项|者|类}{合计|相加|合共|共|均|}',
  '{合计|共计|总计|累计|其余|另有|净}',
  '{增加|增长|减少|下降|提高|提升|上升|降低|前进|增幅|降幅|减幅|压减}{至|到|为|了|}',
]);

const ratio = (one: number, other: number): number => (other === 0 ? Number.NaN : one / other);
const percent = (one: number, other: number): number => ratio(one, other) * 100;

/** Every way in which a report works out a figure. One line a way. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    name: 'sum',
    says: ['count', 'percent'],
    signs: SUMMED,
    isChange: false,
    of: 'parts',
    value: (a, b) => a + b,
  },
  {
    name: 'rest',
    says: ['count', 'percent'],
    signs: LEFT,
    isChange: false,
    of: 'whole and part',
    value: (a, b) => a - b,
  },
  {
    name: 'rest',
    says: ['count'],
    signs: SETTLED,
    isChange: false,
    of: 'whole and part',
    value: (a, b) => a - b,
  },
  {
    name: 'rest',
    says: ['count'],
    signs: LISTED,
    isChange: false,
    of: 'list',
    value: (a, b) => a - b,
  },
  {
    name: 'rest',
    says: ['count'],
    signs: APART,
    isChange: false,
    of: 'whole and part',
    value: (a, b) => a - b,
  },
  {
    name: 'difference',
    says: ['count', 'points'],
    signs: null,
    isChange: true,
    of: 'this year and last',
    value: (now, then) => now - then,
  },
  {
    name: 'difference',
    says: ['count'],
    signs: APART,
    isChange: true,
    of: 'whole and part',
    value: (a, b) => a - b,
  },
  { name: 'difference', says: ['count'], signs: NET, isChange: true, of: 'parts', value: (a, b) => a - b },
  {
    name: 'growth',
    says: ['percent'],
    signs: null,
    isChange: true,
    of: 'this year and last',
    value: (now, then) => percent(now - then, then),
  },
  {
    name: 'growth',
    says: ['times'],
    signs: null,
    isChange: true,
    of: 'this year and last',
    value: (now, then) => ratio(now - then, then),
  },
  { name: 'ratio', says: ['times'], signs: null, isChange: false, of: 'this year and last', value: ratio },
  { name: 'ratio', says: ['times'], signs: null, isChange: false, of: 'whole and part', value: ratio },
  {
    name: 'share',
    says: ['percent'],
    signs: null,
    isChange: false,
    of: 'whole and part',
    value: (whole, part) => percent(part, whole),
  },
  { name: 'mean', says: ['count'], signs: MEAN, isChange: false, of: 'total and periods', value: ratio },
  {
    name: 'yearly',
    says: ['count'],
    signs: null,
    isChange: false,
    of: 'turn and periods',
    value: (a, n) => a * n,
  },
];

const POINTS = '百分点';
const TIMES = '倍';

/** What a figure says; null for one that counts nothing. */
export function saidBy({ kind, unit }: Figure): Said | null {
  if (kind === 'percent') return unit.endsWith(POINTS) ? 'points' : 'percent';
  if (kind === 'money') return 'count';
  return kind !== 'count' ? null : unit === TIMES ? 'times' : 'count';
}

/** A figure in words (六成, 一半) may lie so far from the true one, as a part of its last digit; printed percentages truncate. */
const WORDED = 0.55;
/** 约 lies within a twentieth. */
const ABOUT = 0.05;
/** 以上 and 近 lie within one and a half steps: 六成以上 is no 82%. */
const STEPS = 1.5;

/** What the last digit of a figure is worth; round ones are said of what lies within their step: 超过60%, 100多件. */
function stepOf({ kind, unit, value, decimals }: Figure): number {
  if (decimals > 0 || unit === TIMES) return 10 ** -decimals;
  if (kind === 'percent') return value % 10 === 0 || decimals < 0 ? 10 : value % 5 === 0 ? 5 : 1;
  return Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, value))));
}

/** How far a figure without any word beside it may lie from what it is worked out to. */
function grainOf(figure: Figure, isWhole: boolean): number {
  if (figure.decimals < 0) return 10 * WORDED;
  return isWhole ? 1e-6 : 10 ** -figure.decimals * (1 - 1e-9);
}

/**
 * Whether a figure may stand for what it is worked out to, by its own precision and the words beside it (约, 近, 余, 以上). `isWhole`:
 * sums and differences of counts come to whole numbers.
 */
export function comesTo(figure: Figure, closeness: Closeness, value: number, isWhole: boolean): boolean {
  const off = value - figure.value;
  const slack = 1e-6;
  switch (closeness) {
    case 'exact':
      return Math.abs(off) <= grainOf(figure, isWhole);
    case 'about':
      return Math.abs(off) <= Math.max(grainOf(figure, false), figure.value * ABOUT);
    case 'above':
    case 'odd':
      return off >= -slack && off <= stepOf(figure) * STEPS;
    case 'nearly':
    case 'below':
      return off <= slack && off >= -stepOf(figure) * STEPS;
  }
}
