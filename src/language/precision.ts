import { lexicon } from './lexicon.ts';

/** How far a number that was said is the number that is meant. */
export type Precision = 'exact' | 'about' | 'above' | 'below' | 'range';

/** Words before a number: 近300件, 超过20次, 不到3万元. Words that only end like one (预约) say nothing. */
const BEFORE = lexicon<Precision | null>([
  [
    [
      '{大|}约{为|}',
      '每{条|件}约{为|}',
      '大概{是|}',
      '{将|接|达|}近',
      '差不多{有|是|}',
      '上下',
      '几乎',
      '估计',
      '大致',
    ],
    'about',
  ],
  [['about', 'around', 'roughly', 'nearly', 'approximately', 'some'], 'about'],
  [
    [
      '超{过|出|}',
      '逾',
      '突破',
      '破',
      '{略|稍|}高于',
      '{略|稍|}多于',
      '多达',
      '达到近',
      '高达近',
      '不{低|少|下}于',
      '至少',
      '起码',
      '最少',
    ],
    'above',
  ],
  [['over', 'more than', 'at least'], 'above'],
  [['不{到|足|超过|多于}', '至多', '最多', '{略|稍|}{少|低}于', 'under', 'less than', 'at most'], 'below'],
  [
    [
      '{预|条|签|合|节|公|履|特|违|制}约',
      '{附|最|就|临|靠|邻|相}近',
      '{存在|材料|资料|证据|力量|人员|经验|供给}不足',
    ],
    null,
  ],
  [['{收|找|得|见|达|办|做|查|看|听|用}不到', '反超'], null],
]);

/** Words before a unit that stands alone: 上百件, 成千, 近百. */
const BEFORE_LONE = lexicon<true>([
  [['上', '成', '近', '约', '超', '过', '逾', '达', '超过', '将近', '接近'], true],
]);

/** Words after a number and its unit: 30件左右, 20次以上. */
const AFTER = lexicon<Precision>([
  [['左右', '上下', 'or so'], 'about'],
  [['{及|或|}以上', '有余', '开外', '出头'], 'above'],
  [['{及|或|}以下', '{之|以}内', '不到'], 'below'],
]);

const skipSpace = (text: string, at: number, step: -1 | 1): number => {
  const next = step < 0 ? text.charAt(at - 1) : text.charAt(at);
  return next === ' ' ? at + step : at;
};

/** Where a number begins with the words before it that say how near it is: at 近 in 近300件. */
export function startWithPrecision(text: string, start: number): number {
  const word = BEFORE.endingAt(text, skipSpace(text, start, -1));
  return word?.value ? word.start : start;
}

/** What the words before a number say of it; exact where they say nothing. */
export const precisionBefore = (text: string, start: number): Precision =>
  BEFORE.endingAt(text, skipSpace(text, start, -1))?.value ?? 'exact';

/** Whether a unit without a digit is a number here: the words before it say so. */
export const isLoneNumber = (text: string, start: number): boolean =>
  BEFORE_LONE.endingAt(text, start) !== null;

/** What the words after a number say of it, and where they end; null where they say nothing. */
export function precisionAfter(
  text: string,
  end: number,
): { readonly precision: Precision; readonly end: number } | null {
  const word = AFTER.at(text, skipSpace(text, end, 1));
  return word && { precision: word.value, end: word.end };
}
