import type { FileContent, Wanted } from './apart/messages.ts';
import { noticeInDocx, noticeInText } from './notice-file.ts';
import { readReport, reportInText } from './read.ts';
import { assemble } from './reading/assemble.ts';
import { brokenFile, DocumentError } from './reading/document-error.ts';
import { fileKind } from './reading/kind.ts';
import { openText } from './reading/open-text.ts';
import { openWorkbook } from './reading/workbook.ts';
import { readBook } from './reading/xlsx.ts';
import { ROWS_OPENED, readRegisterFile, registerInBook, registerInText } from './register/read-register.ts';

/** A file opened once: a register where its headings tell it to be one, a holiday notice by its title, else a report. */
async function readEither(bytes: Uint8Array, name: string): Promise<FileContent> {
  const asReport = async (): Promise<FileContent> => ({
    kind: 'report',
    read: await readReport(bytes, name, { converters: false }),
  });
  if (bytes.length === 0) return asReport();
  switch (fileKind(bytes)) {
    case 'xlsx': {
      const book = openWorkbook(bytes, ROWS_OPENED);
      const register = registerInBook(book);
      return register ? { kind: 'register', register } : { kind: 'report', read: assemble(readBook(book)) };
    }
    case 'text': {
      const opened = openText(bytes);
      const notice = noticeInText(opened);
      if (notice) return { kind: 'notice', notice };
      const register = registerInText(opened);
      return register ? { kind: 'register', register } : { kind: 'report', read: await reportInText(opened) };
    }
    case 'html': {
      const notice = noticeInText(openText(bytes));
      return notice ? { kind: 'notice', notice } : asReport();
    }
    case 'docx': {
      const notice = noticeInDocx(bytes);
      return notice ? { kind: 'notice', notice } : asReport();
    }
    default:
      return asReport();
  }
}

/**
 * Reads a file as what is wanted of it, in this process and without converters. Throws DocumentError, and nothing else, for
 * whatever cannot be read.
 */
export async function readFile(bytes: Uint8Array, name: string, wanted: Wanted): Promise<FileContent> {
  try {
    switch (wanted) {
      case 'report':
        return { kind: 'report', read: await readReport(bytes, name, { converters: false }) };
      case 'register': {
        const register = readRegisterFile(bytes);
        return register ? { kind: 'register', register } : { kind: 'neither' };
      }
      case 'either':
        return await readEither(bytes, name);
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile(name, cause);
  }
}
