import { DocumentError } from './document-error.ts';

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Zeros on one side, for each on the other: in a file of another kind they stand on both alike. */
const ONE_SIDED = 3;

/** UTF-16 without a mark: line ends, digits and spaces leave zero bytes on one side, 一 (U+4E00) now and then on the other. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4_000);
  const zerosAt = (side: number) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const [more, fewer] = [Math.max(odd, even), Math.min(odd, even)];
  if (more <= sample.length / 100 || more < fewer * ONE_SIDED) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The encoding that a page declares in its first 4,000 bytes. */
function byDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
  const named = /<meta[^>]*charset\s*=[\s"']*([\w-]+)|<\?xml[^>]*encoding=["']([\w-]+)/iu.exec(head);
  const name = (named?.[1] ?? named?.[2])?.toLowerCase();
  if (name === undefined) return null;
  return /^gb|^x-gbk|^hz/u.test(name) ? 'gb18030' : name;
}

/**
 * The text of a file, its encoding told by its mark, by UTF-8 that holds, by what a page declares, or taken for GB18030.
 * Throws DocumentError "unsupported" for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes) ?? byZeros(bytes);
  const declared = marked ? null : byDeclaration(bytes);
  const text =
    (marked ? decodeAs(bytes, marked) : null) ??
    decodeAs(bytes, 'utf-8', true) ??
    (declared && declared !== 'utf-8' ? decodeAs(bytes, declared) : null) ??
    decodeAs(bytes, 'gb18030') ??
    '';
  const strange = text.match(/[^\P{Cc}\t\n\r\f]|\ufffd/gu)?.length ?? 0;
  if (strange > text.length / 20) {
    throw new DocumentError('unsupported', {
      zh: '没有认出这是哪种文件，请上传 .docx、.xlsx、.html、.txt 或 .json 格式的年度报告。',
      en: 'This kind of file is not known; use a report as .docx, .xlsx, .html, .txt or .json.',
    });
  }
  return text.replace(/^\ufeff/u, '');
}
