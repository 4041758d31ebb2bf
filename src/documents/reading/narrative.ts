import type { SectionNumber } from '../../report/sections.ts';
import type { Block, Content } from './blocks.ts';
import { siteLinesAtEnd, sweep } from './debris.ts';
import { joinParagraphs, withoutPageNumbers } from './paragraphs.ts';

/** The text of a section with its leftovers set apart. */
interface Narrative {
  readonly text: string;
  readonly debris: readonly { readonly section: SectionNumber | 0; readonly text: string }[];
  /** Tables that stand in the text were written out as lines. */
  readonly holdsTable: boolean;
}

/** A table inside a narrative, row by row: its words stay. */
const linesOfTable = (block: Extract<Block, { kind: 'table' }>): string[] =>
  block.grid.rows.map((row) =>
    row
      .filter((cell) => !cell.continued)
      .map((cell) => cell.text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '')
      .join(' '),
  );

/**
 * Puts a narrative together: leftovers out, behind the report's last section what a site prints as well, broken lines
 * joined, paragraphs parted by line breaks.
 */
export function narrativeOf(
  blocks: readonly Block[],
  section: SectionNumber | 0,
  shape: Content['shape'],
  width: number | null,
  isLast: boolean,
): Narrative {
  // Only behind its last section does a web page go on with words of the site.
  const besideArticle = isLast && blocks.some((block) => block.path !== undefined);
  const names = blocks.flatMap((block) =>
    block.kind === 'line' ? [block.text] : block.kind === 'table' ? linesOfTable(block) : [],
  );
  const lines = withoutPageNumbers(names, shape === 'lines' ? width : null);
  const pasted = isLast ? lines.length - siteLinesAtEnd(lines) : lines.length;
  const swept = lines.map((line, at) => sweep(line, besideArticle || at >= pasted ? 'site' : 'nothing'));
  const debris = swept.flatMap((line) => line.debris.map((text) => ({ section, text })));
  const kept = swept
    .filter(({ text, debris: left, isSite }) => text.trim() !== '' || (left.length === 0 && !isSite))
    .map(({ text }) => text);
  const text = joinParagraphs(kept, shape === 'lines' ? width : null).join('\n');
  return { text, debris, holdsTable: blocks.some((block) => block.kind === 'table') };
}
