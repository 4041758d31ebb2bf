import { unzipParts, zipNames } from './zip.ts';

/** What a file is by its content, whatever its name says. */
export type FileKind =
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'ods'
  | 'other-zip'
  | 'old-word'
  | 'old-excel'
  | 'encrypted'
  | 'rtf'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'mht'
  | 'json'
  | 'html'
  | 'text';

/** Opening bytes, as Latin-1 text. */
const MAGIC: readonly (readonly [start: string, kind: FileKind])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];

const latin = (bytes: Uint8Array, from = 0, length = 16): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Whether an OpenDocument file says that it is a spreadsheet; not every program writes that as its first entry. */
function isSheet(bytes: Uint8Array): boolean {
  const mimetype = unzipParts(bytes, (name) => name === 'mimetype').get('mimetype') ?? new Uint8Array();
  return latin(mimetype, 0, 100).includes('spreadsheet');
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set(zipNames(bytes));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('xl/workbook.bin')) return 'old-excel';
  if (!names.has('content.xml')) return 'other-zip';
  return isSheet(bytes) ? 'ods' : 'odt';
}

/** The directory of an OLE file names its streams in UTF-16. */
function oleKind(bytes: Uint8Array): FileKind {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => text.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'encrypted';
  return has('WordDocument') || !(has('Workbook') || has('Book')) ? 'old-word' : 'old-excel';
}

const isPicture = (bytes: Uint8Array): boolean =>
  (latin(bytes, 0, 2) === 'BM' && latin(bytes, 6, 4) === '\0\0\0\0') ||
  (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP') ||
  /^ftyp(?:heic|heix|mif1|avif)/u.test(latin(bytes, 4, 8));

/** Tells what a file is from its first bytes and, for archives, from the names inside. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin(bytes);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oleKind(bytes);
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  return isPicture(bytes) ? 'picture' : 'text';
}

/** Tells web pages, JSON and saved mail pages from plain text, once the text is decoded. */
export function textKind(text: string): Extract<FileKind, 'json' | 'html' | 'mht' | 'text'> {
  const start = text.slice(0, 2_000).trimStart();
  if (/^\{/u.test(start) && !start.startsWith('{\\rtf')) return 'json';
  if (/^MIME-Version:/imu.test(start.slice(0, 400))) return 'mht';
  const tags = text
    .slice(0, 200_000)
    .match(/<(?:!doctype html|html|head|body|table|tr|td|div|p|h[1-6]|span|br)\b/giu);
  return (tags?.length ?? 0) >= 2 || /^<(?:!doctype html|html|table|meta)/iu.test(start) ? 'html' : 'text';
}
