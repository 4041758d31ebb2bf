import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { brokenFile, DocumentError, lockedPdf } from '../document-error.ts';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Classes of a browser that the library names while it is loaded and needs for drawing alone. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** Loads the library: what it names of a browser must be there first, so that it cannot be imported as others are. */
async function library(): Promise<Library> {
  for (const name of DRAWING) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Where the library keeps what fonts that are not embedded need: their codes and their widths; it wants a path, not an address. */
function assets(name: string): string {
  const package_ = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return `${join(dirname(package_), name)}/`;
}

/** A PDF that is open, and the numbers by which its operators are told. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly operators: Library['OPS'];
  close(): Promise<void>;
}

/** Opens a PDF for its text and lines: nothing is drawn, run or fetched. Throws DocumentError for one that is locked or broken. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await library();
  const task = getDocument({
    // The library takes the bytes for itself, and no Buffer, as a file that was read is: both are mended by a copy.
    data: new Uint8Array(bytes),
    cMapUrl: assets('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: assets('standard_fonts'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    // Pictures of more pixels are not unpacked.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return { document: await task.promise, operators: OPS, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    if (cause instanceof DocumentError) throw cause;
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? lockedPdf()
      : brokenFile('PDF', cause);
  }
}
