/** A piece of text on a page: from its left end, in points from the page's lower left corner. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const isWide = (text: string): boolean => /[^\u0020-\u007e]/u.test(text);

/** Chinese in a font that is not embedded, as older programs write it; other text in one of the standard fonts. */
function shown({ text, x, y, size = 10 }: Printed): string {
  const codes = isWide(text)
    ? `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
    : `(${text.replace(/[()\\]/gu, '\\$&')})`;
  return `BT /${isWide(text) ? 'F1' : 'F2'} ${size} Tf ${x} ${y} Td ${codes} Tj ET`;
}

/** Objects as a PDF, numbered from 1; the first is the catalogue. `more` goes into its trailer. */
export function pdfOf(objects: readonly (string | Uint8Array)[], more = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    starts.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream with its dictionary. */
export const streamOf = (content: string | Uint8Array, dictionary = ''): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(`<<${dictionary}/Length ${Buffer.from(content).length}>>\nstream\n`),
      Buffer.from(content),
      Buffer.from('\nendstream'),
    ]),
  );

/** A PDF whose pages draw what is given, with one font for Chinese and one for the rest. */
export function drawnPdf(contents: readonly Uint8Array[], more = ''): Uint8Array {
  const page = (at: number) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + at * 2} 0 R>>`;
  return pdfOf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}]>>`,
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...contents.flatMap((content, at) => [page(at), content]),
    ],
    more,
  );
}

/** A PDF with text at given places and nothing else: no line is drawn. */
export const printedPdf = (pages: readonly (readonly Printed[])[]): Uint8Array =>
  drawnPdf(pages.map((pieces) => streamOf(pieces.map(shown).join('\n'))));
