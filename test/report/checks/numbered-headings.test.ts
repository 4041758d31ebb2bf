import { expect, it } from 'vitest';
import { headingsIn } from '../../../src/report/checks/numbered-headings.ts';

const printed = (text: string) => headingsIn(text).map(({ level, printed: sign }) => [level, sign]);

it('finds the numbers at the heads of paragraphs, by level', () => {
  expect(printed('（一）主动公开\n1.公开目录\n（1）栏目')).toEqual([
    [2, '（一）'],
    [3, '1.'],
    [4, '（1）'],
  ]);
});

it('takes 一、 and numbers inside of a sentence for none', () => {
  expect(printed('一、总体情况\n全年公开（一）类信息3条')).toEqual([]);
});

it('says where each stands, and whether a list may begin anew there', () => {
  const [first, again] = headingsIn('（一）不足\n改进措施：\n（一）加强培训');
  expect(first).toMatchObject({ start: 0, end: 3, afterText: false });
  expect(again).toMatchObject({ number: 1, start: 12, afterText: true });
});

it('sees a list begin behind its lead-in, though its later items have lines of their own', () => {
  expect(printed('存在以下不足：（一）更新不够及时；\n（二）人员不够。')).toEqual([
    [2, '（一）'],
    [2, '（二）'],
  ]);
  expect(printed('按条例第二十条：（八）项公开')).toEqual([]);
});
