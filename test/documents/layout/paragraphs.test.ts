import { expect, it } from 'vitest';
import {
  headingIn,
  paragraphsOf,
  printable,
  printableLines,
} from '../../../src/documents/layout/paragraphs.ts';
import { reads } from '../../support/reader.ts';

it('takes out what no document may hold', () => {
  expect(printable('一\t二\u0000三\ud800四')).toBe('一 二三四');
  expect(printableLines('上\r\n下\u0007')).toBe('上\n下');
});

it('parts a narrative without indents and blank lines', () => {
  expect(paragraphsOf('　　第一段。\n\n  第二段。\u2028第三段。')).toEqual([
    '第一段。',
    '第二段。',
    '第三段。',
  ]);
});

reads('the heading of a paragraph', headingIn, {
  valid: [
    ['（一）主动公开情况', { level: 2, heading: '（一）主动公开情况', rest: '' }],
    ['（二）平台建设。新开专栏两个。', { level: 2, heading: '（二）平台建设。', rest: '新开专栏两个。' }],
    ['1.信息发布。全年36条。', { level: 3, heading: '1.信息发布。', rest: '全年36条。' }],
  ],
  notMine: [
    '全年公开信息36条。',
    '2025年公开信息36条。',
    `（三）${'把公开目录逐项落实到股室，'.repeat(4)}年底考核。`,
  ],
});
