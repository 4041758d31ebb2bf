import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

describe('one of several that were told of, by its place', () => {
  /** The measure of the second of two questions. */
  function second(first: string, then: string): Query['measure'] | undefined {
    const before = readAt(first, '2026-09-16', KNOWN, null).queries.at(-1)?.query ?? null;
    return readAt(then, '2026-09-16', KNOWN, before).queries.at(-1)?.query.measure;
  }

  it.each([
    ['超期的有哪些', '第二件是谁办的', { order: 'due', skip: 1, aspect: 'handler' }],
    ['上个月办结的有哪些', '第三个呢', { order: 'answered', skip: 2, aspect: 'stage' }],
    ['8月收的有哪几件', '第二份是怎么来的', { order: 'received', skip: 1, aspect: 'receipt' }],
  ])('%s, %s', (first, then, told) => {
    expect(second(first, then)).toMatchObject({ kind: 'list', most: 1, ...told });
  });

  it('is told why the first of them was refused', () => {
    const { queries } = readAt('今年头一个不予公开的是哪件，拿什么名目拒的', '2026-09-16', KNOWN, null);
    expect(queries.at(-1)?.query.measure).toMatchObject({ kind: 'list', most: 1, aspect: 'result' });
  });

  it('is nothing where nothing was told before', () => {
    expect(readAt('第二件是谁办的', '2026-09-16', KNOWN, null).queries).toEqual([]);
  });
});
