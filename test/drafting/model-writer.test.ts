import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { startBudget } from '../../src/drafting/model/budget.ts';
import { openModel } from '../../src/drafting/model/client.ts';
import { draftByModel } from '../../src/drafting/model-writer.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { WORDS } from './words-of-model.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

/** A draft of the model, which answers so at first and then so. */
async function drafted(part: DraftRequest['part'], ...answers: readonly object[]) {
  server.answer((_, count) => ({ kind: 'json', value: answers[count - 1] ?? answers.at(-1) }));
  const client = openModel(
    { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs: 3000 },
    Date.now,
  );
  const request: DraftRequest = {
    part,
    report: { ...bureauReport(), overview: '' },
    previous: null,
    notes: [
      { id: 'a', aspect: 'proactiveDisclosure', text: '网站公开政府信息208条' },
      { id: 'b', aspect: 'supervision', text: '组织培训2次' },
      { id: 'c', aspect: 'problems', text: '解读材料偏少' },
    ],
    organ: organProfileOf('云岭县自然资源局'),
    change: null,
    current: null,
    settled: [],
  };
  const budget = startBudget(5000, Date.now);
  try {
    return await draftByModel(client, request, budget, undefined);
  } finally {
    budget.close();
  }
}

describe('an answer of the model', () => {
  it('of which an aspect is empty is filled from the notes, and the aspect is named', async () => {
    const { text, writer } = await drafted('overview', { ...WORDS, supervision: '' });
    expect(text).toContain('组织培训2次');
    expect(writer).toMatchObject({ kind: 'model', outlined: ['监督保障'] });
  });

  it('without problems takes those of the notes', async () => {
    const { text } = await drafted('problems', { improvements: ['制作图解3个'], problems: [], measures: [] });
    expect(text).toContain('解读材料偏少');
  });

  it('that is not Chinese is none', async () => {
    const english = Object.fromEntries(
      Object.keys(WORDS).map((key) => [
        key,
        `All the ${key} was done as the regulations require it. `.repeat(9),
      ]),
    );
    await expect(drafted('overview', english)).rejects.toMatchObject({ code: 'bad-answer' });
  });
});

describe('a sentence without ground', () => {
  it('is asked about once; where that gives no answer the draft stays as it is, marked', async () => {
    const invented = { ...WORDS, supervision: '全年组织培训9次。' };
    const { text, marks } = await drafted('overview', invented, { nothing: true });
    expect(text.slice(marks[0]?.start, marks[0]?.end)).toContain('培训9次');
    expect(server.asked.length).toBeGreaterThan(1);
  });
});
