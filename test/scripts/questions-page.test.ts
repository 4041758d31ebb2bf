import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionsPage } from '../../scripts/questions-page.ts';
import { filterParts, measureParts } from '../../src/applications/queries/schema-lines.ts';
import { readAt } from '../support/read-ledger-question.ts';

const TODAY = '2026-03-18';

/** What a ledger knows that the examples name. */
const KNOWN = { applicants: ['张小禾'], contents: ['城东征地批复'], handlers: ['何晓'] };

const readOf = (question: string) => {
  const { queries, unused } = readAt(question, TODAY, KNOWN);
  return unused.length > 0 ? [] : queries.map(({ query }) => query);
};

describe('the page of what can be asked', () => {
  it('is the one that the schema gives: write it anew with npm run questions', () => {
    expect(readFileSync('docs/questions.zh-CN.md', 'utf8')).toBe(questionsPage());
  });

  it.each(
    measureParts().flatMap(({ key, asked }) => asked.map((question) => [question, key] as const)),
  )('%s asks for %s', (question, kind) => {
    // How a date was counted is asked of a case that is named, or of the one before.
    expect(readOf(question).map(({ measure }) => measure.kind)).toContain(kind);
  });

  it.each(
    filterParts().flatMap(({ key, asked }) => asked.map((question) => [question, key] as const)),
  )('%s holds to %s', (question, by) => {
    const filters = readOf(question).flatMap((query) => [
      ...query.filters,
      ...(query.measure.kind === 'share' ? query.measure.part : []),
    ]);
    expect(filters.map((filter) => filter.by)).toContain(by);
  });
});
