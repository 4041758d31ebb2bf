import { expect, it } from 'vitest';
import { foreignWords } from '../../../src/drafting/grounding/foreign-words.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['来问的都是果农', '咨询者均为果农和药店', ['药店']],
  ['来问的都是果农', '提出咨询的均为果农', []],
  ['先做面点师傅的', '首先面向面点师傅和理发从业人员开展', ['理发', '从业']],
  ['晚上也有人值班', '夜间亦安排人员值班', []],
  ['奖了4.2万', '发放资金4.2万元', []],
  ['推给76家企业', '向76家重点企业推送', ['重点企业']],
  ['推给76家国企', '向76家国有企业推送', []],
  ['水塔修好了', '对水塔进行修复并确保正常运行', []],
])('the words of which “%s” has nothing in “%s”: %j', (note, clause, expected) => {
  expect(foreignWords(clause, judgedFrom([note], `${clause}。`), [])).toEqual(expected);
});
