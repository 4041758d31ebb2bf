import { Parser } from 'htmlparser2';
import type { Content } from './blocks.ts';
import { HtmlBuilder } from './html-builder.ts';

const PIECE = 65_536;

/** Reads a web page's paragraphs and tables; scripts, styles, hidden parts and links are never followed. Throws DocumentError. */
export function readHtml(html: string): Content {
  const builder = new HtmlBuilder();
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    ontext: (text) => builder.text(text),
    onclosetag: (name) => builder.close(name),
  });
  for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return { blocks: builder.finish(), shape: 'paragraphs', name: builder.name };
}
