import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DraftStatus } from '../../src/drafting/draft.ts';
import { createDrafter, type DraftRequest } from '../../src/drafting/drafter.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { type Answer, type Asked, type ModelServer, startModelServer } from '../support/model-server.ts';
import { WORDS } from './words-of-model.ts';

const REQUEST: DraftRequest = {
  part: 'overview',
  report: { ...bureauReport(), overview: '' },
  previous: null,
  notes: [
    { id: 'a', aspect: 'proactiveDisclosure', text: '网站公开政府信息208条' },
    { id: 'b', aspect: 'supervision', text: '组织培训2次' },
  ],
  organ: organProfileOf('云岭县自然资源局'),
  change: null,
  current: null,
  settled: [],
};

const JSON_TEXT = JSON.stringify(WORDS);

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.stop());

const drafter = (timeoutMs = 3000, waitingEveryMs?: number) =>
  createDrafter({
    model: { apiKey: 'k', baseURL: server.baseURL, model: 'local-1', timeoutMs },
    ...(waitingEveryMs === undefined ? {} : { waitingEveryMs }),
  });

const choice = (delta: object, finish_reason: unknown = null) => ({
  choices: [{ index: 0, delta, finish_reason }],
});
const text = (said: string): Answer => ({ kind: 'text', text: said });
const chunks = (...all: unknown[]): Answer => ({ kind: 'chunks', chunks: all });

async function writes(answer: Answer | ((asked: Asked, count: number) => Answer)) {
  server.answer(typeof answer === 'function' ? answer : () => answer);
  return await drafter().draft(REQUEST);
}

describe('an answer with trifles of format', () => {
  it.each<[string, Answer]>([
    ['prose before and behind', text(`好的，以下是结果：\n${JSON_TEXT}\n如需修改请告诉我。`)],
    ['a code fence', text(`\`\`\`json\n${JSON_TEXT}\n\`\`\``)],
    ['thinking before it', text(`<think>先看{"要点"}：网站208条。</think>${JSON_TEXT}`)],
    ['the end of thinking alone', text(`要点里有208条，{"a": 1}。\n</think>\n\n${JSON_TEXT}`)],
    ['an example before the answer', text(`格式如 {"proactiveDisclosure": "…"} 。答：${JSON_TEXT}`)],
    ['another object behind the answer', text(`${JSON_TEXT}\n{"done": true}`)],
    ['a comma too many', text(`${JSON_TEXT.slice(0, -1)},\n}`)],
    ['line breaks inside a string', text(JSON_TEXT.replace('208条。', '208条。\n'))],
    ['open braces in prose', text(`{{ 按模板 {organ} 填写：\n${JSON_TEXT}`)],
    ['no reason for its end', chunks(choice({ content: JSON_TEXT }))],
    ['its end called eos_token', chunks(choice({ content: JSON_TEXT }, 'eos_token'))],
    ['its end called STOP', chunks(choice({ content: JSON_TEXT }), choice({}, 'STOP'))],
    [
      'a trailing count of tokens with an empty reason',
      chunks(choice({ content: JSON_TEXT }, 'stop'), {
        ...choice({ content: '' }, ''),
        usage: { total_tokens: 9 },
      }),
    ],
    [
      'a trailing count of tokens without a choice',
      chunks(choice({ content: JSON_TEXT }, 'stop'), { choices: [], usage: { total_tokens: 9 } }),
    ],
    [
      'its content as a list of parts',
      chunks(
        choice({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: '想' }] }] }),
        choice({ content: [{ type: 'text', text: JSON_TEXT.slice(0, 30) }] }),
        choice({ content: [{ type: 'text', text: JSON_TEXT.slice(30) }] }, 'stop'),
      ),
    ],
    [
      'no stream though one was asked for',
      {
        kind: 'whole',
        body: { choices: [{ message: { role: 'assistant', content: JSON_TEXT }, finish_reason: 'stop' }] },
      },
    ],
    [
      'no stream, and its content as a list of parts',
      {
        kind: 'whole',
        body: {
          choices: [
            {
              message: { role: 'assistant', content: [{ type: 'text', text: JSON_TEXT }] },
              finish_reason: 'eos',
            },
          ],
        },
      },
    ],
  ])('is taken: %s', async (_, answer) => {
    const draft = await writes(answer);
    expect(draft.writer).toMatchObject({ kind: 'model' });
    expect(draft.text).toContain('通过网站公开政府信息208条。');
    expect(draft.text).toContain('全年组织培训2次。');
    expect(server.asked.length).toBe(1);
  });

  it('is asked for once more when no object in it is whole', async () => {
    const draft = await writes((_, count) => (count === 1 ? text('好的，我来写。') : text(JSON_TEXT)));
    expect(draft.writer).toMatchObject({ kind: 'model' });
    expect(server.asked[1]?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(server.asked[1]?.messages.at(-1)?.content).toContain('没有完整的JSON对象');
  });

  it('is asked for once more when a key is missing that cannot be done without, which is named', async () => {
    const shape = z.object({ cells: z.array(z.string()), unclear: z.string().nullable() });
    server.answer((_, count) =>
      text(JSON.stringify(count === 1 ? { cells: [] } : { cells: [], unclear: null })),
    );
    const outcome = await drafter().ask('answer-question', { question: '问', rules: [], report: {} }, shape);
    expect(outcome).toMatchObject({ kind: 'answered', value: { cells: [], unclear: null } });
    expect(server.asked[1]?.messages.at(-1)?.content).toContain('unclear');
  });
});

