import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Puts a bench's tables into a page of docs/, in the place kept for it. Throws where there is no such place. */
export function publish(bench: string, written: string, page = 'performance.md'): void {
  const file = fileURLToPath(new URL(`../docs/${page}`, import.meta.url));
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${bench} bench: begin -->`, `<!-- ${bench} bench: end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for the tables of the ${bench} bench`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${written}\n${text.slice(to)}`);
}
