import { expect, it } from 'vitest';
import { siteLinesAtEnd, sweep } from '../../../src/documents/reading/debris.ts';
import { reads } from '../../support/reader.ts';

reads('what a site prints', (said) => sweep(said, 'site').isSite || null, {
  valid: [
    ['发布时间：2025-01-20 来源：县政府办', true],
    ['【打印本页】 【关闭窗口】', true],
    ['【打印】【关闭】【返回顶部】', true],
    ['打印 关闭 返回顶部', true],
    ['云岭县统计局2024年政府信息公开工作年度报告2025-01-22', true],
    ['浏览次数：120', true],
    ['原创 云岭水务 2025-01-20 17:30', true],
    ['附件：年度报告.docx', true],
  ],
  notMine: ['一、总体情况', '全年发布信息120条，来源可查。', '本年度未收取信息处理费。'],
});

it('leaves everything that a site might print where no site stands beside', () => {
  expect(sweep('浏览次数：120', 'nothing')).toMatchObject({ text: '浏览次数：120', isSite: false });
});

it('takes leftovers of programs out of a line, and tells them', () => {
  expect(sweep('总体情况[bookmark: _GoBack]良好。', 'nothing')).toEqual({
    text: '总体情况良好。',
    debris: ['[bookmark: _GoBack]'],
    isSite: false,
  });
  expect(sweep('填报单位：云岭县林业局', 'nothing')).toMatchObject({
    text: '',
    debris: ['填报单位：云岭县林业局'],
  });
});

it('counts the lines of a site behind a text only where one of them surely is', () => {
  expect(siteLinesAtEnd(['无。', '来源：县政府办', '【打印本页】'])).toBe(2);
  expect(siteLinesAtEnd(['无。', '联系我们：0799-6610023'])).toBe(0);
});
