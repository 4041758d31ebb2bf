import { expect, it } from 'vitest';
import { tabulated } from '../../../src/documents/reading/tabulated.ts';

const many = (line: string) => Array.from({ length: 16 }, () => line);

it('parts cells by the comma that a text’s tables are written with, and leaves prose alone', () => {
  const lines = [...many('予以公开，8，2，0'), '新收12件，其中3，2，1。'];
  expect(tabulated(lines)[0]).toBe('予以公开\t8\t2\t0');
  expect(tabulated(lines).at(-1)).toBe('新收12件，其中3，2，1。');
});

it('reads frames that are drawn with characters', () => {
  expect(tabulated(['┌──┬──┐', '│规章│1 │', '└──┴──┘'])).toEqual(['|规章|1 |']);
});

it('takes wide bars for bars where whole tables have them', () => {
  expect(tabulated(many('规章｜1'))[0]).toBe('规章|1');
  expect(tabulated(['甲｜乙'])).toEqual(['甲｜乙']);
});

it('leaves a text alone that only lists figures now and then', () => {
  expect(tabulated(['予以公开，8，2，0'])).toEqual(['予以公开，8，2，0']);
});
