import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-files.ts';
import { PromptError, type PromptTemplate, parsePrompt } from './template.ts';

/** The prompts of the house, one file each in `prompts/`. */
export const PROMPT_NAMES = [
  'overview',
  'problems',
  'other',
  'rewrite',
  'hear',
  'answer-question',
  'choose-query',
  'shape',
  'again',
] as const;

/** The name of a file in `prompts/`, without ".md". */
export type PromptName = (typeof PROMPT_NAMES)[number];

const loaded = new Map<PromptName, PromptTemplate>();

/** The prompt of a name, read once from `prompts/<name>.md`. Throws `PromptError` when the file cannot be used. */
export function loadPrompt(name: PromptName): PromptTemplate {
  const known = loaded.get(name);
  if (known) return known;
  const prompt = parsePrompt(readFileSync(packageFile(`prompts/${name}.md`), 'utf8'));
  if (prompt.name !== name) throw new PromptError(`prompts/${name}.md calls itself "${prompt.name}"`);
  loaded.set(name, prompt);
  return prompt;
}
