import { enumeratorAt } from '../../language/enumerators.ts';
import { isHan } from '../../language/han.ts';
import type { Span } from '../../language/span.ts';

/** The applications of one letter, parted by their numbers, and where the first one's number begins. */
export interface Listed {
  readonly start: number;
  readonly items: readonly Span[];
}

const MOST = 50;

/** The parts of a text that are numbered from one on: 一是…二是…, （1）…（2）…. Null where there are not two. */
export function listedIn(text: string, from: number): Listed | null {
  const marks: { readonly start: number; readonly end: number; readonly level: string }[] = [];
  for (let at = from; at < text.length && marks.length < MOST; at += 1) {
    if (at > from && isHan(text.charAt(at - 1)) && /[\d\p{Script=Han}]/u.test(text.charAt(at))) continue;
    const mark = enumeratorAt(text, at);
    const isNext =
      mark !== null && mark.number === marks.length + 1 && (marks[0]?.level ?? mark.level) === mark.level;
    if (!isNext) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  const [first, second] = marks;
  if (!first || !second) return null;
  const items = marks.map(({ end }, index) => ({ start: end, end: marks[index + 1]?.start ?? text.length }));
  return { start: first.start, items };
}
