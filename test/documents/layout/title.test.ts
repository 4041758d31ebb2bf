import { expect, it } from 'vitest';
import { reportTitle, titleLines } from '../../../src/documents/layout/title.ts';

const SUBJECT = '2025年政府信息公开工作年度报告';
const lines = (organ: string, room = 22) => titleLines({ organ, year: 2025 }, room);

it('names organ, year and subject', () => {
  expect(reportTitle({ organ: ' 青石镇\n人民政府 ', year: 2025 })).toBe(`青石镇 人民政府${SUBJECT}`);
});

it('stands on one line where it has the room', () => {
  expect(lines('青石镇人民政府', 40)).toEqual([`青石镇人民政府${SUBJECT}`]);
});

it('puts a long organ on a line of its own, a longer one on two', () => {
  expect(lines('云岭县自然资源和规划局')).toEqual(['云岭县自然资源和规划局', SUBJECT]);
  expect(lines('云岭自治州临江市人民政府国有资产监督管理委员会')).toEqual([
    '云岭自治州临江市人民政府',
    '国有资产监督管理委员会',
    SUBJECT,
  ]);
});

it('breaks behind the end of a word', () => {
  const [first = ''] = lines('云岭经济技术开发区管理委员会行政审批服务局综合处');
  expect('省市县区旗州盟镇乡村局厅委部会院处室办府司署和、').toContain(first.at(-1));
});
