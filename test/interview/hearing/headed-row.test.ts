import { expect, it } from 'vitest';
import { headedRow } from '../../../src/interview/hearing/headed-row.ts';

it.each([
  ['自然人\t企业\t律所\n6\t1\t0', 'applications', '自然人6，企业1，律所0'],
  ['维持 纠正 其他 未审结\n2 0 1 0', 'disputes', '维持2，纠正0，其他1，未审结0'],
  ['自然人\t企业\n6\t1\t0', 'applications', null],
  ['新收\t企业\n6\t1', 'applications', null],
  ['自然人\t企业\n6\t1\n2\t2', 'applications', null],
  ['自然人6，企业1', 'applications', null],
] as const)('%s of %s in words: %s', (text, table, words) => {
  expect(headedRow(text, table, '2021')).toBe(words);
});
