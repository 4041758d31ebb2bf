import { convertWithOffice } from '../office.ts';
import type { FileKind } from './kind.ts';

/** Formats that are read after a converter has saved them anew. */
export type OldFormat = Extract<FileKind, 'old-word' | 'old-excel' | 'odt' | 'ods' | 'rtf'>;

/** What LibreOffice turns old formats into, and the ending that it knows them by. */
const CONVERTED: Readonly<Record<OldFormat, readonly [from: string, to: 'docx' | 'xlsx']>> = {
  'old-word': ['doc', 'docx'],
  'old-excel': ['xls', 'xlsx'],
  odt: ['odt', 'docx'],
  ods: ['ods', 'xlsx'],
  rtf: ['rtf', 'docx'],
};

export const isOldFormat = (kind: FileKind): kind is OldFormat => Object.hasOwn(CONVERTED, kind);

/** A file of an old format in a new one, by LibreOffice; null where LibreOffice is absent or fails. */
export async function modernised(
  bytes: Uint8Array,
  format: OldFormat,
): Promise<{ readonly bytes: Uint8Array; readonly kind: 'docx' | 'xlsx' } | null> {
  const [from, to] = CONVERTED[format];
  const converted = await convertWithOffice(bytes, from, to);
  return converted.kind === 'saved' ? { bytes: converted.bytes, kind: to } : null;
}
