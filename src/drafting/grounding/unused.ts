import { type Content, coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';

/** What the notes still have that a paragraph has not told: an honest wording takes the place of words that it leaves out. */
export interface Unused {
  /** Takes so many characters of what a line has left; false, and nothing taken, where it has less. */
  readonly take: (line: Line, characters: number) => boolean;
}

/** Characters of a line's content that a text does not tell. */
function leftOf(line: Line, told: Content): number {
  const { length, near } = coverOf(runsOf(line.text, true), told);
  return length - near;
}

/** What a paragraph leaves of the notes. Each character can be taken once. */
export function unusedBeside(paragraph: string): Unused {
  const told = toldBy(paragraph);
  const left = new Map<Line, number>();
  return {
    take: (line, characters) => {
      const has = left.get(line) ?? leftOf(line, told);
      if (has < characters) return false;
      left.set(line, has - characters);
      return true;
    },
  };
}
