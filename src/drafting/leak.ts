import type { PromptTemplate } from './prompts/template.ts';

/** Characters in a row that an answer may share with the instructions by chance; longer is a disclosure. */
const LONGEST_COMMON_RUN = 14;

/** Words in which a model speaks of itself or of its instructions instead of the report. */
const SPEAKS_OF_ITSELF =
  /系统提示|提示词|system prompt|作为(?:一个|一名)?(?:AI|人工智能|大?语言模型)|我是.{0,8}(?:语言模型|AI|人工智能|助手)|尖括号|JSON|json|as an ai|language model|(?:previous|above) instructions/i;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether an answer gives the instructions away: a long run of their words that the data does not hold as well, or
 * talk about being a model or having instructions that no note speaks of.
 */
export function disclosesPrompt(answer: string, prompt: PromptTemplate, data: string): boolean {
  const itself = SPEAKS_OF_ITSELF.exec(answer);
  if (itself && !data.includes(itself[0])) return true;
  const instructions = lettersOf(prompt.system);
  const words = lettersOf(answer);
  const known = lettersOf(data);
  for (let start = 0; start + LONGEST_COMMON_RUN < words.length; start += 1) {
    const run = words.slice(start, start + LONGEST_COMMON_RUN + 1);
    if (instructions.includes(run) && !known.includes(run)) return true;
  }
  return false;
}
