import { convertWithOffice } from './converters.ts';
import { type FileKind, fileKind } from './kind.ts';
import { LIMITS } from './limits.ts';

/** What LibreOffice turns old formats into, and the ending that it knows them by. */
const CONVERTED: Readonly<Partial<Record<FileKind, readonly [from: string, to: 'docx' | 'xlsx']>>> = {
  'old-word': ['doc', 'docx'],
  'old-excel': ['xls', 'xlsx'],
  odt: ['odt', 'docx'],
  ods: ['ods', 'xlsx'],
  rtf: ['rtf', 'docx'],
};

/** A file of an old format in a new one, by LibreOffice; null for any other file, or where LibreOffice is absent or fails. */
export async function modernised(
  bytes: Uint8Array,
  kind: FileKind,
): Promise<{ readonly bytes: Uint8Array; readonly kind: 'docx' | 'xlsx' } | null> {
  const [from, to] = CONVERTED[kind] ?? [];
  const converted = from && to ? await convertWithOffice(bytes, from, to) : null;
  return converted && to ? { bytes: converted, kind: to } : null;
}

/** The file itself, or what LibreOffice makes of it where it has an old format and can be converted here. */
export async function modernFile(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > LIMITS.fileBytes) return bytes;
  return (await modernised(bytes, fileKind(bytes)))?.bytes ?? bytes;
}
