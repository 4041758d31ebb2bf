import type { Evidence } from './evidence.ts';

/** Names in quotation marks, a word or a few. */
const QUOTED = /"([^"\d]{2,16})"/g;
/** How many of the characters of a name in quotation marks its sources have to have. */
const QUOTED_TOLD = 0.75;

/** Names in quotation marks (“免申即享”) that neither a note nor last year's report has. */
export const groundlessQuotes = (sentence: string, evidence: Evidence): string[] => {
  const told = [...evidence.lines, ...evidence.lastYear].map(({ text }) => text);
  return [...sentence.matchAll(QUOTED)].flatMap(([, name = '']) => {
    const characters = [...name].filter((character) => /\p{L}/u.test(character));
    const held = (text: string) => characters.filter((character) => text.includes(character)).length;
    return told.some((text) => held(text) >= characters.length * QUOTED_TOLD) ? [] : [name];
  });
};
