import { Parser } from 'htmlparser2';
import type { Content } from './blocks.ts';
import { brokenFile } from './document-error.ts';
import { DocxBuilder } from './docx-builder.ts';
import { Numbering } from './docx-numbering.ts';
import { unzipParts, xmlText } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
/** The parser is fed in pieces, so that a limit that is passed ends the work at once. */
const PIECE = 65_536;

/**
 * Reads a Word document's paragraphs and tables. Only its main text and its list numbers are unpacked; links,
 * macros, embedded and external objects are never touched. Throws DocumentError.
 */
export function readDocx(bytes: Uint8Array): Content {
  const parts = unzipParts(bytes, (name) => name === DOCUMENT || name === NUMBERING);
  const part = parts.get(DOCUMENT);
  if (!part) throw brokenFile(DOCUMENT);
  const lists = parts.get(NUMBERING);
  const builder = new DocxBuilder(new Numbering(lists ? xmlText(lists, NUMBERING) : ''));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: (name) => builder.close(name),
    },
    { xmlMode: true },
  );
  const xml = xmlText(part, DOCUMENT);
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.end();
  if (!builder.sawBody) throw brokenFile(DOCUMENT);
  return { blocks: builder.blocks, shape: 'paragraphs' };
}
