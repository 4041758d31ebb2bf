import { StoredDocumentError } from '../store/errors.ts';
import type { Parts } from './parts.ts';

/**
 * Does a piece of work of many; null where the document that it is about cannot be read. It is named in the log, and the
 * others go on.
 */
export async function unspoilt<T>(
  { log }: Pick<Parts, 'log'>,
  id: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoredDocumentError)) throw error;
    log.error({ err: error, id }, 'a stored document cannot be read; the others go on');
    return null;
  }
}
