import { Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { sectionFrame } from '../../../src/documents/docx/page.ts';
import { partsOf } from './body-of.ts';

it('numbers odd pages at the right and even ones at the left, one character from the edge', async () => {
  const part = await partsOf([new Paragraph('正文')], sectionFrame(null));
  expect(part('word/footer1.xml')).toMatch(/<w:ind w:right="280"\/>.*— .*PAGE.* —/u);
  expect(part('word/footer2.xml')).toContain('<w:ind w:left="280"/>');
});

it('has a head on drafts alone, on odd and even pages', async () => {
  const frame = sectionFrame('数据截至12月5日（草稿）');
  const part = await partsOf([new Paragraph('正文')], frame);
  expect(['word/header1.xml', 'word/header2.xml'].map((name) => part(name).includes('12月5日'))).toEqual([
    true,
    true,
  ]);
  expect(sectionFrame(null).headers).toBeUndefined();
});
