import { expect, it } from 'vitest';
import { seeksOwnReports } from '../../../src/bot/words/own-reports.ts';

it.each([
  '昨天做好的那个年报文件在哪',
  '报告找不到了',
  '我的年报',
  '年报从哪下载',
  '把年报再发我一份',
  'where is my report',
])('“%s” looks for one’s reports', (said) => {
  expect(seeksOwnReports(said)).toBe(true);
});

it.each([
  '2026-003的答复文件在哪',
  '申请表在哪里',
  '年报什么时候交',
  '年报在哪里公开',
  '报告报送到哪里',
  '检查一下这份年报',
  '云岭县水利局 2025年报',
  '规范性文件在哪填',
  '还有几件没办结',
])('“%s” does not', (said) => {
  expect(seeksOwnReports(said)).toBe(false);
});
