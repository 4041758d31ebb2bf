import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { askModel } from '../../src/drafting/asking.ts';
import { startBudget } from '../../src/drafting/model/budget.ts';
import { openModel } from '../../src/drafting/model/client.ts';
import { loadPrompt } from '../../src/drafting/prompts/load.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

const schema = z.object({ paragraphs: z.array(z.string()) });

async function asked(note: string, persons: readonly string[] = []) {
  const client = openModel(
    { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 3_000 },
    Date.now,
  );
  const budget = startBudget(3_000, Date.now);
  const { variables } = loadPrompt('other');
  const values = Object.fromEntries(variables.map((name) => [name, name === 'notes' ? [note] : null]));
  try {
    return await askModel(client, {
      prompt: 'other',
      variables: values,
      wanted: schema,
      schema,
      persons,
      budget,
    });
  } finally {
    budget.close();
  }
}
const sent = () => server.asked.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n');

it('sends no name and no number of a person, and puts them back into the answer', async () => {
  server.answer(({ messages }) => {
    const placeholder = /〔[^〕]+〕/.exec(messages.at(-1)?.content ?? '')?.[0] ?? '';
    return { kind: 'json', value: { paragraphs: [`由${placeholder}负责。`] } };
  });
  expect(await asked('由许某某负责', ['许某某'])).toEqual({ paragraphs: ['由许某某负责。'] });
  expect(sent()).not.toContain('许某某');
});

it('has an answer of another shape mended once, and says what was wrong', async () => {
  server.answer((_, count) => ({
    kind: 'json',
    value: count === 1 ? { text: '' } : { paragraphs: ['好。'] },
  }));
  expect(await asked('收费0元')).toEqual({ paragraphs: ['好。'] });
  expect(server.asked.at(-1)?.messages.at(-1)?.content).toContain('paragraphs');
});

it('takes no answer that gives the instructions away', async () => {
  server.answer(() => ({ kind: 'json', value: { paragraphs: [loadPrompt('other').system] } }));
  await expect(asked('收费0元')).rejects.toMatchObject({ code: 'bad-answer' });
});
