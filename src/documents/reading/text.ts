import type { Block, Content } from './blocks.ts';
import { BoundedBlocks } from './bounded.ts';
import { withoutFurniture } from './page-furniture.ts';
import { tabulated } from './tabulated.ts';

/** Marks of Markdown that are no words: "## ", "**". */
const MARKDOWN = /^#{1,6}\s+|\*\*/gu;

/**
 * Reads plain text: a PDF's text layer with its broken lines, a word processor's text export, our own. Lines keep
 * their tabs and indents, since these tell cells and paragraphs. Throws DocumentError "too-large".
 */
export function readText(text: string): Content {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\v]/gu, '\n').split('\n');
  const out = new BoundedBlocks();
  const isMarkdown = lines.some((line) => /^#{1,6}\s+\S/u.test(line));
  const kept: Block[] = [];
  for (const line of tabulated(withoutFurniture(lines))) {
    const block = { kind: 'line', text: isMarkdown ? line.replace(MARKDOWN, '') : line } as const;
    out.push(block);
    kept.push(block);
  }
  return { blocks: kept, shape: 'lines' };
}
