/** Why a document could not be read. */
export type DocumentErrorCode =
  | 'empty'
  | 'unsupported'
  | 'too-large'
  | 'too-heavy'
  | 'broken'
  | 'hostile'
  | 'encrypted'
  | 'not-a-report'
  | 'wrong-json';

/** A document that cannot be read: one sentence for people in both languages, with the way out. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  /** Where in the document reading stopped: a path in JSON, a part of an archive. */
  readonly where?: string;
  readonly zh: string;
  readonly en: string;

  constructor(
    code: DocumentErrorCode,
    sentences: { readonly zh: string; readonly en: string },
    more: { readonly where?: string; readonly cause?: unknown } = {},
  ) {
    super(sentences.en, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.zh = sentences.zh;
    this.en = sentences.en;
    if (more.where !== undefined) this.where = more.where;
  }
}

/** A file whose inside is damaged or cut off. */
export const brokenFile = (what: string, cause?: unknown): DocumentError =>
  new DocumentError(
    'broken',
    {
      zh: `文件已损坏或不完整（${what}），请重新下载，或用原软件打开后另存一份再上传。`,
      en: `The file is damaged or incomplete (${what}); download it again, or open it and save a fresh copy.`,
    },
    { where: what, cause },
  );

/** A file that is larger than any report. */
export const tooLarge = (what: string): DocumentError =>
  new DocumentError(
    'too-large',
    {
      zh: `文件超出可读取的大小（${what}），请只保留年度报告本身，删去图片和无关内容后再上传。`,
      en: `The file is too large to be read (${what}); keep the report alone, without pictures and other matter.`,
    },
    { where: what },
  );

/** A file without anything in it. */
export const emptyFile = (): DocumentError =>
  new DocumentError('empty', {
    zh: '文件是空的，请重新下载或另存后再上传。',
    en: 'The file is empty; download or save it again.',
  });

/** A PDF that asks for a password. */
export const lockedPdf = (): DocumentError =>
  new DocumentError('encrypted', {
    zh: '这份 PDF 设有打开密码，请去掉密码后再上传，或上传原来的 Word 文件。',
    en: 'This PDF is locked with a password; remove it, or use the Word file that it was made from.',
  });

/** A PDF without text: pages that are pictures. */
export const scannedPdf = (): DocumentError =>
  new DocumentError('unsupported', {
    zh: '这份 PDF 是扫描件，没有可读的文字，请上传原来的 Word 文件；只有扫描件时，请先作文字识别并存为 .docx 或 .txt。',
    en: 'This PDF was scanned and holds no text; use the Word file that it was made from, or turn the pictures into text first.',
  });
