import { dictionaryWords } from '../../language/dictionary.ts';

/** Particles that a dictionary takes for the end of a word: 挂了, 搞过. */
const PARTICLES = '了过着个';
/** Single characters that a verb of one character may stand behind. Behind any other it is mostly part of a word. */
const LEADS =
  '均先已再不未没也都就还新共全各没才能可要每月日年天点时次上里中后前处号家个人名县局镇乡委股科室站所院馆社村组办会校员的我是项向把将从被又着网}“”、，；：（';

/** A character that stands as a word of its own, and whether what is before it lets it be one. */
export interface FreeCharacter {
  readonly place: number;
  readonly isFree: boolean;
}

/** The characters of a text that are words of their own, quoted ones left out. Offsets into the text. */
export function freeCharacters(text: string): FreeCharacter[] {
  const characters: FreeCharacter[] = [];
  let last = '';
  let depth = 0;
  for (const { word: segment, start: index } of dictionaryWords(text)) {
    if (/[“《]/.test(segment)) depth += 1;
    const isWord = segment.length === 1 || (segment.length === 2 && PARTICLES.includes(segment.charAt(1)));
    if (depth === 0 && isWord)
      characters.push({ place: index, isFree: last.length !== 1 || LEADS.includes(last) });
    if (/[”》]/.test(segment)) depth = Math.max(0, depth - 1);
    last = segment.length === 2 && isWord ? segment.charAt(1) : segment;
  }
  return characters;
}
