import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { DraftStatus } from '../../../src/drafting/draft.ts';
import { startBudget } from '../../../src/drafting/model/budget.ts';
import { openModel } from '../../../src/drafting/model/client.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

const model = () =>
  openModel({ apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 3_000 }, Date.now);

async function asked(client = model()) {
  const told: DraftStatus['stage'][] = [];
  const budget = startBudget(3_000, Date.now);
  const call = { name: 'other', system: '说明', user: '资料', schema: z.object({}), budget };
  try {
    const answer = await client.complete({ ...call, onStatus: ({ stage }) => told.push(stage) });
    return { text: answer.text, told };
  } finally {
    budget.close();
  }
}

it('names where the words go', () => {
  expect(model().destination).toBe(`${new URL(server.baseURL).host}（local-1）`);
});

it('asks a busy server once more, after the time that it names, and tells of it', async () => {
  server.answer((_, count) =>
    count === 1 ? { kind: 'status', status: 503, retryAfter: 0 } : { kind: 'text', text: '好' },
  );
  expect(await asked()).toMatchObject({ text: '好', told: expect.arrayContaining(['waiting']) });
});

it('gives up where the server stays busy', async () => {
  server.answer(() => ({ kind: 'status', status: 503, retryAfter: 0 }));
  await expect(asked()).rejects.toMatchObject({ code: 'failed', status: 503 });
  expect(server.asked).toHaveLength(2);
});

it('remembers how simply a server wants to be asked', async () => {
  server.answer(({ response_format }) =>
    response_format?.type === 'json_schema' ? { kind: 'status', status: 400 } : { kind: 'text', text: '好' },
  );
  const client = model();
  await asked(client);
  await asked(client);
  expect(server.asked.map(({ response_format }) => response_format?.type)).toEqual([
    'json_schema',
    'json_object',
    'json_object',
  ]);
});
