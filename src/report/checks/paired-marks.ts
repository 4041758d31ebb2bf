import { enumeratorOf } from '../../language/enumerators.ts';
import type { Span } from './written-parts.ts';

/** Marks that come in pairs, opening to closing, in any width. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '（': '）',
  '《': '》',
  '【': '】',
  '〔': '〕',
};
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([opening, closing]) => [closing, opening]),
);
/** Brackets of either width pair with each other: that one is half-width is another fault. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** The marks of a paragraph that have no partner in it. */
function unpairedIn(line: string, offset: number): Span[] {
  const from = enumeratorOf(line)?.end ?? 0;
  const open: { mark: string; at: number }[] = [];
  const lone: number[] = [];
  for (let at = from; at < line.length; at += 1) {
    const char = line.charAt(at);
    const mark = WIDE[char] ?? char;
    if (CLOSING[mark]) open.push({ mark, at });
    else if (OPENING[mark]) {
      if (open.at(-1)?.mark === OPENING[mark]) open.pop();
      else lone.push(at);
    }
  }
  return [...lone, ...open.map(({ at }) => at)]
    .sort((a, b) => a - b)
    .map((at) => ({ start: offset + at, end: offset + at + 1 }));
}

/** A mark that does not belong: one of a pair alone, or one behind the number of a heading. */
export interface StrayMark extends Span {
  readonly what: 'unpaired' | 'behindNumber';
}

/** Opening and closing marks without a partner in their paragraph, and a comma behind （一）. Linear in the text. */
export function strayMarks(text: string): StrayMark[] {
  const spans: StrayMark[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const number = enumeratorOf(line);
    if (number && ['section', 'point'].includes(number.level) && /[、，.．]/u.test(line.charAt(number.end)))
      spans.push({ what: 'behindNumber', start: offset + number.end, end: offset + number.end + 1 });
    spans.push(...unpairedIn(line, offset).map((span) => ({ what: 'unpaired' as const, ...span })));
    offset += line.length + 1;
  }
  return spans;
}
