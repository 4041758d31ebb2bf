import { type UnzipFileInfo, unzipSync } from 'fflate';
import { brokenFile, DocumentError, tooLarge } from './document-error.ts';
import { LIMITS } from './limits.ts';

const bomb = (name: string): DocumentError =>
  new DocumentError(
    'hostile',
    {
      zh: '文件的压缩方式异常，出于安全没有打开，请用原软件打开后另存一份再上传。',
      en: 'The file is packed in an abnormal way and was not opened for safety; open it and save a fresh copy.',
    },
    { where: name },
  );

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('压缩包', cause);
  }
}

/** Names of an archive's entries, without unpacking any. Throws DocumentError when there are too many or it is broken. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, ({ name }) => {
    names.push(name);
    if (names.length > LIMITS.zipEntries) throw tooLarge('压缩包内文件过多');
    return false;
  });
  return names;
}

/**
 * Unpacks the wanted parts and nothing else. A part that would grow too large, or grows out of all proportion,
 * is refused before it is unpacked: no more than its declared size is ever written.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let sum = 0;
  const parts = unzip(bytes, ({ name, size, originalSize }) => {
    if (!wanted(name)) return false;
    sum += originalSize;
    if (originalSize > LIMITS.ratioFrom && originalSize > size * LIMITS.ratio) throw bomb(name);
    if (sum > LIMITS.partBytes) throw tooLarge(`解压后超过${LIMITS.partBytes / 1_000_000}MB`);
    return true;
  });
  return new Map(Object.entries(parts));
}

/** The text of an XML part. A document type with entities has no place in an office file and is refused. */
export function xmlText(bytes: Uint8Array, name: string): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text.slice(0, 20_000))) {
    throw new DocumentError(
      'hostile',
      {
        zh: '文件内含有外部引用或实体声明，出于安全没有读取，请用原软件打开后另存一份再上传。',
        en: 'The file declares entities or external references and was not read; open it and save a fresh copy.',
      },
      { where: name },
    );
  }
  return text;
}