describe('an answer of which a part is missing', () => {
  const { supervision: _, ...without } = WORDS;

  it.each<[string, Answer]>([
    ['an aspect was left out', text(JSON.stringify(without))],
    ['an aspect is no text', text(JSON.stringify({ ...WORDS, supervision: 7 }))],
    ['the answer breaks off within it', { kind: 'cut-off', text: JSON_TEXT.slice(0, -6) }],
  ])('keeps the other aspects and says which was written plainly: %s', async (_, answer) => {
    const draft = await writes(answer);
    expect(draft.writer).toMatchObject({ kind: 'model', outlined: ['监督保障'] });
    expect(draft.text).toContain('通过网站公开政府信息208条。');
    expect(draft.text).toContain('培训2次');
  });

  it('keeps the aspects that were finished when the time is up', async () => {
    server.answer(() => ({ kind: 'stalls', text: JSON_TEXT.slice(0, 90) }));
    const draft = await drafter(600).draft(REQUEST);
    expect(draft.writer).toMatchObject({ kind: 'model' });
    expect(draft.text).toContain('通过网站公开政府信息208条。');
    expect(draft.text).toContain('培训2次');
  });
});

describe('a server that refuses how it is asked', () => {
  const formatOf = ({ response_format }: Asked) => response_format?.type ?? 'none';
  const refuse = (status: number, body?: unknown): Answer => ({ kind: 'status', status, body });

  it.each<[string, Answer]>([
    ['400', refuse(400, { error: { message: "response_format 'json_schema' is not supported" } })],
    ['400 with a flat body', refuse(400, { message: 'unknown field' })],
    ['422 with details', refuse(422, { detail: [{ loc: ['body', 'response_format'] }] })],
    ['500', refuse(500, { error: 'Internal Server Error' })],
    ['501', refuse(501, 'not implemented')],
    ['an error in the stream', chunks({ error: { message: 'grammar failed' } })],
  ])('is asked with less: schema, object, plain (%s)', async (_, refusal) => {
    const draft = await writes((asked) => (formatOf(asked) === 'none' ? text(JSON_TEXT) : refusal));
    expect(draft.writer).toMatchObject({ kind: 'model' });
    expect(server.asked.map(formatOf)).toEqual(['json_schema', 'json_object', 'none']);
    expect(server.asked.at(-1)?.messages.at(-1)?.content).toContain('"proactiveDisclosure"');
  });

  it('stays with an object where the server knows objects, and is not asked for more again', async () => {
    server.answer((asked) => (formatOf(asked) === 'json_object' ? text(JSON_TEXT) : refuse(400)));
    const one = drafter();
    await one.draft(REQUEST);
    await one.draft(REQUEST);
    expect(server.asked.map(formatOf)).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it.each([
    ['says so', { error: { message: 'System role not supported' } }, 2],
    ['does not say what it refuses', { message: 'template error' }, 4],
  ])('gets the instructions with the question where it takes no system message (%s)', async (_, body, calls) => {
    const draft = await writes((asked) =>
      asked.messages.some(({ role }) => role === 'system') ? refuse(400, body) : text(JSON_TEXT),
    );
    expect(draft.writer).toMatchObject({ kind: 'model' });
    expect(server.asked.length).toBe(calls);
    expect(server.asked.at(-1)?.messages[0]?.content).toContain('任务：为行政机关起草');
  });

  it('is asked in full again after it was down altogether', async () => {
    const one = drafter();
    server.answer(() => refuse(500));
    expect((await one.draft(REQUEST)).writer).toMatchObject({ kind: 'outline', reason: 'failed' });
    server.answer(() => text(JSON_TEXT));
    expect((await one.draft(REQUEST)).writer).toMatchObject({ kind: 'model' });
    expect(server.asked.map(formatOf).at(-1)).toBe('json_schema');
  });
});

describe('while a slow model reads', () => {
  it('tells how long it has been waited for', async () => {
    const told: DraftStatus[] = [];
    server.answer(() => ({ kind: 'silence' }));
    await drafter(300, 40).draft(REQUEST, { onStatus: (status) => told.push(status) });
    expect(told.filter(({ stage }) => stage === 'thinking').length).toBeGreaterThan(0);
  });
});
