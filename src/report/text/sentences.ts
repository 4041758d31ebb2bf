import type { Passage } from './mentions.ts';

/** A stretch of a passage's folded text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is longer (characters) is no sentence, and is cut: rules look through a sentence once for each of its figures. */
const LONGEST = 2_000;

function cutAt(text: string, marks: string, base: number, longest = Number.POSITIVE_INFINITY): Stretch[] {
  const out: Stretch[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const isMark = index === text.length || marks.includes(text.charAt(index));
    if (!isMark && index - start < longest) continue;
    if (index > start) out.push({ text: text.slice(start, index), start: base + start, end: base + index });
    start = isMark ? index + 1 : index;
  }
  return out;
}

/** Sentences of a passage, ended by 。！？ or a line; offsets into the folded text. */
export const sentencesOf = (passage: Passage): Stretch[] => cutAt(passage.read.text, '。！？\n', 0, LONGEST);

/** Clauses of a sentence, parted by ，and ；. */
export const clauseStretches = (sentence: Stretch): Stretch[] => cutAt(sentence.text, '，；', sentence.start);
