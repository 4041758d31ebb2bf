import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { isDenied, negationsIn, restrictionsIn } from '../../src/language/negation.ts';

describe('words that deny', () => {
  it.each([
    ['不是3件', [['不是', 'isNot', '3件']]],
    ['还没有答复', [['还没', 'not', '有答复']]],
    ['下周不到期', [['不到', 'not', '期']]],
    ['没有行政诉讼，处罚3件', [['没有', 'none', '行政诉讼']]],
    ['行政诉讼没有，处罚3件', [['没有', 'none', '行政诉讼']]],
    ['不予公开7件', [['不予', 'refused', '公开7件']]],
    ['一件也没有', [['一件也没有', 'none', '']]],
    [
      '找不到，没法答复',
      [
        ['找不到', 'not', ''],
        ['没', 'not', '法答复'],
      ],
    ],
    ['no cases were received', [['no', 'none', ' cases were received']]],
  ])('%s', (said, found) => {
    const { text } = fold(said);
    const negations = negationsIn(text).map(({ start, end, denial, scope }) => [
      text.slice(start, end),
      denial,
      text.slice(scope.start, scope.end),
    ]);
    expect(negations).toEqual(found);
  });

  it.each([
    '是不是3件',
    '有没有超期的',
    '不动产登记3件',
    '没收违法所得',
    '分别为3件、2件',
    '未来三天',
    '无锡市',
    '不超过3件',
    '非常多',
    '无人机',
  ])('%s denies nothing', (said) => expect(negationsIn(fold(said).text)).toEqual([]));

  it('reach to the end of their clause', () => {
    const { text } = fold('没有收到申请，公开3件');
    expect(isDenied(text, { start: 4, end: 6 })).toBe(true);
    expect(isDenied(text, { start: 7, end: 9 })).toBe(false);
  });
});

describe('words that narrow', () => {
  it.each([
    ['新收12件，其中邮寄3件', [['其中', 'ofWhich']]],
    ['除了延期的，还有几件', [['除了', 'except']]],
    ['不含上年结转', [['不含', 'except']]],
    ['只公开了3件', [['只', 'only']]],
    [
      '截至11月底办结9件，其余在办',
      [
        ['截至', 'asOf'],
        ['其余', 'rest'],
      ],
    ],
    ['excluding transfers', [['excluding', 'except']]],
  ])('%s', (said, found) => {
    const { text } = fold(said);
    expect(
      restrictionsIn(text).map(({ start, end, narrowing }) => [text.slice(start, end), narrowing]),
    ).toEqual(found);
  });

  it.each([
    '单位申请3件',
    '拆除决定',
    '光伏项目清单',
    '截止日期是哪天',
    '不仅公开',
  ])('%s narrows nothing', (said) => expect(restrictionsIn(fold(said).text)).toEqual([]));
});
