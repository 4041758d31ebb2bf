import type { Report } from '../report/report.ts';
import type { WriteOptions } from './layout/narrative.ts';
import { convertWithOffice } from './office.ts';
import { writeDocx } from './write-docx.ts';

/** No PDF can be made here: one sentence for people in both languages, with the way out. */
export class NoPdfError extends Error {
  override readonly name = 'NoPdfError';
  readonly zh: string;
  readonly en: string;

  constructor({ zh, en }: { readonly zh: string; readonly en: string }) {
    super(en);
    this.zh = zh;
    this.en = en;
  }
}

const WHY = {
  absent: {
    zh: '这里没有安装 LibreOffice，不能直接生成 PDF。请打开 Word 文件另存为 PDF，或请管理员安装 LibreOffice 后再试。',
    en: 'LibreOffice is not installed here, so no PDF can be made. Save the Word file as PDF, or have LibreOffice installed.',
  },
  failed: {
    zh: 'PDF 没能生成，请稍后再试，或打开 Word 文件另存为 PDF。',
    en: 'The PDF could not be made. Please try again in a while, or save the Word file as PDF.',
  },
} as const;

/** A DOCX file as PDF, page for page as LibreOffice lays it out. Throws NoPdfError where there is none, or where it fails. */
export async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const saved = await convertWithOffice(docx, 'docx', 'pdf');
  if (saved.kind === 'saved') return saved.bytes;
  throw new NoPdfError(WHY[saved.kind]);
}

/** The report as PDF: exactly what its DOCX shows. Throws NoPdfError as `pdfOf` does. */
export const writePdf = async (report: Report, options: WriteOptions = {}): Promise<Uint8Array> =>
  pdfOf(await writeDocx(report, options));
