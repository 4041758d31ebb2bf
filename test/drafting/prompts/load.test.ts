import { expect, it } from 'vitest';
import { loadPrompt, PROMPT_NAMES } from '../../../src/drafting/prompts/load.ts';

it.each(PROMPT_NAMES)('has instructions for %s that call themselves so, with a version', (name) => {
  const prompt = loadPrompt(name);
  expect(prompt).toMatchObject({ name, version: expect.stringMatching(/^\d+/) });
  expect(prompt.system).not.toBe('');
  expect(loadPrompt(name)).toBe(prompt);
});
