import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileKind, textKind } from '../../../src/documents/reading/kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));
const ole = (stream: string) =>
  new Uint8Array([...bytes('\xd0\xcf\x11\xe0'), ...Buffer.from(stream, 'utf16le')]);
const sheet = {
  mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': bytes('x'),
};

it.each([
  ['docx', zip('word/document.xml')],
  ['xlsx', zip('xl/workbook.xml')],
  ['odt', zip('content.xml')],
  ['ods', zipSync(sheet)],
  ['other-zip', zip('report.docx')],
  ['old-word', ole('WordDocument')],
  ['old-excel', ole('Workbook')],
  ['encrypted', ole('EncryptedPackage')],
  ['pdf', bytes('%PDF-1.7')],
  ['rtf', bytes('{\\rtf1')],
  ['picture', bytes('\x89PNG')],
  ['archive', bytes('Rar!')],
  ['text', bytes('plain')],
])('tells a file of kind %s by its content', (kind, file) => {
  expect(fileKind(file)).toBe(kind);
});

it.each([
  ['json', ' {"form":"2021"}'],
  ['html', '<!DOCTYPE html><p>年报'],
  ['html', '年报<br>一、<p>总体情况'],
  ['mht', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ['text', '新收<5件，其中2>1'],
])('tells text of kind %s: %s', (kind, text) => {
  expect(textKind(text)).toBe(kind);
});
