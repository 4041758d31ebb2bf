import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { tooLarge } from '../document-error.ts';
import { LIMITS } from '../limits.ts';
import { matrixOf, type Page, type Piece } from './geometry.ts';
import type { OpenPdf } from './library.ts';
import { piecesOf } from './pieces.ts';
import { rulesOf } from './rules.ts';

const UPRIGHT = [1, 0, 0, 1, 0, 0] as const;

/** The pages of an open PDF with their text and lines. Throws DocumentError "too-large". */
export async function pagesOf({ document, operators }: OpenPdf): Promise<Page[]> {
  if (document.numPages > LIMITS.pdfPages) throw tooLarge(`超过${LIMITS.pdfPages}页`);
  const pages: Page[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const view = matrixOf(transform) ?? UPRIGHT;
    const pieces: Piece[] = [];
    // Read piece by piece, so that a page without end is left at the limit.
    const text: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
    for (let part = await text.read(); !part.done; part = await text.read()) {
      for (const item of part.value.items) if ('str' in item) pieces.push(...piecesOf(item, view));
      if (count + pieces.length > LIMITS.pdfPieces) throw tooLarge('PDF文字过多');
    }
    count += pieces.length;
    // Pictures are not looked at, and lines only where there is text between them.
    const rules = pieces.length === 0 ? [] : rulesOf(await page.getOperatorList(), operators, view);
    pages.push({ width, height, pieces, rules });
    page.cleanup();
  }
  return pages;
}
