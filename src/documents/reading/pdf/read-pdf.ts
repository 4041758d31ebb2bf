import type { Block, Content } from '../blocks.ts';
import { lineBlock } from '../blocks.ts';
import { BoundedBlocks } from '../bounded.ts';
import { brokenFile, DocumentError, scannedPdf } from '../document-error.ts';
import { tableBlocks } from '../split-table.ts';
import { stretchesOf } from './columns.ts';
import { type Columns, type FigureTable, withFigureTables, withRest } from './figure-tables.ts';
import { withoutPageFurniture } from './furniture.ts';
import { centre, middle, type Page, type Piece } from './geometry.ts';
import { gridOf, hangsOver, isContinued, withOverhang } from './joined-tables.ts';
import { openPdf } from './library.ts';
import { type Line, linesOf } from './lines.ts';
import { pagesOf } from './pages.ts';
import { marginsOf, paragraphsOf } from './paragraphs.ts';
import { type PrintedTable, ruledTables } from './ruled-tables.ts';

/** What stands on a page from the top down. */
type Item =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'printed'; readonly table: PrintedTable }
  | { readonly kind: 'figures'; readonly table: FigureTable }
  | { readonly kind: 'picture' };

const topOf = (item: Line | PrintedTable): number => item.top;

const isIn = (piece: Piece, { left, right, top, bottom }: PrintedTable): boolean =>
  left <= centre(piece) && centre(piece) <= right && top <= middle(piece) && middle(piece) <= bottom;

/** Fewer characters in a whole document are no report: it was scanned. */
const FEWEST_CHARACTERS = 100;

/** What stands on a page between the tables that have lines: text, and tables that have none. */
function itemsOf(
  tables: readonly PrintedTable[],
  lines: readonly Line[],
  width: number,
  columns: Columns,
): Item[] {
  const area = marginsOf(lines);
  const items: Item[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const { lines, isColumns } of stretchesOf(run, width, area)) {
      for (const part of isColumns ? lines : withFigureTables(lines, width, columns)) {
        if ('grid' in part) items.push({ kind: 'figures', table: part });
        else items.push({ kind: 'line', line: part });
      }
    }
    run = [];
  };
  for (const part of [...tables, ...lines].sort((a, b) => topOf(a) - topOf(b))) {
    if ('rows' in part) {
      flush();
      items.push({ kind: 'printed', table: part });
    } else run.push(part);
  }
  flush();
  return items;
}

/** The items of all pages, page numbers and running heads left out. */
function itemsIn(pages: readonly Page[]): Item[] {
  const columns: Columns = { last: [] };
  const tables = new Map(pages.map((page) => [page, ruledTables(page.rules, page.pieces)]));
  const lined = pages.map((page) => ({
    page,
    lines: linesOf(page.pieces.filter((piece) => !tables.get(page)?.some((table) => isIn(piece, table)))),
  }));
  return withoutPageFurniture(lined).flatMap(({ page, lines }): Item[] => {
    if (page.pieces.length === 0) return [{ kind: 'picture' }];
    return itemsOf(tables.get(page) ?? [], lines, page.width, columns);
  });
}

/** A table without lines with the end of its last label, which the next page begins with. */
const withLabelOverPages = (item: Item, next: Item | undefined): Item =>
  item.kind === 'figures' && next?.kind === 'figures' && next.table.rest !== ''
    ? { ...item, table: withRest(item.table, next.table.rest) }
    : item;

/** Blocks from what stands on the pages: paragraphs and tables are put together over their ends. */
function blocksOf(items: readonly Item[]): Block[] {
  const out = new BoundedBlocks();
  const all = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const margins = marginsOf(all);
  let lines: Line[] = [];
  let parts: PrintedTable[] = [];
  const flushLines = () => {
    for (const text of paragraphsOf(lines, margins)) out.push(lineBlock(text));
    lines = [];
  };
  const flushTable = () => {
    if (parts.length === 0) return;
    const grid = gridOf(parts);
    for (const _ of grid.rows) out.countRow();
    for (const block of tableBlocks(grid)) out.push(block);
    parts = [];
  };
  for (const [at, whole] of items.entries()) {
    const item = withLabelOverPages(whole, items[at + 1]);
    const last = parts.at(-1);
    const goesOn = item.kind === 'printed' && last !== undefined && isContinued(last, item.table);
    const next = items[at + 1];
    const isBetween =
      item.kind === 'line' && last && next?.kind === 'printed' && isContinued(last, next.table);
    if (isBetween && hangsOver(last, item.line, next.table)) {
      parts.splice(-1, 1, withOverhang(last, item.line));
      continue;
    }
    if (!goesOn) flushTable();
    if (item.kind !== 'line') flushLines();
    switch (item.kind) {
      case 'line':
        lines.push(item.line);
        break;
      case 'printed':
        parts.push(item.table);
        break;
      case 'figures':
        for (const text of paragraphsOf(item.table.above, margins)) out.push(lineBlock(text));
        out.push({ kind: 'table', grid: item.table.grid });
        lines = [...item.table.below];
        break;
      case 'picture':
        out.push({ kind: 'picture' });
        break;
    }
  }
  flushTable();
  flushLines();
  return out.blocks;
}

/**
 * Reads the text layer of a PDF with the places that its text and lines have on the page. Throws DocumentError: "encrypted"
 * for one with a password, "unsupported" for one that was scanned, "too-large", "broken".
 */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const pdf = await openPdf(bytes);
  try {
    const pages = await pagesOf(pdf);
    const characters = pages.reduce(
      (sum, page) => sum + page.pieces.reduce((all, { text }) => all + text.length, 0),
      0,
    );
    if (characters < FEWEST_CHARACTERS) throw scannedPdf();
    return { blocks: blocksOf(itemsIn(pages)), shape: 'paragraphs' };
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('PDF', cause);
  } finally {
    await pdf.close();
  }
}
