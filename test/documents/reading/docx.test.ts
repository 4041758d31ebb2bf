import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocx } from '../../../src/documents/reading/docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const docx = (body: string) =>
  zipSync({ 'word/document.xml': bytes(`<w:document><w:body>${body}</w:body></w:document>`) });
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

it('reads paragraphs and tables in their order', () => {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const { blocks, shape } = readDocx(
    docx(
      `<w:p>${run('一、总体')}${run('情况')}</w:p><w:tbl><w:tr>${cell('规章')}${cell('1')}</w:tr></w:tbl>`,
    ),
  );
  expect(shape).toBe('paragraphs');
  expect(blocks.map((block) => (block.kind === 'line' ? block.text : block.kind))).toEqual([
    '一、总体情况',
    'table',
  ]);
});

it('does not read what was deleted under tracked changes', () => {
  const { blocks } = readDocx(
    docx(`<w:p>${run('新收3件')}<w:del><w:r><w:delText>5件</w:delText></w:r></w:del></w:p>`),
  );
  expect(blocks).toMatchObject([{ text: '新收3件' }]);
});

it.each([
  ['without a main part', zipSync({ 'word/other.xml': bytes('<a/>') }), 'broken'],
  ['without a body', zipSync({ 'word/document.xml': bytes('<w:document/>') }), 'broken'],
  ['with entities', zipSync({ 'word/document.xml': bytes('<!DOCTYPE a><w:document/>') }), 'hostile'],
])('refuses a file %s', (_, file, code) => {
  expect(() => readDocx(file)).toThrow(expect.objectContaining({ code }));
});
