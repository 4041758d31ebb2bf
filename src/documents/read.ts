import type { ReadReport } from '../report/source.ts';
import { cannotRead } from './reading/advice.ts';
import { assemble } from './reading/assemble.ts';
import { pdfText } from './reading/converters.ts';
import { DocumentError, tooLarge } from './reading/document-error.ts';
import { decodeText } from './reading/encoding.ts';
import { fileKind, textKind } from './reading/kind.ts';
import { LIMITS } from './reading/limits.ts';
import { modernised } from './reading/modernise.ts';
import { readText } from './reading/text.ts';

export { DocumentError } from './reading/document-error.ts';

/** How a document is read. */
interface ReadOptions {
  /** The year to assume where the document tells none. */
  readonly fallbackYear?: number;
  /** Whether LibreOffice and pdftotext may be used where they are installed; yes if left out. */
  readonly converters?: boolean;
}

// Readers are loaded when they are asked for: the workbook library alone takes longer than reading a text.
async function readOffice(
  bytes: Uint8Array,
  kind: 'docx' | 'xlsx',
  options: ReadOptions,
): Promise<ReadReport> {
  const content =
    kind === 'docx'
      ? (await import('./reading/docx.ts')).readDocx(bytes)
      : (await import('./reading/xlsx.ts')).readXlsx(bytes);
  return assemble(content, options.fallbackYear);
}

async function readDecoded(bytes: Uint8Array, options: ReadOptions): Promise<ReadReport> {
  if (bytes.length > LIMITS.htmlBytes) throw tooLarge(`文本超过${LIMITS.htmlBytes / 1_000_000}MB`);
  const text = decodeText(bytes);
  if (text.trim() === '') throw emptyFile();
  const kind = textKind(text);
  if (kind === 'mht') throw cannotRead('mht');
  if (kind === 'html')
    return assemble((await import('./reading/html.ts')).readHtml(text), options.fallbackYear);
  if (bytes.length > LIMITS.textBytes) throw tooLarge(`文本超过${LIMITS.textBytes / 1_000_000}MB`);
  if (kind === 'json') return (await import('./reading/json.ts')).readJson(text);
  return assemble(readText(text), options.fallbackYear);
}

async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadReport> {
  const text = options.converters === false ? null : await pdfText(bytes);
  if (text === null || text.replace(/\s+/gu, '').length < 100) throw cannotRead('pdf');
  return assemble(readText(withoutMargins(text)), options.fallbackYear);
}

/** Pages of a PDF's text without the margin that each has on its left. */
function withoutMargins(text: string): string {
  return text
    .split('\f')
    .map((page) => {
      const lines = page.split('\n');
      const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
      const margin = Math.min(...indents, 200);
      return lines.map((line) => line.slice(margin)).join('\n');
    })
    .join('\n');
}

const emptyFile = (): DocumentError =>
  new DocumentError('empty', {
    zh: '文件是空的，请重新下载或另存后再上传。',
    en: 'The file is empty; download or save it again.',
  });

/**
 * Reads a report in any format, told by its content; `name` is for messages alone. Throws DocumentError, and
 * nothing else, for whatever cannot be read.
 */
export async function readReport(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadReport> {
  try {
    return await readBytes(bytes, options);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(
      'broken',
      {
        zh: `“${name}”读取时出错，请用原软件打开后另存为 .docx 再上传。`,
        en: `“${name}” could not be read; open it, save it as .docx and use that.`,
      },
      { cause },
    );
  }
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ReadReport> {
  if (bytes.length === 0) throw emptyFile();
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(`超过${LIMITS.fileBytes / 1_000_000}MB`);
  const kind = fileKind(bytes);
  switch (kind) {
    case 'docx':
    case 'xlsx':
      return readOffice(bytes, kind, options);
    case 'pdf':
      return readPdf(bytes, options);
    case 'text':
    case 'html':
    case 'json':
      return readDecoded(bytes, options);
    case 'old-word':
    case 'old-excel':
    case 'odt':
    case 'ods':
    case 'rtf':
    case 'encrypted':
    case 'picture':
    case 'archive':
    case 'other-zip':
    case 'mht':
      break;
  }
  const converted = options.converters === false ? null : await modernised(bytes, kind);
  if (!converted) throw cannotRead(kind);
  return readOffice(converted.bytes, converted.kind, options);
}
