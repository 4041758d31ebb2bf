import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/applications/queries/query.ts';
import { meantText, questionText } from '../../../src/applications/queries/question-text.ts';

const open: Query['filters'][number] = { by: 'state', state: 'pending', not: false };
const of = (handler: string): Query['filters'][number] => ({
  by: 'handler',
  who: 'other',
  name: handler,
  not: false,
});
const query = (measure: Query['measure'], ...filters: Query['filters']): Query => ({
  measure,
  filters,
  latest: false,
});
const plain = (name: string): string => name;

describe('a query as a question in full', () => {
  it('says what it is of and what it wants', () => {
    expect(questionText(query({ kind: 'count' }, open, of('何晓')), 'zh', plain)).toBe(
      '未办结、何晓承办的有几件',
    );
    expect(questionText(query({ kind: 'aspect', aspect: 'due' }, open), 'zh', plain)).toBe(
      '未办结的什么时候到期',
    );
    expect(questionText(query({ kind: 'count' }, open), 'en', plain)).toBe('pending: how many');
  });

  it('asks of the whole ledger where it holds to nothing', () => {
    expect(questionText(query({ kind: 'fees', of: 'owed' }), 'zh', plain)).toBe('收费多少');
  });

  it('stays as it was written where somebody is mentioned', () => {
    const asked = query({ kind: 'count' }, of('U0ABCDEF1'));
    expect(meantText({ text: '<@U0ABCDEF1>手上有几件', queries: [asked] }, 'zh')).toBe(
      '<@U0ABCDEF1>手上有几件',
    );
    expect(meantText({ text: '…', queries: [query({ kind: 'count' }, open)] }, 'zh')).toBe('未办结的有几件');
  });
});
