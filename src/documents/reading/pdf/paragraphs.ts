import { isInBrackets, joinLines, opensParagraph } from '../paragraphs.ts';
import { type Box, centre, usualSize } from './geometry.ts';
import { around, type Line, textOf } from './lines.ts';

/** A full line may lack so many characters, since no punctuation mark opens a line. */
const SLACK = 2.2;
/** From here on a line is indented, in characters. */
const INDENT = 0.8;
/** From here on a line stands at the right, or in the middle, and no paragraph begins there, in characters. */
const SET_APART = 6;
/** Lines of a paragraph are no farther apart than this, in parts of their height. */
const WIDEST_GAP = 2.6;
/** Sizes that differ by more than this belong to a heading and its text. */
const SAME_SIZE = 0.15;

/** A title's characters are larger than the text's by this. */
const TITLE = 1.15;

/** Between what lines stand, and the height of most of their characters. */
export interface Margins extends Pick<Box, 'left' | 'right'> {
  readonly size: number;
}

/** The margins that some lines keep to. */
export function marginsOf(lines: readonly Line[]): Margins {
  if (lines.length === 0) return { left: 0, right: 0, size: 0 };
  return { ...around(lines), size: usualSize(lines) };
}

/** Whether two lines are one title, broken in the middle of the page. */
function isTitle(above: Line, line: Line, { left, right, size }: Margins): boolean {
  const isCentred = (one: Line) => Math.abs(centre(one) - (left + right) / 2) < one.size;
  return above.size > size * TITLE && isCentred(above) && isCentred(line) && above.right < right;
}

/** Whether a line, which ends a paragraph so far, goes on in the next one, both between the margins of a page or of a cell. */
function goesOn(above: Line, paragraph: string, line: Line, margins: Margins): boolean {
  const { left, right } = above.column ?? margins;
  const size = Math.max(above.size, line.size);
  const isFar = line.top > above.top && line.top - above.bottom > (WIDEST_GAP - 1) * size;
  if (isFar || Math.abs(above.size - line.size) > SAME_SIZE * size) return false;
  if (isTitle(above, line, margins)) return true;
  return (
    (above.right >= right - SLACK * size || isInBrackets(paragraph)) &&
    above.left <= left + SET_APART * size &&
    line.left <= (line.column ?? margins).left + INDENT * size &&
    !opensParagraph(textOf(line.pieces))
  );
}

/** Puts paragraphs together from lines between margins; a page may end between two of them. */
export function paragraphsOf(lines: readonly Line[], margins: Margins): string[] {
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const text = textOf(line.pieces);
    if (above && goesOn(above, paragraphs.at(-1) ?? '', line, margins))
      paragraphs.push(joinLines(paragraphs.pop() ?? '', text));
    else paragraphs.push(text);
  }
  return paragraphs;
}
