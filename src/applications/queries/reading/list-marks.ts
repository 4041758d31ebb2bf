import { enumeratorAt } from '../../../language/enumerators.ts';
import type { Span } from '../../../language/span.ts';

const CLAUSE_MARKS = '，。；：？\n';

/** Where the clauses of a text begin, behind a mark. */
const openings = (text: string): number[] => [
  0,
  ...text.split('').flatMap((char, at) => (CLAUSE_MARKS.includes(char) ? [at + 1] : [])),
];

/** The mark of a list at a place of folded text, where the one before it or behind it stands in the text as well: 一、…；二、…. */
export function listMarkAt(text: string, start: number): Span | null {
  const isOpening = start === 0 || CLAUSE_MARKS.includes(text.charAt(start - 1));
  const mark = isOpening ? enumeratorAt(text, start) : null;
  const isOfList = openings(text).some((at) => {
    const other = mark && at !== start ? enumeratorAt(text, at) : null;
    return other?.level === mark?.level && Math.abs((other?.number ?? -2) - (mark?.number ?? 0)) === 1;
  });
  return isOfList ? mark : null;
}
