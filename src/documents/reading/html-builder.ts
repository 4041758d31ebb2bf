import { placeCells, type SourceCell } from '../../report/reading/grid.ts';
import { type Block, lineBlock } from './blocks.ts';
import { BoundedBlocks } from './bounded.ts';
import { tableBlocks } from './split-table.ts';
import { raised } from './superscript.ts';

const INVISIBLE = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'select', 'button', 'textarea'],
  ...['iframe', 'object', 'svg', 'math', 'audio', 'video', 'canvas', 'caption'],
]);
const BREAKS = new Set([
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'li',
    'ul',
    'ol',
    'dl',
    'dt',
    'dd',
    'section',
    'article',
  ],
  ...[
    'main',
    'header',
    'aside',
    'blockquote',
    'pre',
    'hr',
    'br',
    'address',
    'figure',
    'form',
    'center',
    'fieldset',
  ],
]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;
/** Deeper nesting than this says nothing about what belongs together. */
const DEEPEST_PATH = 80;

/** A page's name is a line (characters). */
const LONGEST_NAME = 200;

interface OpenTable {
  readonly rows: SourceCell[][];
  cell: { colspan: number; rowspan: number; lines: string[] } | null;
  /** A table around other tables is a frame of the page: its content stands for itself. */
  frame: boolean;
}

const spanOf = (value: string | undefined): number => Math.max(1, Number.parseInt(value ?? '1', 10) || 1);

/**
 * White space as a browser shows it: thin spaces, which set thousands apart, stay; a line break of the source between two
 * Chinese characters is none.
 */
const collapsed = (text: string): string =>
  text
    .replace(/([\p{Script=Han}，。、；：”）》])[ \t]*\r?\n\s*(?=[\p{Script=Han}，。、；：“（《])/gu, '$1')
    .replace(/(?:(?![\u2009\u202f])\s)+/gu, ' ');

/** Puts a page's blocks together from its tags. */
export class HtmlBuilder {
  readonly #out = new BoundedBlocks();
  readonly #tables: OpenTable[] = [];
  readonly #path: number[] = [];
  #elements = 0;
  #articleTitle = '';
  #title = '';
  #line = '';
  #raised = 0;
  /** Tags that are open inside an invisible element, itself included. */
  #invisible: string[] = [];

  /** What the page calls itself in its head. */
  get name(): string {
    return (this.#articleTitle || this.#title).slice(0, LONGEST_NAME);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta' && attributes.name?.toLowerCase() === 'articletitle')
      this.#articleTitle = attributes.content ?? '';
    if (!VOID.has(name)) this.#out.nest(1);
    if (this.#invisible.length > 0) {
      if (!VOID.has(name)) this.#invisible.push(name);
      return;
    }
    const hidden = 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '');
    if ((INVISIBLE.has(name) || hidden) && !VOID.has(name)) {
      this.#invisible = [name];
      return;
    }
    this.#elements += 1;
    if (!VOID.has(name)) this.#path.push(this.#elements);
    if (BREAKS.has(name)) this.#flush();
    else if (name === 'sup') this.#raised += 1;
    else if (name === 'img') this.#picture();
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
  }

  text(text: string): void {
    if (this.#invisible.at(-1) === 'title' && this.#title.length < LONGEST_NAME) this.#title += text;
    if (this.#invisible.length > 0) return;
    this.#line += this.#raised > 0 ? raised(text) : text;
  }

  close(name: string): void {
    if (!VOID.has(name)) this.#out.nest(-1);
    if (this.#invisible.length > 0) {
      const at = this.#invisible.lastIndexOf(name);
      if (at >= 0) this.#invisible.splice(at);
      return;
    }
    if (!VOID.has(name)) this.#path.pop();
    if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1);
    else if (BREAKS.has(name)) this.#flush();
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'table') this.#closeTable();
  }

  finish(): readonly Block[] {
    this.#flush();
    while (this.#tables.length > 0) this.#closeTable();
    return this.#out.blocks;
  }

  get #where(): readonly number[] {
    return this.#path.slice(0, DEEPEST_PATH);
  }

  /** The innermost cell that keeps its text; cells of frames do not. */
  get #cell(): OpenTable['cell'] {
    const table = this.#tables.at(-1);
    return table && !table.frame ? table.cell : null;
  }

  #flush(): void {
    const line = collapsed(this.#line).trim();
    this.#line = '';
    if (line === '') return;
    const cell = this.#cell;
    if (cell) cell.lines.push(line);
    else this.#out.push(lineBlock(line, this.#where));
  }

  #picture(): void {
    if (this.#tables.every(({ frame }) => frame)) this.#out.push({ kind: 'picture', path: this.#where });
  }

  #openTable(): void {
    this.#flush();
    const outer = this.#tables.at(-1);
    if (outer && !outer.frame) {
      this.#emit(outer);
      for (const line of outer.cell?.lines ?? []) this.#out.push(lineBlock(line, this.#where));
      outer.cell = null;
      outer.frame = true;
    }
    this.#tables.push({ rows: [], cell: null, frame: false });
  }

  #openRow(): void {
    this.#closeCell();
    this.#out.countRow();
    this.#tables.at(-1)?.rows.push([]);
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    this.#closeCell();
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) this.#openRow();
    table.cell = { colspan: spanOf(attributes.colspan), rowspan: spanOf(attributes.rowspan), lines: [] };
  }

  #closeCell(): void {
    this.#flush();
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { colspan, rowspan, lines } = table.cell;
    if (!table.frame) table.rows.at(-1)?.push({ text: lines.join('\n'), colspan, rowspan });
    table.cell = null;
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#tables.pop();
    if (table && !table.frame) this.#emit(table);
  }

  #emit(table: OpenTable): void {
    const grid = placeCells(table.rows.splice(0));
    for (const block of tableBlocks(grid, this.#where)) this.#out.push(block);
  }
}
