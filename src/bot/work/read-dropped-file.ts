import { DocumentError, readReport } from '../../documents/read.ts';
import type { Task } from '../../interview/session.ts';
import { phrase } from '../../report/language.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

type ReadFile = Extract<Task['work'], { kind: 'read-file' }>;

/** Fetches and reads a dropped file; what cannot be read is an outcome, what cannot be fetched is tried again. */
export async function readDroppedFile(
  { outbound, log }: Parts,
  task: string,
  { file, name }: ReadFile,
  isLastAttempt: boolean,
): Promise<Outcome> {
  try {
    const fetched = await outbound.fetchFile(file);
    const read = await readReport(fetched.bytes, fetched.name);
    return { kind: 'file-read', task, name, reading: { kind: 'read', read } };
  } catch (error) {
    if (error instanceof DocumentError) {
      return {
        kind: 'file-read',
        task,
        name,
        reading: { kind: 'unreadable', why: phrase(error.zh, error.en) },
      };
    }
    if (!isLastAttempt) throw error;
    log.error({ err: error }, 'a dropped file could not be fetched');
    const why = phrase(
      `“${name}”没能下载，请重新上传一次；已填内容没有改动。`,
      `“${name}” could not be downloaded; please drop it again.`,
    );
    return { kind: 'file-read', task, name, reading: { kind: 'unreadable', why } };
  }
}
