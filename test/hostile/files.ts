import { strToU8, zipSync } from 'fflate';
import { drawnPdf, streamOf } from '../documents/reading/pdf/hand-made.ts';

/** A file made to stop whoever reads it. */
export interface HostileFile {
  readonly name: string;
  /** What it is called in a table. */
  readonly what: string;
  make(): Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEAD = '编号,申请人,收到日期,申请内容';

/** An address of a column: A, …, XFD. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

const workbook = (rows: Iterable<string>, more = ''): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      ),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[...rows].join('')}</sheetData>${more}</worksheet>`,
      ),
    },
    { level: 1 },
  );

const rowOf = (row: number, columns: number): string => {
  const cells = Array.from(
    { length: columns },
    (_, column) => `<c r="${letters(column)}${row}"><v>1</v></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
};

const rows = (count: number, columns: number) =>
  Array.from({ length: count }, (_, at) => rowOf(at + 1, columns));

const document = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });

/** 2 GB of zeros, packed three times over. */
const ZEROS = Buffer.from(
  'eNqruPX2jqLfbEaJ4w/XRzpP6zRk4dqcfGZCCVtvwiwFQRbr7Wrc+9qKeQ4zPpuw41AI/wYFgdAWoaqe999t3Cue2ufX2f//+996Js9hg/g9/yp//chkYGBgcMv79+P34d8SBjV3dfr76kFCyeXbflfukmWN8+PfZ83OwMDQc+/qw+36t/kbn8eLBz8HKmm4eDt+fdpt3Qd5xbvLH8kxMDAYVPE3MTIwMExQkgAZoQvmXIBwDJE5ozKjMqMyozKjMqMyozKjMqMyozKjMqMyg0SmaG+c7r3lDTf/pu0sttxyl+fz58RPbL6r1qcCABl9CH8=',
  'base64',
);

/** Files of every kind that are small to send and take long, or much memory, to read. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: 'a.csv',
    what: 'CSV of 1,000,000 columns',
    make: () => bytesOf(`${HEAD}\n${'1,'.repeat(1_000_000)}`),
  },
  {
    name: 'a.csv',
    what: 'CSV of 1,000,000 rows',
    make: () => bytesOf(`${HEAD}\n${'1,2\n'.repeat(990_000)}`),
  },
  {
    name: 'a.csv',
    what: 'CSV of one quotation mark',
    make: () => bytesOf(`${HEAD}\n"${'""'.repeat(1_900_000)}`),
  },
  { name: 'a.xlsx', what: 'workbook of 16,384 columns', make: () => workbook(rows(30, 16_384)) },
  { name: 'a.xlsx', what: 'workbook of 700,000 cells', make: () => workbook(rows(7_000, 100)) },
  {
    name: 'a.xlsx',
    what: 'workbook of 300,000 merged ranges',
    make: () =>
      workbook(rows(2, 4), `<mergeCells>${'<mergeCell ref="B2:B20000"/>'.repeat(300_000)}</mergeCells>`),
  },
  { name: 'a.docx', what: 'DOCX that unpacks to 23 MB', make: () => document('0'.repeat(23_000_000)) },
  {
    name: 'a.docx',
    what: 'DOCX of 400,000 paragraphs',
    make: () =>
      document(
        Array.from({ length: 400_000 }, (_, at) => `<w:p><w:r><w:t>${at * 7919}</w:t></w:r></w:p>`).join(''),
      ),
  },
  {
    name: 'a.html',
    what: 'page of 1,000,000 nested elements',
    make: () => bytesOf(`<html>${'<div>'.repeat(1_000_000)}`),
  },
  {
    name: 'a.html',
    what: 'page of 12 MB of table cells',
    make: () => bytesOf(`<html><body><table>${'<tr><td>1</td></tr>'.repeat(600_000)}`),
  },
  {
    name: 'a.txt',
    what: 'report of 38,000 characters, all figures',
    make: () =>
      bytesOf(
        `临江市人民政府2024年政府信息公开工作年度报告\n一、总体情况\n${'2024年，我局收到申请3119件，其中予以公开12件。\n'.repeat(1_300)}二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n无。`,
      ),
  },
  { name: 'a.txt', what: '30 MB of text', make: () => new Uint8Array(30_000_000).fill(0x61) },
  {
    name: 'a.pdf',
    what: 'PDF whose page unpacks to 2 GB',
    make: () => drawnPdf([streamOf(ZEROS, '/Filter[/FlateDecode/FlateDecode/FlateDecode]')]),
  },
  {
    name: 'a.pdf',
    what: 'PDF of 3,000,000 drawn lines',
    make: () =>
      drawnPdf([
        streamOf(`BT /F2 9 Tf (${'report '.repeat(40)}) Tj ET\n${'0 0 m 9 9 l S\n'.repeat(1_900_000)}`),
      ]),
  },
];
