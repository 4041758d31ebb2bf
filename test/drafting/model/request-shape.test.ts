import { APIError } from 'openai';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startBudget } from '../../../src/drafting/model/budget.ts';
import { ModelError } from '../../../src/drafting/model/failure.ts';
import {
  FULL_SHAPE,
  paramsOf,
  type RequestShape,
  simplerShape,
} from '../../../src/drafting/model/request-shape.ts';

const http = (status: number, message = 'no') => new APIError(status, { message }, message, new Headers());
const PLAIN: RequestShape = { format: 'plain', system: 'own' };

it('steps down from a schema to an object to plain words, then gives up the system message', () => {
  const steps: (RequestShape | null)[] = [];
  for (let shape: RequestShape | null = FULL_SHAPE; shape; shape = simplerShape(shape, http(400)))
    steps.push(shape);
  expect(steps).toEqual([
    FULL_SHAPE,
    { format: 'object', system: 'own' },
    PLAIN,
    { format: 'plain', system: 'merged' },
  ]);
});

it('gives up the system message at once where the server names it', () => {
  expect(simplerShape(FULL_SHAPE, http(400, 'system role is not supported'))).toEqual({
    format: 'schema',
    system: 'merged',
  });
});

it.each([
  ['a key that is not taken', http(401)],
  ['too many requests', http(429)],
  ['a lost connection', new ModelError('failed', 'lost', { cause: new Error('x') })],
])('does not ask more simply after %s', (_, error) => {
  expect(simplerShape(FULL_SHAPE, error)).toBeNull();
});

it('says the wanted shape in words where the server is not told of it otherwise', () => {
  const budget = startBudget(1_000, () => 0);
  const call = {
    name: 'choose-query',
    system: '说明',
    user: '资料',
    schema: z.object({ a: z.string() }),
    budget,
  };
  const content = (shape: RequestShape) =>
    paramsOf('m', call, shape).messages.map((message) => message.content);
  expect(paramsOf('m', call, FULL_SHAPE).response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { name: 'choose_query', strict: true },
  });
  expect(content(FULL_SHAPE)).toEqual(['说明', '资料']);
  expect(content(PLAIN)[1]).toContain('"a"');
  expect(content({ format: 'plain', system: 'merged' })).toEqual([expect.stringMatching(/^说明\n\n资料/)]);
  budget.close();
});
