import type { ReadReport } from '../report/source.ts';
import { cannotRead } from './reading/advice.ts';
import { assemble } from './reading/assemble.ts';
import type { Content } from './reading/blocks.ts';
import { DocumentError, emptyFile, tooLarge } from './reading/document-error.ts';
import { fileKind } from './reading/kind.ts';
import { LIMITS } from './reading/limits.ts';
import { isOldFormat, modernised } from './reading/modernise.ts';
import { type OpenedText, openText, tooLongText } from './reading/open-text.ts';
import { readText } from './reading/text.ts';

/** How a document is read. */
interface ReadOptions {
  /** Whether LibreOffice may be used where it is installed; yes if left out. */
  readonly converters?: boolean;
}

/** What stands in an office's file. Readers are loaded when they are asked for: the workbook library alone takes longer than reading a text. */
export async function contentOf(bytes: Uint8Array, kind: 'docx' | 'xlsx' | 'pdf'): Promise<Content> {
  switch (kind) {
    case 'docx':
      return (await import('./reading/docx.ts')).readDocx(bytes);
    case 'xlsx':
      return (await import('./reading/xlsx.ts')).readXlsx(bytes);
    case 'pdf':
      return (await import('./reading/pdf/read-pdf.ts')).readPdf(bytes);
  }
}

/** The report in a file of characters. Throws DocumentError. */
export async function reportInText(opened: OpenedText): Promise<ReadReport> {
  switch (opened.kind) {
    case 'page':
      return assemble(opened.page);
    case 'json':
      return (await import('./reading/json.ts')).readJson(opened.text);
    case 'text':
      return assemble(readText(opened.text));
    case 'long':
      throw tooLongText(opened.most);
  }
}

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
    case 'pdf':
      return assemble(await contentOf(bytes, kind));
    case 'text':
    case 'html':
    case 'json':
      return reportInText(openText(bytes));
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
  const converted = options.converters === false || !isOldFormat(kind) ? null : await modernised(bytes, kind);
  if (!converted) throw cannotRead(kind);
  return assemble(await contentOf(converted.bytes, converted.kind));
}
