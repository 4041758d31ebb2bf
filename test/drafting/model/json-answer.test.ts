import { expect, it } from 'vitest';
import { jsonObjectsIn } from '../../../src/drafting/model/json-answer.ts';

it.each([
  ['prose around it', '好的：{"a":1}，请核对。', [{ a: 1 }]],
  ['a fence', '```json\n{"a":1}\n```', [{ a: 1 }]],
  ['a comma before the closing bracket', '{"a":[1,2,],}', [{ a: [1, 2] }]],
  ['a line break inside a string', '{"a":"一\n二"}', [{ a: '一\n二' }]],
  ['a brace that closes nowhere', '如{所示：{"a":1}', [{ a: 1 }]],
  ['thinking before it', '<think>{"a":0}</think>{"a":1}', [{ a: 1 }]],
  ['the end of thinking alone', '{"a":0}</think>{"a":1}', [{ a: 1 }]],
  ['two objects, the last first', '{"a":0}更正{"a":1}', [{ a: 1 }, { a: 0 }]],
  ['none', '无法回答。', []],
])('finds objects with %s', (_, answer, objects) => {
  expect(jsonObjectsIn(answer)).toEqual(objects);
});

it('gives the whole members of an answer that broke off, only where it did', () => {
  const broken = '{"a":"一","b":"二","c":"没说';
  expect(jsonObjectsIn(broken, true)).toEqual([{ a: '一', b: '二' }]);
  expect(jsonObjectsIn(broken)).toEqual([]);
});

it('gives up on an attack of braces', () => {
  expect(jsonObjectsIn(`${'{'.repeat(50_000)}{"a":1}`)).toEqual([]);
});
