import { expect, it } from 'vitest';
import {
  excerpt,
  listed,
  partName,
  spansOf,
  writtenParts,
} from '../../../src/report/checks/written-parts.ts';
import { bureauReport } from '../../fixtures/reports.ts';

it('gives the opening and the six parts in the document’s order', () => {
  const parts = writtenParts({ ...bureauReport(), beside: { disputes: '另有调解1件。' } });
  expect(parts.map(({ section }) => section)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(parts[4]?.text).toBe('另有调解1件。');
  expect(parts[2]?.text).toBe('');
});

it('names a part as people call it', () => {
  expect([partName(0, 'zh'), partName(5, 'zh'), partName(5, 'en')]).toEqual([
    '开头说明',
    '第五部分',
    'section 五',
  ]);
});

it('shows a place with what stands around it on its own line', () => {
  const text = '上一行\n公开信息件三条';
  const [span] = spansOf(text, /件/g);
  expect(span && excerpt(text, span, 2)).toBe('信息件三条');
});

it('lists a few and counts the others', () => {
  expect(listed(['一', '二', '三'], 'zh', 2)).toBe('一、二等3处');
  expect(listed(['一', '二'], 'zh', 2)).toBe('一、二');
  expect(listed(['a', 'b', 'c'], 'en', 2)).toBe('a, b and 1 more');
});
