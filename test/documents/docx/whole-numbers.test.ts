import { Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { runsOf } from '../../../src/documents/docx/whole-numbers.ts';
import { bodyOf } from './body-of.ts';

/** What Word reads of a text: "‑" for a hyphen that ends no line, "|" for a place where LibreOffice may end one. */
async function printed(text: string): Promise<string> {
  const xml = await bodyOf(new Paragraph({ children: runsOf(text) }));
  return xml
    .replace(/<mc:Choice[^>]*>/g, '|')
    .replaceAll('<w:noBreakHyphen/>', '‑')
    .replace(/<[^>]+>/g, '');
}

it.each([
  ['电话0871-6655-123，欢迎来电。', '电话|0871‑6655‑123，欢迎来电。'],
  ['截至2025-12-31', '截至|2025‑12‑31'],
  ['中-小企业', '中-小企业'],
  ['全年36条', '全年36条'],
  ['', ''],
])('%s', async (text, read) => {
  expect(await printed(text)).toBe(read);
});
