/** A stretch of a text with its UTF-16 offsets. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function split(text: string, ends: string, base: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const char = text.charAt(index);
    if (index < text.length && !ends.includes(char)) continue;
    const end = index < text.length && char !== '\n' ? index + 1 : index;
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') {
      spans.push({
        text: piece.trim(),
        start: base + start + lead,
        end: base + start + lead + piece.trim().length,
      });
    }
    start = index + 1;
  }
  return spans;
}

/** Sentences, each with its closing mark: ended by 。！？ or a line break. */
export const sentencesOf = (text: string): Span[] => split(text, '。！？\n', 0);

/** Items of 五, each with the mark that closes it. */
export const itemsOf = (text: string): Span[] => split(text, '；。\n', 0);

/** The text without spaces, quotation marks and punctuation: what two wordings are compared by. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}%]/gu, '');

/** Characters that only join others. */
const EMPTY = new Set('的了着过是为在与和及对将被于等并也就都均已未无不有其各该本此由至到从以问');

/** The characters of a text that carry sense. */
export const sense = (text: string): string[] => [...lettersOf(text)].filter((char) => !EMPTY.has(char));
