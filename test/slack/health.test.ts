import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { tellHealth } from '../../src/slack/health.ts';

let stop = () => undefined as unknown;
afterEach(() => stop());

it('readiness is looked for once a second, however often it is asked for, but stopping is told at once', async () => {
  let now = 0;
  let looked = 0;
  let isStopping = false;
  const missing = {
    asked: async () => {
      looked += 1;
      return looked === 1 ? [] : ['redis'];
    },
    known: () => (isStopping ? ['stopping'] : []),
  };
  const port = await new Promise<number>((done) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const address = taken.address();
      taken.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
  const server = await tellHealth({ port, host: '127.0.0.1' }, missing, () => now);
  stop = () => server.close();
  const ask = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
  expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(Array.from({ length: 20 }, () => 200));
  now = 999;
  expect(await ask()).toBe(200);
  expect(looked).toBe(1);
  isStopping = true;
  expect(await ask()).toBe(503);
  isStopping = false;
  expect(looked).toBe(1);
  now = 1_000;
  expect(await ask()).toBe(503);
  expect(looked).toBe(2);
});
