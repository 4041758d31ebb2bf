/** Full-width ASCII starts here; each character lies this far above its half-width twin. */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** Kept full-width: a Chinese comma never groups thousands, as the half-width one does in "1,250". */
const KEPT = '，；';

const SAME_SIGN: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\r': '\n',
  '“': '"',
  '”': '"',
  '−': '-',
  '–': '-',
  〇: '零',
};

function plainChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST && !KEPT.includes(char)) {
    return String.fromCharCode(code - FULL_WIDTH_DISTANCE).toLowerCase();
  }
  const same = SAME_SIGN[char] ?? char;
  const lower = same.toLowerCase();
  return lower.length === same.length ? lower : same;
}

/**
 * The text with full-width digits, letters and signs made half-width and everything lower-case. The length in UTF-16
 * units stays the same, so that a position found here is a position in what was typed.
 */
export const plain = (text: string): string => text.split('').map(plainChar).join('');

/** What a message may begin with out of politeness, the longer wording before its beginning. */
const POLITE_STARTS = [
  '麻烦您',
  '麻烦',
  '劳驾',
  '请您',
  '请',
  '帮我',
  '帮忙',
  '给我',
  '我要',
  '我想要',
  '我想',
  '我们要',
  '那就',
  '那',
  '先',
  'please ',
  'could you ',
  'can you ',
  'i want to ',
  "let's ",
  'let us ',
];

/** A yes that more follows, behind one of the signs below: "好的，下一题". */
const CONSENTS = ['好的', '好'];
const AFTER_CONSENT = ',，、 \n\t';

/** What a message may end in out of politeness. */
const POLITE_ENDS = ['吧', '一下', '好吗', '可以吗', '行吗', '谢谢', '多谢', '啊', '哦', '了', '呀', '哈'];
/** The same as words of their own: behind a space or alone. */
const POLITE_LAST_WORDS = ['please', 'thanks', 'thank you'];
const CLOSING_MARKS = '。.!！~,，、 \n\t';

/** Where a text stops being made of some signs, from a place on. */
function past(text: string, signs: string, from: number): number {
  let at = from;
  while (at < text.length && signs.includes(text.charAt(at))) at += 1;
  return at;
}

/** How long the consent is that stands at a place with more behind it; 0 for none. */
function consentAt(text: string, at: number): number {
  const word = CONSENTS.find((one) => text.startsWith(one, at));
  if (word === undefined) return 0;
  const end = past(text, AFTER_CONSENT, at + word.length);
  return end > at + word.length ? end - at : 0;
}

/** Where a text goes on after its polite words. */
function politeStart(text: string): number {
  for (let at = 0; ; ) {
    const word = POLITE_STARTS.find((one) => text.startsWith(one, at));
    const length = word?.length ?? consentAt(text, at);
    if (length === 0) return at;
    at += length;
  }
}

/** How many characters of a polite ending stand before a place; 0 for none. */
function endingBefore(text: string, end: number): number {
  if (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) return 1;
  const word = POLITE_ENDS.find((one) => text.endsWith(one, end));
  if (word !== undefined) return word.length;
  const last = POLITE_LAST_WORDS.find((one) => text.endsWith(one, end));
  if (last === undefined) return 0;
  const before = text.charAt(end - last.length - 1);
  return before === '' || CLOSING_MARKS.includes(before) ? last.length : 0;
}

/** Where a text ends before its polite words and closing marks. */
function politeEnd(text: string): number {
  for (let end = text.length; ; ) {
    const length = endingBefore(text, end);
    if (length === 0) return end;
    end -= length;
  }
}

/**
 * The bare core of a short message: plain, without polite words and closing marks. For matching against tables of phrases.
 * Each step takes something off: the work grows with the text and no faster, whatever it is made of.
 */
export function core(text: string): string {
  const said = plain(text)
    .trim()
    .replace(/^["'「]|["'」]$/g, '');
  const body = said.slice(0, politeEnd(said));
  return body.slice(politeStart(body)).trim();
}
