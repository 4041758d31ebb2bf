import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { finishPackage } from '../../../src/documents/docx/package.ts';

const made = (at: string) =>
  zipSync({
    'word/fontTable.xml': strToU8('<w:fonts/>'),
    'word/document.xml': strToU8('<w:document>正文</w:document>'),
    'docProps/core.xml': strToU8(
      `<cp><dc:title>年报</dc:title><dcterms:created xsi:type="x">${at}</dcterms:created><dcterms:modified>${at}</dcterms:modified></cp>`,
    ),
  });
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

it('gives the same bytes whenever it is written', () => {
  expect(finishPackage(made('2026-03-02T01:00:00Z'))).toEqual(finishPackage(made('2026-03-05T09:30:00Z')));
});

it('names faces that stand in for others, and no time', () => {
  const finished = finishPackage(made('2026-03-02T01:00:00Z'));
  expect(part(finished, 'docProps/core.xml')).toBe('<cp><dc:title>年报</dc:title></cp>');
  expect(part(finished, 'word/fontTable.xml')).toContain('<w:altName');
  expect(part(finished, 'word/document.xml')).toBe('<w:document>正文</w:document>');
});
