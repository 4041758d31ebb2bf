import { wordSet } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import { isNumeral } from '../../language/numerals.ts';
import type { Span } from '../../language/span.ts';

/** A share in words (六成, 三分之一, 一半), 0 to 1. */
export interface Share extends Span {
  readonly value: number;
}

const HALF = wordSet(['{一|过|近|大|}半{数|}', '半数']);
/** Words that only hold one of them. */
const NO_HALF = wordSet(['{上|下|前|后|每|大}半年', '半{年|天|月|径}', '一半天']);
/** What follows 成 where it is no tenth: 三成立, 二成果. */
const NO_TENTH = wordSet(['成{立|为|员|果|本|绩|功|都|套|品}']);

/** The shares in words of a folded text. */
export function sharesIn(text: string): Share[] {
  const halves = HALF.all(text).filter(
    ({ start }) => !NO_HALF.all(text).some((word) => word.start <= start && start < word.end),
  );
  const found: Share[] = halves.map(({ start, end }) => ({ start, end, value: 0.5 }));
  for (let index = 0; index < text.length; ) {
    const number =
      (isNumeral(text.charAt(index)) && text.charAt(index) !== '伍') || /\d/.test(text.charAt(index))
        ? numberAt(text, index)
        : null;
    if (!number) {
      index += 1;
      continue;
    }
    const behind = text.slice(number.end);
    const part = behind.startsWith('分之') ? numberAt(text, number.end + 2) : null;
    if (behind.startsWith('成') && !NO_TENTH.at(text, number.end) && number.value < 10)
      found.push({ start: index, end: number.end + 1, value: number.value / 10 });
    else if (part && number.value > 0)
      found.push({ start: index, end: part.end, value: part.value / number.value });
    index = Math.max(part?.end ?? number.end, index + 1);
  }
  return found;
}

/** How far a share in words may lie from the true one. */
const ABOUT = 0.055;

/** Whether a share in words may stand for a part of a whole. */
export const isShareOf = ({ value }: Share, part: number, whole: number): boolean =>
  whole > 0 && part <= whole && Math.abs(part / whole - value) <= ABOUT;
