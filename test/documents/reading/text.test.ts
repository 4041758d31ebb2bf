import { expect, it } from 'vitest';
import { readText } from '../../../src/documents/reading/text.ts';

const lines = (text: string) =>
  readText(text).blocks.map((block) => (block.kind === 'line' ? block.text : block.kind));

it('keeps lines with their tabs, whatever ends them', () => {
  expect(lines('一、总体情况\r\n规章\t1\r甲\u2028乙')).toEqual(['一、总体情况', '规章\t1', '甲', '乙']);
});

it('leaves out the marks of Markdown where a text has its headings so', () => {
  expect(lines('## 一、总体情况\n**发布**20条')).toEqual(['一、总体情况', '发布20条']);
  expect(lines('**发布**20条')).toEqual(['**发布**20条']);
});

it('bounds how many lines there may be', () => {
  expect(() => readText('甲\n'.repeat(30_000))).toThrow(expect.objectContaining({ code: 'too-large' }));
});
