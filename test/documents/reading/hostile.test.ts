import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { DocumentError } from '../../../src/documents/reading/document-error.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asPdfText, asWebPage } from './shapes.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = (body: string, head = '<?xml version="1.0"?>'): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Reads a file that must be refused. One that is not soon refused runs into the suite's time-out. */
async function refused(bytes: Uint8Array, name = 'file'): Promise<{ error: DocumentError }> {
  try {
    await readReport(bytes, name, { converters: false });
  } catch (error) {
    if (error instanceof DocumentError) return { error };
    throw error;
  }
  throw new Error(`${name} was read`);
}

const bomb = () => docx('0'.repeat(23_000_000));
const long = Array.from({ length: 500_000 }, (_, index) => paragraph(`第${index * 7919}件`)).join('');
const manyRows = `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>'.repeat(10_000)}</w:tbl>`;
const rowsOfHtml = `<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(10_000)}</table>`;
const entities =
  '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
const external = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
const sheet = (inside: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8(inside),
  });

describe('hostile and broken files end in one sentence, soon', () => {
  it.each([
    ['a zip bomb', bomb, 'hostile'],
    ['a document larger than any report', () => docx(long), 'too-large'],
    ['10,000 rows in a document', () => docx(manyRows), 'too-large'],
    ['10,000 rows in a page', () => bytesOf(`<html><body>${rowsOfHtml}</body></html>`), 'too-large'],
    ['100,000 elements inside one another', () => bytesOf(`<html>${'<div>'.repeat(100_000)}`), 'too-large'],
    ['50 MB of text', () => new Uint8Array(50_000_000).fill(0x61), 'too-large'],
    ['5 MB of text', () => bytesOf('一段文字，'.repeat(400_000)), 'too-large'],
    ['30,000 lines', () => bytesOf('一行文字\n'.repeat(30_000)), 'too-large'],
    ['entities', () => docx(paragraph('&b;'), entities), 'hostile'],
    ['an external entity', () => docx(paragraph('&x;'), external), 'hostile'],
    ['an external entity in a workbook', () => sheet(`${external}<worksheet/>`), 'hostile'],
    ['an empty file', () => new Uint8Array(0), 'empty'],
    ['white space alone', () => bytesOf(' \n\t\n'), 'empty'],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'unsupported'],
    [
      'bytes of no format',
      () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 32),
      'unsupported',
    ],
    ['a document without a body', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'broken'],
    [
      'a letter that is no report',
      () => bytesOf('关于开展安全检查的通知\n各股室：\n请于周五前报送。'),
      'not-a-report',
    ],
    ['JSON cut off', () => bytesOf('{"form": "2021", "year": 20'), 'wrong-json'],
    ['JSON of something else', () => bytesOf('{"a": 1}'), 'wrong-json'],
  ] as const)('%s', async (name, make, code) => {
    const { error } = await refused(make(), name);
    expect(error.code).toBe(code);
    expect(error.zh).toMatch(/^[^\n]{8,140}[。]$/u);
    expect(error.en).toMatch(/^[A-Z][^\n]{8,220}\.$/u);
  });

  it('says where JSON does not fit', async () => {
    const report = { ...cityReport(), year: 'last year' };
    const { error } = await refused(bytesOf(JSON.stringify(report)));
    expect(error.where).toBe('year');
    expect(error.zh).toContain('year');
  });

  it('says what was looked for and where reading stopped', async () => {
    const { error } = await refused(bytesOf('会议纪要\n第一项，讨论车辆管理。'));
    expect(error.zh).toContain('总体情况');
    expect(error.where).toBe('第一项，讨论车辆管理。');
  });

  it.each(['docx', 'xlsx'] as const)('a truncated %s is broken at every cut', async (format) => {
    const whole = await writeReport(cityReport(), format);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const { error } = await refused(whole.slice(0, Math.floor(whole.length * share)));
      expect(error.code).toBe('broken');
    }
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'unsupported', '文字识别'],
    ['an old Word or WPS file', ole('WordDocument'), 'unsupported', '.docx'],
    ['an old workbook', ole('Workbook'), 'unsupported', '.xlsx'],
    ['a file with a password', ole('EncryptedPackage'), 'encrypted', '密码'],
    ['rich text', bytesOf('{\\rtf1 a}'), 'unsupported', '.docx'],
    ['an archive', bytesOf('Rar!\u001a\u0007'), 'unsupported', '解压'],
    ['a web archive', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'unsupported', '.mht'],
  ] as const)('%s is answered with the way out', async (_, bytes, code, way) => {
    const { error } = await refused(bytes);
    expect(error.code).toBe(code);
    expect(error.zh).toContain(way);
  });

  it('reads a file under a wrong ending by its content', async () => {
    const page = await readReport(bytesOf(asWebPage(cityReport())), 'report.docx');
    const word = await readReport(await writeReport(cityReport(), 'docx'), 'report.txt');
    expect(page.report.applications).toEqual(cityReport().applications);
    expect(word.report).toEqual(cityReport());
  });

  it('leaves scripts, links to files and markup in text alone', async () => {
    const page = asWebPage(cityReport()).replace(
      '<h1>',
      '<img src="file:///etc/passwd"><script>alert(1)</script><h1>',
    );
    const { report } = await readReport(bytesOf(page), 'x.html');
    expect(JSON.stringify(report)).not.toContain('alert');
    expect(report.organ).toBe(cityReport().organ);
  });

  it('is not slowed by cells that claim to span millions', async () => {
    const wide = asWebPage(cityReport()).replaceAll('colspan=7', 'colspan=9999999 rowspan=1');
    const { report } = await readReport(bytesOf(wide), 'x.html');
    expect(report.applications).toEqual(cityReport().applications);
  });

  it('is not slowed by a section of figures or letters without end', async () => {
    const text = asPdfText(cityReport()).replace(
      '申请人情况',
      `${'1 '.repeat(60_000)}\n${'申请人'.repeat(20_000)}`,
    );
    const { report } = await readReport(bytesOf(text), 'x.txt');
    expect(report.problems).toBe(cityReport().problems);
  });
});

/** The start of an OLE file with one stream's name, as old office formats have it. */
function ole(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), name]));
}
