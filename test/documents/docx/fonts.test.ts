import { expect, it } from 'vitest';
import { FONT, fontTableXml } from '../../../src/documents/docx/fonts.ts';

it('names something that stands in for every face that is used', () => {
  const faces = new Set(Object.values(FONT).flatMap(({ eastAsia, ascii }) => [eastAsia, ascii]));
  for (const face of faces)
    expect(fontTableXml()).toMatch(new RegExp(`<w:font w:name="${face}"><w:altName w:val="[^"]+"/>`, 'u'));
});

it('sets quotation marks as Chinese', () => {
  expect(Object.values(FONT).map(({ hint }) => hint)).toEqual(Object.values(FONT).map(() => 'eastAsia'));
});

it('says of Chinese faces alone that they are of the Chinese characters’ set', () => {
  expect(fontTableXml()).toContain('<w:altName w:val="Liberation Serif"/><w:family w:val="roman"/>');
  expect(fontTableXml()).toContain('<w:altName w:val="宋体"/><w:charset w:val="86"/>');
});
