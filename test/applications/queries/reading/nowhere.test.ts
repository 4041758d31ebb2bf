import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { queryText } from '../../../../src/cli/reading-text.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

const asks = (text: string, previous: Query | null = null): readonly string[] =>
  readAt(text, '2026-09-16', KNOWN, previous).queries.map(({ query }) => queryText(query));

describe('a question that points at nothing', () => {
  it('asks nothing of the ledger where no case was spoken of', () => {
    expect(asks('那件弄好了没')).toEqual([]);
    expect(asks('那件弄好了没', readAt('2026-009到期没', '2026-09-16').queries[0]?.query)).toHaveLength(1);
  });

  it('takes a bare number behind a day that was supposed for no case', () => {
    const supposed = readAt('2026-009要是18号答复会超期吗', '2026-09-16').queries[0]?.query ?? null;
    expect(supposed?.measure.kind).toBe('supposed');
    expect(asks('21号呢', supposed)).not.toContain('2026-021');
  });
});
