import { expect, it } from 'vitest';
import { narrativeParagraph, sectionHeading, titleParagraph } from '../../../src/documents/docx/text.ts';
import { blankReport } from '../../../src/report/report.ts';
import { SECTIONS } from '../../../src/report/sections.ts';
import { bodyOf } from './body-of.ts';

const styleOf = (xml: string) => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1];

it.each([
  ['（一）主动公开情况', 'Heading2'],
  ['1.信息发布', 'Heading3'],
])('%s is a heading that stays with what follows', async (text, style) => {
  const xml = await bodyOf(narrativeParagraph(text));
  expect(styleOf(xml)).toBe(style);
  expect(xml).toContain('<w:keepNext/>');
});

it('lets text run on behind a heading, in the face of the body', async () => {
  const xml = await bodyOf(narrativeParagraph('（一）主动公开情况。公开36条。'));
  expect(xml).not.toContain('<w:keepNext/>');
  expect(xml).toMatch(/仿宋_GB2312.*公开36条。/u);
});

it('sets plain text in the style of the body', async () => {
  expect(styleOf(await bodyOf(narrativeParagraph('全年公开36条。')))).not.toMatch(/^Heading/u);
});

it('opens a page with section 三 alone', async () => {
  const opens = await Promise.all(
    SECTIONS.map(async (section) => (await bodyOf(sectionHeading(section))).includes('<w:pageBreakBefore/>')),
  );
  expect(opens).toEqual([false, false, true, false, false, false]);
});

it('breaks a long title within one paragraph', async () => {
  const long = blankReport('2021', 2025, '云岭自治州临江市人民政府国有资产监督管理委员会');
  const xml = await bodyOf(titleParagraph(long));
  expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
  expect(xml.match(/<w:p>/g)).toHaveLength(1);
});
