const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Particles that a dictionary takes for the end of a word: 挂了, 搞过. */
const PARTICLES = '了过着个';
/** What follows a verb and is no part of it: 加到 is 加 and 到. */
const BEHIND_VERBS = `${PARTICLES}到在给成完好`;
/** Single characters that a verb of one character may stand behind. Behind any other it is mostly part of a word. */
const LEADS =
  '均先已再不未没也都就还新共全各没才能可要每月日年天次上里中后前处号家个人名县局镇乡委股科室站所院馆社村组会校员的我项给向把将从被让又着网}“”、，；：（';

/** A character that stands as a word of its own, and whether what is before it lets it be one. */
export interface FreeCharacter {
  readonly place: number;
  readonly isFree: boolean;
}

/** Whether two characters are a word of the dictionary: 招聘 is cut in two before 的, and one word by itself. */
const PAIRS = new Map<string, boolean>();
export function isPair(pair: string): boolean {
  const known = PAIRS.get(pair) ?? [...SEGMENTER.segment(pair)].length === 1;
  if (PAIRS.size < MOST_PAIRS) PAIRS.set(pair, known);
  return known;
}
/** So many are remembered: what notes hold of them. */
const MOST_PAIRS = 5000;

/** The words of a text; two characters that the dictionary parts here and joins elsewhere are one. */
function segmentsOf(text: string): { segment: string; index: number }[] {
  const segments: { segment: string; index: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const last = segments.at(-1);
    const isJoined =
      last?.segment.length === 1 &&
      segment.length === 1 &&
      /^\p{Script=Han}{2}$/u.test(last.segment + segment) &&
      !BEHIND_VERBS.includes(segment) &&
      isPair(last.segment + segment);
    if (isJoined && last) last.segment += segment;
    else segments.push({ segment, index });
  }
  return segments;
}

/** The characters of a text that are words of their own, quoted ones left out. Offsets into the text. */
export function freeCharacters(text: string): FreeCharacter[] {
  const characters: FreeCharacter[] = [];
  let last = '';
  let depth = 0;
  for (const { segment, index } of segmentsOf(text)) {
    if (/[“《]/.test(segment)) depth += 1;
    const isWord = segment.length === 1 || (segment.length === 2 && PARTICLES.includes(segment.charAt(1)));
    if (depth === 0 && isWord)
      characters.push({ place: index, isFree: last.length !== 1 || LEADS.includes(last) });
    if (/[”》]/.test(segment)) depth = Math.max(0, depth - 1);
    last = segment.length === 2 && isWord ? segment.charAt(1) : segment;
  }
  return characters;
}
