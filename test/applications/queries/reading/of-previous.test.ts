import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { queryText } from '../../../../src/cli/reading-text.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

/** What the last of several questions asks, each after the one before it. */
function last(...texts: readonly string[]): string {
  const query = texts.reduce<Query | null>(
    (previous, text) => readAt(text, '2026-09-16', KNOWN, previous).queries.at(-1)?.query ?? null,
    null,
  );
  return query ? queryText(query).slice('查台账：'.length) : '';
}

describe('what is said of the question before', () => {
  it.each([
    // What is added is a part as well.
    [
      ['今年部分公开的占多少', '算上予以公开呢'],
      '2026年办结、未撤回；算其中处理结果为“部分公开”或“予以公开”的占比',
    ],
    // What cannot be told in one condition stands beside it.
    [
      ['今年答复晚了的有几件', '加上超期没办结的一共几件'],
      '台账里的全部申请；比较：2026年办结、逾期答复，和超期未办结',
    ],
    // Of what was answered those that were late when they were.
    [['上个月答复的有哪些', '有超期的吗'], '2026年8月办结、逾期答复；列出是哪些'],
    [['手上还有几件', '林森超期的占几件'], '林森承办、未办结；算其中超期未办结的占比'],
    [
      ['吴大年今年来过几回', '最近一回要的啥'],
      '2026年收到、申请人为“吴大年”，只要最后一件；说这一件的申请内容',
    ],
    // What was closed in the time, whenever it came.
    [['上个月收了几件', '那办结了几件'], '2026年8月办结；数有几件'],
    [['上个月收了几件', '其中办结了几件'], '2026年8月收到、已办结；数有几件'],
    [['部分公开的今年几件', '只看自然人的'], '2026年办结、处理结果为“部分公开”、申请人为自然人；数有几件'],
    // Another time by itself, behind two that were set beside each other.
    [['7月和6月比收得多还是少', '8月呢'], '2026年8月收到；数有几件'],
    [
      ['不予公开的有几件', '除了国家秘密的还有哪些'],
      '2026年办结、处理结果为“不予公开”、除处理结果为“属于国家秘密”外；列出是哪些',
    ],
    [['答复晚了的是哪几件', '为啥超期'], '2026年办结、逾期答复；说这一件的逾期或延期的原因'],
    [['今年收了多少信息处理费', '没收上来的呢'], '费用待缴；算待缴费用'],
    [['谁手上最多', '各多少'], '未办结；按承办人分别数'],
    // Of the whole organ, and nobody's own.
    [['我办得最慢的是哪件', '最快的呢，全单位'], '2026年办结、未撤回；找用时最短的'],
    // What was spoken of is left out.
    [['企业的申请占多少', '除去这些，其余几件'], '2026年收到、除申请人为商业企业外；数有几件'],
    // Of the part that was told, and not of its whole.
    [
      ['今年不予公开的占多少', '其中自然人的是哪几件'],
      '2026年办结、未撤回、处理结果为“不予公开”、申请人为自然人；列出是哪些',
    ],
    // Of those that were spoken of, how they stand.
    [['林森今年办了几件', '还在办的有几件'], '林森承办、未办结；数有几件'],
    [['林森手上有几件没办完', '办完的呢'], '林森承办、已办结；数有几件'],
    [['林森手上有几件没办完', '全局办完的几件'], '2026年办结；数有几件'],
    [['截至8月31日未办结几件', '当时超期的有几件'], '截至2026年8月31日（周一）未办结且已超期；数有几件'],
    [['今年告知补正的有几件', '没补的是哪件'], '2026年告知补正、没有收到补正；列出是哪些'],
    // Of whom it is asked, of all of them.
    [['林森手上有几件', '谁最多'], '未办结；按承办人分别数，要最多的'],
    // Of disputes how they ended.
    [['今年复议有几件', '都是什么结果'], '2026年申请复议、有行政复议；说这一件的复议诉讼情况'],
    // Of disputes the one that is open.
    [['今年复议有几件', '没结果的是哪件'], '2026年申请复议、有行政复议尚未审结；列出是哪些'],
  ])('%s', (texts, asked) => {
    expect(last(...texts)).toBe(asked);
  });
});
