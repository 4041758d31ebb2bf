import { expect, it } from 'vitest';
import { isPageNumber, withoutFurniture } from '../../../src/documents/reading/page-furniture.ts';
import { reads } from '../../support/reader.ts';

reads('a page number', (line) => isPageNumber(line) || null, {
  valid: [
    ['- 5 -', true],
    ['— 12 —', true],
    ['第5页 共8页', true],
    ['５/８', true],
    ['https://www.example.gov.cn/a.html 5/8', true],
  ],
  notMine: ['5', '2024', '5-8件', '第5页有误'],
});

it('leaves out a head that stands beside page numbers again and again, kept once where it is the title', () => {
  const head = '云岭县林业局政府信息公开工作年度报告';
  const page = (number: number, text: string) => [head, text, `- ${number} -`];
  expect(withoutFurniture([...page(1, '甲'), ...page(2, '乙'), ...page(3, '丙'), ...page(4, '丁')])).toEqual([
    head,
    '甲',
    '乙',
    '丙',
    '丁',
  ]);
});

it('keeps what stands beside page numbers only now and then', () => {
  expect(withoutFurniture(['甲方提出的要求', '- 1 -', '甲方提出的要求'])).toHaveLength(2);
});
