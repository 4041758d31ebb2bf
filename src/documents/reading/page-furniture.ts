import { hasHan } from '../../language/han.ts';
import { squash } from '../../report/reading/squash.ts';

/** "- 5 -", "— 12 —", "第5页", "第 5 页 共 8 页", "5 / 8", and what a browser prints: "https://… 5/8". */
const PAGE_NUMBER =
  /^\s*(?:https?:\/\/\S{1,300}\s+\d{1,3}\/\d{1,3}|[-—–－―─·•]+\s*\d{1,3}\s*[-—–－―─·•]+|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;
/** A running head is at least a short phrase: never a figure of a table. */
const SHORTEST_HEAD = 6;
const FEWEST_REPEATS = 3;
/** The title stands among so many first lines of a document; a head that is first printed further down is none. */
const TITLE_WITHIN = 12;

/** Whether a line of a PDF's text is a printed page number. */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line.normalize('NFKC').trimEnd());

/** Lines that stand beside page numbers again and again: a head or foot printed on every page. */
function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!isPageNumber(line)) continue;
    for (const beside of new Set([lines[index - 1], lines[index + 1]])) {
      const words = squash(beside ?? '');
      if (words.length >= SHORTEST_HEAD && hasHan(words) && !/^信息内容/u.test(words)) {
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_REPEATS).map(([words]) => words));
}

/** The lines without page numbers, form feeds and running heads; a head that is the title stays once, at the top. */
export function withoutFurniture(lines: readonly string[]): string[] {
  const clean = lines
    .filter((line) => line.trim() !== '' || !line.includes('\f'))
    .map((line) => line.replaceAll('\f', ''));
  const heads = runningHeads(clean);
  const seen = new Set<string>();
  let kept = 0;
  return clean.filter((line) => {
    if (isPageNumber(line)) return false;
    const words = squash(line);
    if (words !== '') kept += 1;
    if (!heads.has(words)) return true;
    const isTitle = !seen.has(words) && kept <= TITLE_WITHIN;
    seen.add(words);
    return isTitle;
  });
}
