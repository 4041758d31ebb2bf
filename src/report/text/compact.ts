/**
 * Text made easy to read by patterns: no spaces, one kind of digit, bracket and comma. `at` leads back to the
 * original: the character compact[i] stood at original[at(i)], and at(compact.length) is the end of what was read.
 */
export interface CompactText {
  readonly text: string;
  readonly at: (index: number) => number;
}

/**
 * How much of a part is read, in characters. Real narratives have at most some ten thousand; a hostile file of
 * 50 MB must not cost more than the first pages of it.
 */
export const MAX_READ = 200_000;

const DROPPED = /[ \t\r\f\v\u00a0\u3000\u200b-\u200f\u2028\u2029\u2060\ufeff]/;

const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '％': '%',
  '﹪': '%',
  '．': '.',
  '○': '〇',
  '"': '”',
  '﹔': '；',
  '﹐': '，',
};

const FULL_WIDTH_ZERO = 0xff10;
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9)
    return String.fromCharCode(code - FULL_WIDTH_ZERO + 48);
  return SAME[char] ?? char;
}

/** Whether the space at `index` parts thousands, as in "3 119": one to three digits before, just three after. */
function partsThousands(text: string, index: number): boolean {
  let before = index;
  while (before > 0 && index - before < 4 && isDigit(plain(text.charAt(before - 1)))) before -= 1;
  let after = index + 1;
  while (after - index < 6 && isDigit(plain(text.charAt(after)))) after += 1;
  return index - before >= 1 && index - before <= 3 && after - index - 1 === 3;
}

/** The compact form of a text. A comma between digits stays a half-width one, every other becomes "，". */
export function compact(original: string): CompactText {
  const end = Math.min(original.length, MAX_READ);
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const char = original.charAt(index);
    if (DROPPED.test(char)) {
      const between = isDigit(chars.at(-1)) && isDigit(plain(original.charAt(index + 1)));
      if (!between || partsThousands(original, index)) continue;
      chars.push(' ');
    } else if (char === ',') {
      const between = isDigit(chars.at(-1)) && isDigit(plain(original.charAt(index + 1)));
      chars.push(between ? ',' : '，');
    } else {
      chars.push(plain(char));
    }
    offsets.push(index);
  }
  offsets.push(end);
  return { text: chars.join(''), at: (index) => offsets[index] ?? end };
}

/** A span of the compact text as a span of the original. */
export function originalSpan(
  read: CompactText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: read.at(start), end: end > start ? read.at(end - 1) + 1 : read.at(start) };
}
