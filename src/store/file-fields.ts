import type { FileForm } from '../interview/session.ts';

/**
 * Under which fields of its hash each form of a version stands: its bytes, the revision that it was made for, and where the
 * bytes are once they were moved to the archive.
 */
export const FILE_FIELDS: Readonly<
  Record<FileForm, { readonly bytes: string; readonly since: string; readonly archived: string }>
> = {
  docx: { bytes: 'bytes', since: 'since', archived: 'archived' },
  pdf: { bytes: 'pdf', since: 'pdf-since', archived: 'pdf-archived' },
};
