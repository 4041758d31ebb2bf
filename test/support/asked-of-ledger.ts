import type { LedgerWords } from '../../src/applications/queries/reading/ledger-words.ts';
import { unusedWords } from '../../src/applications/queries/reading/read-questions.ts';
import { queryText } from '../../src/cli/reading-text.ts';
import { readAt } from './read-ledger-question.ts';

/** What an invented ledger knows. */
export const KNOWN: LedgerWords = {
  applicants: ['周一鸣', '吴大年', '东河建材有限公司'],
  contents: ['河东路征收补偿方案', '施工许可证存根', '道路规划图'],
  handlers: ['何晓', '林森'],
};

/**
 * What a message asks of the ledger on Wednesday, 2026-09-16, in the words of `nianbao explain`; what it does not
 * understand, or why it declines; null where it asks nothing.
 */
export function asked(text: string): string | null {
  const read = readAt(text, '2026-09-16', KNOWN);
  if (read.declined !== null) return `不答：${read.declined}`;
  if (read.unused.length > 0) return `没看懂：${unusedWords(read).join('、')}`;
  if (read.queries.length === 0) return null;
  return read.queries.map(({ query }) => queryText(query).slice('查台账：'.length)).join(' / ');
}
