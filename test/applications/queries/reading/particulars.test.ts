import { expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { queryText } from '../../../../src/cli/reading-text.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

/** What the last of several questions asks, each after the one before it, in the words of `nianbao explain`. */
function last(...texts: readonly string[]): string {
  const query = texts.reduce<Query | null>(
    (previous, text) => readAt(text, '2026-09-16', KNOWN, previous).queries.at(-1)?.query ?? null,
    null,
  );
  return query ? queryText(query).slice('查台账：'.length) : '';
}

it.each([
  [['吴大年那件延期了吗', '几号批的延期'], '申请人为“吴大年”；说这一件的延期情况'],
  [['吴大年的补正哪天寄来的', '赶上了没'], '申请人为“吴大年”；说这一件的是否逾期'],
  [['2026-041第三方是什么意见', '是哪天'], '编号“2026-041”；说这一件的征求意见情况'],
  [['最近一次答复是在哪天'], '2026年办结，只要最后一件；说这一件的办理结果'],
  [['东河建材今年来了几次', '收过他们钱没有'], '2026年收到、申请人为“东河建材”；说这一件的收费情况'],
])('asks a thing of the case that was told of: %s', (texts, asked) => {
  expect(last(...texts)).toBe(asked);
});

it('asks of all where those there are, or another time, are named', () => {
  expect(last('吴大年那件延期了吗', '今年延期的有几件')).toBe('2026年延期；数有几件');
});
