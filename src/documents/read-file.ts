import { checkReport } from '../report/checks/check-report.ts';
import type { ReadReport } from '../report/source.ts';
import type { FileContent, Wanted } from './apart/messages.ts';
import { noticeIn, noticeInText } from './notice-file.ts';
import { contentOf, readReport, reportInText } from './read.ts';
import { assemble } from './reading/assemble.ts';
import { brokenFile, DocumentError, tooLarge } from './reading/document-error.ts';
import { fileKind } from './reading/kind.ts';
import { LIMITS } from './reading/limits.ts';
import { openText } from './reading/open-text.ts';
import { openWorkbook } from './reading/workbook.ts';
import { readBook } from './reading/xlsx.ts';
import { ROWS_OPENED, readRegisterFile, registerInBook, registerInText } from './register/read-register.ts';

/**
 * A report with what a check of it says, so that nobody waits while it is judged. Throws DocumentError "too-large" for one
 * of more text than may be judged elsewhere.
 */
function judged(read: ReadReport): FileContent {
  const { preamble, overview, problems, other } = read.report;
  const length = [preamble, overview, problems, other].reduce((sum, text) => sum + text.length, 0);
  if (length > LIMITS.narrative) throw tooLarge(`正文超过${LIMITS.narrative}字`);
  return { kind: 'report', read, findings: checkReport(read) };
}

const asReport = async (bytes: Uint8Array, name: string): Promise<FileContent> =>
  judged(await readReport(bytes, name, { converters: false }));

/** A file opened once: a register where its headings tell it to be one, a holiday notice by its title, else a report. */
async function readAny(bytes: Uint8Array, name: string): Promise<FileContent> {
  if (bytes.length === 0) return asReport(bytes, name);
  const kind = fileKind(bytes);
  switch (kind) {
    case 'xlsx': {
      const book = openWorkbook(bytes, ROWS_OPENED);
      const register = registerInBook(book);
      return register ? { kind: 'register', register } : judged(assemble(readBook(book)));
    }
    case 'text': {
      const opened = openText(bytes);
      const notice = noticeInText(opened);
      if (notice) return { kind: 'notice', notice };
      const register = registerInText(opened);
      return register ? { kind: 'register', register } : judged(await reportInText(opened));
    }
    case 'docx':
    case 'pdf': {
      if (bytes.length > LIMITS.fileBytes) return asReport(bytes, name);
      const content = await contentOf(bytes, kind);
      const notice = noticeIn(content);
      return notice ? { kind: 'notice', notice } : judged(assemble(content));
    }
    default:
      return asReport(bytes, name);
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
        return await asReport(bytes, name);
      case 'register': {
        const register = readRegisterFile(bytes);
        return register ? { kind: 'register', register } : { kind: 'no-register' };
      }
      case 'any':
        return await readAny(bytes, name);
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile(name, cause);
  }
}
