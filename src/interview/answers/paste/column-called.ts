import type { Form } from '../../../report/forms/form.ts';
import { squash } from '../../../report/reading/squash.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';

const SUMS = ['总计', '合计', '小计', '总数', '共计'];

/** The column that a heading names; null for any other words. */
export function columnCalled(heading: string, { version }: Form): string | null {
  if (SUMS.includes(squash(heading))) return 'total';
  const [term, ...more] = tokensOf(heading, lexiconOf('applications', version)).flatMap((token) =>
    token.kind === 'term' ? [token.term] : [],
  );
  const columns = term && 'columns' in term && more.length === 0 ? term.columns : [];
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** The columns that words name one after another, and nothing else but small words: "自然人和企业"; null for any other. */
export function columnsCalled(words: string, { version }: Form): string[] | null {
  const tokens = tokensOf(words, lexiconOf('applications', version));
  const columns = tokens.map((token) => {
    if (token.kind === 'sign') return [];
    return token.kind === 'term' && 'columns' in token.term && token.term.columns.length === 1
      ? token.term.columns
      : null;
  });
  const named = columns.flatMap((keys) => keys ?? []);
  return named.length > 0 && !columns.includes(null) ? named : null;
}
