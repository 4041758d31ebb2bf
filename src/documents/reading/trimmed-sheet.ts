import { tooLarge } from './document-error.ts';
import { LIMITS } from './limits.ts';

const COLUMN = /\br="([A-Z]{1,3})\d/u;

/** Whether the cell whose tag this is stands behind the columns that are read. */
function isBehind(tag: string): boolean {
  const letters = COLUMN.exec(tag)?.[1];
  if (letters === undefined) return false;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) > LIMITS.columns;
}

/** Where an element ends that begins at a place, whether it closes itself or not. */
function endOf(xml: string, from: number, name: string): number {
  const tag = xml.indexOf('>', from);
  if (tag === -1) return xml.length;
  if (xml[tag - 1] === '/') return tag + 1;
  const close = xml.indexOf(`</${name}>`, tag);
  return close === -1 ? xml.length : close + name.length + 3;
}

const isTag = (xml: string, at: number): boolean => /[\s/>]/u.test(xml[at] ?? '');

/** The places where an element of a name begins. */
function* starts(xml: string, name: string): Generator<number> {
  const open = `<${name}`;
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at + open.length)) {
    if (isTag(xml, at + open.length)) yield at;
  }
}

/**
 * A sheet's XML without what is never read, so that the library never sees it: cells behind the last column that counts
 * (programs write empty ones to the sheet's edge where a whole row is coloured). Throws DocumentError "too-large" where more
 * are left than any register holds.
 */
export function trimmedSheet(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  let cells = 0;
  for (const at of starts(xml, 'c')) {
    if (at < from) continue;
    cells += 1;
    const tag = xml.slice(at, Math.min(xml.indexOf('>', at) + 1 || xml.length, at + 200));
    if (!isBehind(tag)) {
      if (cells > LIMITS.cells) throw tooLarge(`单元格超过${LIMITS.cells}个`);
      continue;
    }
    cells -= 1;
    kept.push(xml.slice(from, at));
    from = endOf(xml, at, 'c');
  }
  kept.push(xml.slice(from));
  return kept.join('');
}
