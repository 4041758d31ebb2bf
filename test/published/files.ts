import { asDocx, DOCX_STYLES } from './as-docx.ts';
import { asHtml, htmlStyleOf } from './as-html.ts';
import { asText, TEXT_PROSE, TEXT_TABLES } from './as-text.ts';
import type { Office } from './offices.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** An office's page, which is also what is printed to a PDF. */
export const pageOf = ({ blocks, index }: Office): string => asHtml(blocks, htmlStyleOf(index));

/** The file that an office publishes; null for a PDF, which needs a browser to be printed. */
export function fileOf(office: Office): Uint8Array | null {
  const { blocks, format, index } = office;
  const turn = Math.floor(index / 5);
  switch (format) {
    case 'docx':
      return asDocx(blocks, pick(DOCX_STYLES, turn));
    case 'html':
      return bytes(pageOf(office));
    case 'txt':
      return bytes(asText(blocks, pick(TEXT_TABLES, turn), pick(TEXT_PROSE, turn), turn % 3 === 2 ? 32 : 0));
    case 'pdf':
      return null;
  }
}
