import { perText } from './per-text.ts';
import type { Span } from './span.ts';
import { simplifiedChar } from './traditional.ts';

/**
 * A text as it is compared and searched, beside the text as it was written. `at(i)` is where the character text[i]
 * stood in the original; at(text.length) is the end of what was read. What is stored and shown is the original.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly at: (index: number) => number;
}

/** How much of a text is read, in UTF-16 units: a hostile file must not cost more than its first pages. */
export const MOST_READ = 200_000;

/** Characters that nobody sees: zero-width ones, soft hyphens, marks of direction, variation selectors. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 9 ||
  code === 0xb ||
  code === 0xc ||
  code === 13 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;

/** Signs of one meaning, each as the Chinese text has it; figures and letters are half-width. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }),
  ...Object.entries({ '﹐': '，', '﹔': '；', '﹕': '：', '︰': '：', '﹙': '（', '﹚': '）', '､': '、' }),
  ...Object.entries({ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '「': '"', '」': '"', '『': '"' }),
  ...Object.entries({ '』': '"', '＂': '"', '‘': "'", '’': "'", '−': '-', '–': '-', '‑': '-', '‐': '-' }),
  ...Object.entries({ '﹪': '%', '○': '〇', '｡': '。', '•': '·', '∙': '·', '﹒': '.', '～': '~' }),
]);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
/** How far a full-width character lies above its half-width twin. */
const FULL_WIDTH_DISTANCE = 0xfee0;
/** Look-alike radicals (⼀⼯) and compatibility ideographs, which Unicode folds into one character each. */
export const isCompatible = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff);

function foldedChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return SIGNS.get(char) ?? char.toLowerCase();
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    const half = String.fromCharCode(code - FULL_WIDTH_DISTANCE);
    return SIGNS.get(char) ?? SIGNS.get(half) ?? half.toLowerCase();
  }
  if (isCompatible(code)) return simplifiedChar(char.normalize('NFKC'));
  const lower = char.toLowerCase();
  return SIGNS.get(char) ?? simplifiedChar(lower.length === 1 ? lower : char);
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** The next character that is seen, folded, from a place on. */
function nextSeen(original: string, from: number): string {
  let index = from;
  while (index < original.length && isInvisible(original.charCodeAt(index))) index += 1;
  return foldedChar(original.charAt(index));
}

/** Whether a space at `index` parts thousands, as in "3 119": one to three digits before, just three after. */
function partsThousands(original: string, index: number): boolean {
  let before = index;
  while (before > 0 && index - before < 4 && isDigit(foldedChar(original.charAt(before - 1)))) before -= 1;
  let after = index + 1;
  while (after - index < 6 && isDigit(foldedChar(original.charAt(after)))) after += 1;
  return index - before >= 1 && index - before <= 3 && after - index - 1 === 3;
}

/** What becomes of spaces: each is kept as a single one, or dropped; of pasted cells a tab stays what parts them. */
export type Spaces = 'kept' | 'dropped' | 'cells';

/** What becomes of one character: '' where it is left out. */
function kept(original: string, index: number, before: string | undefined, spaces: Spaces): string {
  const code = original.charCodeAt(index);
  if (isInvisible(code)) return '';
  const char = original.charAt(index);
  if (isSpace(code)) {
    if (spaces === 'cells' && char === '\t') return char;
    if (spaces !== 'dropped') return ' ';
    if (!isDigit(before) || !isDigit(nextSeen(original, index + 1))) return '';
    return partsThousands(original, index) ? ',' : ' ';
  }
  // A half-width comma between digits parts thousands or figures; every other one is a Chinese comma.
  if (char === ',' && isDigit(before) && isDigit(nextSeen(original, index + 1))) return ',';
  return foldedChar(char);
}

/** 没得 and its sisters 莫得, 冇得, 冒得 are 没有 as it is said in the south; 没得到 and 莫得罪 are other words. */
const NONE_BEFORE = '没莫冇冒';
const OTHER_BEHIND = '到出过分票奖罪病';

/** Whether a 得 says 有 behind what it stands behind. */
const saysNone = (before: string | undefined, last: string | undefined, behind: string): boolean =>
  last !== undefined &&
  NONE_BEFORE.includes(last) &&
  !(last === '冒' && before === '感') &&
  (behind === '' || !OTHER_BEHIND.includes(behind));

/**
 * A text with one width, one kind of sign, simplified characters, small letters and nothing that nobody sees. Spaces are
 * kept as single-width ones, or dropped (save between digits). Linear; reads the first 200,000 units.
 */
export const fold = (original: string, spaces: Spaces = 'kept'): Folded =>
  spaces === 'kept' ? withSpaces(original) : folded(original, spaces);

function folded(original: string, spaces: Spaces): Folded {
  const end = Math.min(original.length, MOST_READ);
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const char = kept(original, index, chars.at(-1), spaces);
    if (char === '') continue;
    if (char === '得' && saysNone(chars.at(-2), chars.at(-1), nextSeen(original, index + 1))) {
      chars[chars.length - 1] = '没';
      chars.push('有');
    } else chars.push(char);
    offsets.push(index);
  }
  offsets.push(end);
  return { original, text: chars.join(''), at: (index) => offsets[index] ?? end };
}

/** A word of a table as texts are folded. It has no sign whose meaning hangs on the digits beside it, and is read once. */
export const foldedWord = (word: string): string => folded(word, 'kept').text;

const withSpaces = perText((original) => folded(original, 'kept'));

/** A stretch of the folded text as a stretch of the original. */
export const originalSpan = ({ at }: Folded, { start, end }: Span): Span => ({
  start: at(start),
  end: end > start ? at(end - 1) + 1 : at(start),
});

/** The words of the original behind a stretch of the folded text. */
export function quoted(folded: Folded, span: Span): string {
  const { start, end } = originalSpan(folded, span);
  return folded.original.slice(start, end);
}

const compared = new WeakMap<readonly string[], readonly string[]>();

/** The normal forms of a list that many words are held against: made once for each list. */
export function normalForms(texts: readonly string[]): readonly string[] {
  const before = compared.get(texts);
  if (before) return before;
  const forms = texts.map(normalForm);
  compared.set(texts, forms);
  return forms;
}

/** What two spellings of one name or label share: folded, without spaces, signs and whatever nobody sees. Only for comparing. */
export const normalForm = (text: string): string =>
  fold(text.normalize('NFC'), 'dropped').text.replace(
    /[\p{Z}\p{P}\p{S}\p{C}\p{Default_Ignorable_Code_Point}]/gu,
    '',
  );
