import type { GridCell } from '../../report/reading/grid.ts';
import { type Block, lineBlock } from './blocks.ts';
import { BoundedBlocks } from './bounded.ts';
import type { Numbering } from './docx-numbering.ts';
import { LIMITS } from './limits.ts';
import { tableBlocks } from './split-table.ts';
import { raised } from './superscript.ts';

/** Text that is not printed: deleted or moved away, field codes, the second version of a drawing. */
const UNPRINTED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

interface OpenParagraph {
  text: string;
  list: string | null;
  level: number;
}

interface OpenTable {
  readonly rows: GridCell[][];
  row: GridCell[];
  column: number;
  cell: { span: number; merged: boolean; lines: string[] } | null;
}

/** Puts a document's blocks together from the tags of word/document.xml (ECMA-376, part 1, 17.2–17.4). */
export class DocxBuilder {
  readonly #out = new BoundedBlocks();
  readonly #numbering: Numbering;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  #skipping = 0;
  #inText = false;
  #raised = false;
  #hidden = false;
  sawBody = false;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  get blocks(): readonly Block[] {
    return this.#out.blocks;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#out.nest(1);
    if (UNPRINTED.has(name)) this.#skipping += 1;
    if (this.#skipping > 0) return;
    const value = attributes['w:val'] ?? '';
    const paragraph = this.#paragraphs.at(-1);
    const table = this.#tables.at(-1);
    const cell = table?.cell;
    switch (name) {
      case 'w:body':
        this.sawBody = true;
        break;
      case 'w:p':
        this.#paragraphs.push({ text: '', list: null, level: 0 });
        break;
      case 'w:numId':
        if (paragraph) paragraph.list = value;
        break;
      case 'w:ilvl':
        if (paragraph) paragraph.level = Number(value) || 0;
        break;
      case 'w:r':
        this.#raised = false;
        this.#hidden = false;
        break;
      case 'w:vertAlign':
        this.#raised = value === 'superscript';
        break;
      case 'w:vanish':
        this.#hidden = value !== '0' && value !== 'false';
        break;
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:tab':
        if (paragraph && attributes['w:pos'] === undefined) paragraph.text += ' ';
        break;
      case 'w:br':
      case 'w:cr':
        if (paragraph && attributes['w:type'] !== 'page') paragraph.text += '\n';
        break;
      case 'w:noBreakHyphen':
        if (paragraph) paragraph.text += '-';
        break;
      case 'a:blip':
      case 'v:imagedata':
        if (!table) this.#out.push({ kind: 'picture' });
        break;
      case 'w:tbl':
        this.#tables.push({ rows: [], row: [], column: 0, cell: null });
        break;
      case 'w:tr':
        this.#out.countRow();
        if (table) Object.assign(table, { row: [], column: 0 });
        break;
      case 'w:gridBefore':
        if (table) table.column = Math.min(Number(value) || 0, LIMITS.reportColumns);
        break;
      case 'w:tc':
        if (table) table.cell = { span: 1, merged: false, lines: [] };
        break;
      case 'w:gridSpan':
        if (cell) cell.span = Math.min(Math.max(1, Number(value) || 1), LIMITS.reportColumns);
        break;
      case 'w:vMerge':
        if (cell) cell.merged = value !== 'restart';
        break;
      default:
    }
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!this.#inText || this.#skipping > 0 || this.#hidden || !paragraph) return;
    paragraph.text += this.#raised ? raised(text) : text;
  }

  close(name: string): void {
    this.#out.nest(-1);
    if (this.#skipping > 0) {
      if (UNPRINTED.has(name)) this.#skipping -= 1;
      return;
    }
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tr') {
      const table = this.#tables.at(-1);
      table?.rows.push(table.row);
    } else if (name === 'w:tbl') this.#closeTable();
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { list, level } = paragraph;
    const number =
      list === null || list === '0' || paragraph.text.trim() === '' ? '' : this.#numbering.next(list, level);
    const lines = `${number}${paragraph.text.trim()}`.split('\n');
    const cell = this.#tables.at(-1)?.cell;
    if (cell) cell.lines.push(...lines);
    else for (const line of lines) this.#out.push(lineBlock(line));
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { span, merged, lines } = table.cell;
    const from = table.column;
    const above = merged ? table.rows.at(-1)?.find((cell) => cell.from === from) : undefined;
    const text = above?.text ?? lines.join('\n').trim();
    if (from < LIMITS.reportColumns)
      table.row.push({ text, from, to: from + span - 1, continued: above !== undefined });
    table.column = from + span;
    table.cell = null;
  }

  /** A table inside a cell comes out on its own; its outer table is only a frame and is cut there. */
  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#tables.at(-1);
    if (outer?.cell) {
      for (const line of outer.cell.lines.splice(0)) this.#out.push(lineBlock(line));
    }
    for (const block of tableBlocks({ rows: table.rows, exact: true })) this.#out.push(block);
  }
}
