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

const POLITE_START =
  /^(?:麻烦您?|劳驾|请您?|帮我|帮忙|给我|我要|我想要?|我们要|那就?|好的?[,，、\s]+|先|please |could you |can you |i want to |let's |let us )+/;
const POLITE_END =
  /(?:[\s。.!！~,，、]|吧|一下|好吗|可以吗|行吗|谢谢|多谢|啊|哦|了|呀|哈|(?:^|\s)please|(?:^|\s)thanks|(?:^|\s)thank you)+$/;

/** The bare core of a short message: plain, without polite words and closing marks. For matching against tables of phrases. */
export const core = (text: string): string =>
  plain(text)
    .trim()
    .replace(/^["'「]|["'」]$/g, '')
    .replace(POLITE_END, '')
    .replace(POLITE_START, '')
    .trim();
