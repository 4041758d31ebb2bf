import type { Report } from '../report/report.ts';
import type { WriteOptions } from './layout/narrative.ts';

/** The formats that are written here, without another program: whatever is read back from them is the same report. */
export const OWN_FORMATS = ['docx', 'xlsx', 'html', 'json', 'txt'] as const;

/** The formats that a report can be written in. */
export const WRITE_FORMATS = [...OWN_FORMATS, 'pdf'] as const;

/** One of the formats that a report can be written in. */
export type WriteFormat = (typeof WRITE_FORMATS)[number];

type Writer = (report: Report, options: WriteOptions) => Uint8Array | Promise<Uint8Array>;

/** Writers are loaded when they are asked for: the word processor's library alone takes longer than a check. */
const WRITERS: Readonly<Record<WriteFormat, () => Promise<Writer>>> = {
  docx: async () => (await import('./write-docx.ts')).writeDocx,
  xlsx: async () => (await import('./write-xlsx.ts')).writeXlsx,
  html: async () => (await import('./write-html.ts')).writeHtml,
  json: async () => (await import('./write-json.ts')).writeJson,
  txt: async () => (await import('./write-text.ts')).writeText,
  pdf: async () => (await import('./write-pdf.ts')).writePdf,
};

/** The report as a file's bytes. Reading them back gives the same cells and the same words. Throws NoPdfError where no PDF can be made. */
export async function writeReport(
  report: Report,
  format: WriteFormat,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const write = await WRITERS[format]();
  return write(report, options);
}
