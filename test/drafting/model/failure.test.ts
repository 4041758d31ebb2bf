import { APIConnectionTimeoutError, APIError } from 'openai';
import { describe, expect, it } from 'vitest';
import { ModelError, modelErrorOf, retryDelayOf } from '../../../src/drafting/model/failure.ts';

const http = (status: number, headers: Record<string, string> = {}) =>
  new APIError(status, {}, 'no', new Headers(headers));

describe('what was thrown', () => {
  it.each([
    [http(429), 'rate-limited'],
    [http(500), 'failed'],
    [new APIConnectionTimeoutError(), 'timeout'],
    [new SyntaxError('x'), 'bad-answer'],
    [new TypeError('x'), 'failed'],
    [new ModelError('refused', 'x'), 'refused'],
  ])('%s is %s', (error, code) => {
    expect(modelErrorOf(error).code).toBe(code);
  });
});

describe('how long to wait before another try', () => {
  const now = Date.parse('2030-01-01T00:00:00Z');

  it.each([
    [http(503), 1_000],
    [http(429, { 'retry-after': '7' }), 7_000],
    [http(429, { 'retry-after-ms': '250' }), 250],
    [http(503, { 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' }), 5_000],
    [http(503, { 'retry-after': 'Tue, 01 Jan 2020 00:00:05 GMT' }), 0],
  ])('%s', (error, delay) => {
    expect(retryDelayOf(error, now)).toBe(delay);
  });

  it('is not told where another try mends nothing', () => {
    expect([http(500), http(401), new Error('x')].map((error) => retryDelayOf(error, now))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
