import { expect, it } from 'vitest';
import { fitsFor } from '../../../src/interview/rules/find.ts';
import { notionsIn } from '../../../src/interview/rules/notions.ts';

const found = (text: string, place = '') =>
  fitsFor(notionsIn(text), [...notionsIn(place).keys()]).map(({ rule }) => rule.id);

it.each([
  ['延期要谁批准', 'extend-approval'],
  ['延期最多几天', 'extend-length'],
  ['延期要通知申请人吗', 'extend-told'],
])('of one thing answers what is asked of it: %s → %s', (text, id) => {
  expect(found(text)).toEqual([id]);
});

it('is about more of what is spoken of before it is about less', () => {
  expect(found('许可引起的诉讼填不填')).toEqual(['other-cases']);
});

it('finds two rules where each answers what the other leaves', () => {
  expect(found('个体户要的不掌握，填哪')).toEqual(['not-held', 'household']);
});

it('tells what is asked and not answered: who, when and how long are no question of where', () => {
  expect(fitsFor(notionsIn('撤诉的由谁填'))[0]?.strays).toEqual(['who']);
});

it('lets the place decide between rules that answer as much', () => {
  expect(found('联合印发的算几件', '行政规范性文件')).toEqual(['normative-for-others']);
});

it('finds nothing where nothing known is spoken of', () => {
  expect(found('灯光秀几点开始')).toEqual([]);
});
