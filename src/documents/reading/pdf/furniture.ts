import { isPageNumber } from '../page-furniture.ts';
import type { Page } from './geometry.ts';
import { type Line, textOf } from './lines.ts';

/** A page with its lines from the top down. */
export interface LinedPage {
  readonly page: Page;
  readonly lines: readonly Line[];
}

/** Heads and feet stand this near to a page's edge, in parts of its height, and so many lines deep. */
const MARGIN = 0.12;
const DEEPEST = 3;
/** The same words on two pages stand as far from the edge, to this many points. */
const SAME_PLACE = 6;

const LONE_FIGURE = /^\d{1,3}$/u;

/** A line's words with figures that change from page to page left open. */
const saying = ({ pieces }: Line): string => textOf(pieces).replace(/\s+/gu, '').replace(/\d+/gu, '#');

const isInMargin = ({ page }: LinedPage, { top, bottom }: Line): boolean =>
  bottom < page.height * MARGIN || top > page.height * (1 - MARGIN);

/** Whether another page has the same words in the same place of its margin. */
const isRunning = (line: Line, own: LinedPage, pages: readonly LinedPage[]): boolean =>
  pages.some(
    (other) =>
      other !== own &&
      other.lines.some(
        (one) =>
          isInMargin(other, one) &&
          Math.abs(one.top - line.top) <= SAME_PLACE &&
          saying(one) === saying(line),
      ),
  );

function isFurniture(line: Line, own: LinedPage, pages: readonly LinedPage[]): boolean {
  if (!isInMargin(own, line)) return false;
  const text = textOf(line.pieces).trim();
  return isPageNumber(text) || LONE_FIGURE.test(text) || isRunning(line, own, pages);
}

/**
 * The lines of each page without page numbers and running heads: what stands in its margin and says so, or is printed in
 * the same place of another page.
 */
export const withoutPageFurniture = (pages: readonly LinedPage[]): LinedPage[] =>
  pages.map((own) => {
    const outer = new Set([...own.lines.slice(0, DEEPEST), ...own.lines.slice(-DEEPEST)]);
    const lines = own.lines.filter((line) => !(outer.has(line) && isFurniture(line, own, pages)));
    return { page: own.page, lines };
  });
