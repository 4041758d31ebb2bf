import { APART_LIMITS } from './apart/limits.ts';
import type { Ask, ContentBy, FileContent, Wanted } from './apart/messages.ts';
import { ReadingQueue } from './apart/queue.ts';
import { cannotRead } from './reading/advice.ts';
import { DocumentError } from './reading/document-error.ts';
import { modernised } from './reading/modernise.ts';

const queue = new ReadingQueue(APART_LIMITS);

/** Lets so many files be read at once from now on. */
export const readAtOnce = (files: number): void => queue.allow(files);

const stopped = (name: string, what: readonly [zh: string, en: string]): DocumentError =>
  new DocumentError('too-heavy', {
    zh: `读取“${name}”${what[0]}，已停止。请只保留年度报告或台账本身，另存一份再上传。`,
    en: `Reading “${name}” ${what[1]} and was stopped; keep the report or the register alone, save it again and use that.`,
  });

async function readOnce(owner: string, ask: Ask, converted: boolean): Promise<FileContent> {
  const reading = await queue.read(owner, ask);
  switch (reading.kind) {
    case 'too-long':
      throw stopped(ask.name, ['用时过长', 'took too long']);
    case 'too-much-memory':
      throw stopped(ask.name, ['占用内存过多', 'took too much memory']);
    case 'answered':
      break;
  }
  const { answer } = reading;
  switch (answer.kind) {
    case 'content':
      return answer.content;
    case 'refused': {
      const { code, zh, en, where } = answer;
      throw new DocumentError(code, { zh, en }, where === undefined ? {} : { where });
    }
    case 'old': {
      const modern = converted ? null : await modernised(ask.bytes, answer.format);
      if (!modern) throw cannotRead(answer.format);
      return readOnce(owner, { ...ask, bytes: modern.bytes }, true);
    }
  }
}

/**
 * Reads a file as what is wanted of it, in a process of its own: whatever the file does there, nobody else waits for it,
 * and it is stopped when it takes too long or too much memory. `owner` is whose file it is: one of theirs is read at a
 * time. Throws DocumentError for a file that cannot be read, ReadingProcessError where no process can be started.
 */
export const readApart = <W extends Wanted>(
  bytes: Uint8Array,
  name: string,
  wanted: W,
  owner: string,
): Promise<ContentBy[W]> => readOnce(owner, { bytes, name, wanted }, false) as Promise<ContentBy[W]>;
