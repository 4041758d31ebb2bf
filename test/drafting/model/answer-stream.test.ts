import { expect, it } from 'vitest';
import type { DraftStatus } from '../../../src/drafting/draft.ts';
import { readAnswer } from '../../../src/drafting/model/answer-stream.ts';

async function* bytesOf(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}
const chunk = (content: unknown, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;
const read = (...pieces: readonly string[]) => readAnswer(bytesOf(...pieces), undefined);

it('joins chunks, wherever the network cut them', async () => {
  const stream = `${chunk('网站')}${chunk('公开', 'stop')}data: [DONE]\n\n`;
  expect(await read(stream.slice(0, 20), stream.slice(20, 33), stream.slice(33))).toEqual({
    text: '网站公开',
    cut: null,
  });
});

it.each([
  'stop',
  'eos_token',
  'STOP',
  null,
])('takes an answer that ends with %s for whole', async (finish) => {
  expect((await read(chunk('好', finish))).cut).toBeNull();
});

it('says that an answer was cut off, and keeps what was said', async () => {
  expect(await read(chunk('一半', 'length'), chunk('', ''))).toMatchObject({
    text: '一半',
    cut: { code: 'bad-answer' },
  });
});

it('reads content in parts, and a server that does not stream', async () => {
  expect((await read(chunk([{ type: 'text', text: '甲' }, '乙']))).text).toBe('甲乙');
  const whole = JSON.stringify({ choices: [{ message: { content: '整段' }, finish_reason: 'stop' }] });
  expect((await read(whole)).text).toBe('整段');
});

it('refuses what was refused, what is an error and what is endless', async () => {
  await expect(read(chunk('', 'content_filter'))).rejects.toMatchObject({ code: 'refused' });
  await expect(read('data: {"error":{"message":"no"}}\n')).rejects.toMatchObject({ code: 'failed' });
  await expect(read(chunk('啊'.repeat(70_000)))).rejects.toMatchObject({ code: 'bad-answer' });
});

it('keeps what had come where the connection is lost', async () => {
  async function* lost(): AsyncGenerator<Uint8Array> {
    yield* bytesOf(chunk('已说'));
    throw new Error('reset');
  }
  expect(await readAnswer(lost(), undefined)).toMatchObject({ text: '已说', cut: { code: 'failed' } });
});

it('tells how far it is', async () => {
  const told: DraftStatus[] = [];
  await readAnswer(bytesOf(chunk('啊'.repeat(100)), chunk('啊'.repeat(100))), (status) => told.push(status));
  expect(told).toEqual([
    { stage: 'writing', characters: 100 },
    { stage: 'writing', characters: 200 },
  ]);
});
