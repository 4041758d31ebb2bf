import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

/** Puts a bench's tables into docs/performance.md, in the place kept for it. Throws where there is no such place. */
export function publish(bench: string, written: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${bench} bench: begin -->`, `<!-- ${bench} bench: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for the tables of the ${bench} bench`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n${written}\n${page.slice(to)}`);
}
