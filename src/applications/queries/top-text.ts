import { inNumerals } from '../../language/numerals.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Measure } from './query.ts';

const TOP = {
  most: phrase('最多的是', 'most: '),
  least: phrase('最少的是', 'fewest: '),
  none: phrase('一件没有的：', 'with none: '),
  mean: phrase('', ''),
  number: phrase('', ''),
};

const TOP_OF_PARTS = {
  most: phrase('占比最高的是', 'highest share: '),
  least: phrase('占比最低的是', 'lowest share: '),
};

const TOP_OF_MEANS = {
  most: phrase('平均用时最长的是', 'longest on average: '),
  least: phrase('平均用时最短的是', 'shortest on average: '),
};

/** 第二多的是: what stands behind so many others is never said to be the first. */
function placedText(top: 'most' | 'least', of: string, skip: number): Phrase {
  const [nth, isMean] = [inNumerals(skip + 1), of === 'average'];
  const much = { most: isMean ? '长' : '多', least: isMean ? '短' : '少' }[top];
  const which = { most: isMean ? 'longest' : 'most', least: isMean ? 'shortest' : 'fewest' }[top];
  return phrase(
    `${isMean ? '平均用时' : ''}第${nth}${much}的是`,
    `number ${skip + 1} by ${which}${isMean ? ' on average' : ''}: `,
  );
}

/** What stands before the groups that alone were asked for: 最多的是; nothing where all are. */
export function topText({ top, of, skip, part }: Extract<Measure, { kind: 'groups' }>): Phrase {
  if (top === null) return phrase('', '');
  if (top === 'none' || top === 'mean' || top === 'number') return TOP[top];
  if (part && skip === 0) return TOP_OF_PARTS[top];
  if (skip > 0) return placedText(top, of, skip);
  return of === 'average' ? TOP_OF_MEANS[top] : TOP[top];
}
