import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/applications/queries/query.ts';
import { queryText } from '../../../../src/cli/reading-text.ts';
import { asked, KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';
import { reads } from '../../../support/reader.ts';

reads('what a question takes from those before it in the message', asked, {
  valid: [
    ['逐季收的和办的各多少', '2026年收到；按季度分别数 / 2026年办结；按季度分别数'],
    [
      '截至8月31日，今年收到几件，未办结几件',
      '2026年1月1日（周四）至2026年8月31日（周一）收到；数有几件 / 截至2026年8月31日（周一）未办结；数有几件',
    ],
    [
      '没办结的里头老百姓几件、单位几件',
      '未办结、申请人为自然人；数有几件 / 未办结、申请人为法人或其他组织；数有几件',
    ],
    [
      '截至8月31日收到几件，目前未办结几件',
      '2026年1月1日（周四）至2026年8月31日（周一）收到；数有几件 / 未办结；数有几件',
    ],
    [
      '上半年收了几件，平均用时几天',
      '2026年1月1日（周四）至2026年6月30日（周二）收到；数有几件 / 2026年1月1日（周四）至2026年6月30日（周二）办结、未撤回；算平均用时',
    ],
    [
      '8月答了几件，其中不予公开几件、无法提供几件',
      '2026年8月办结；数有几件 / 2026年8月办结、处理结果为“不予公开”；数有几件 / 2026年8月办结、处理结果为“无法提供”；数有几件',
    ],
    [
      '周一鸣和吴大年今年各几件，都给了没有',
      '2026年收到；比较：申请人为“周一鸣”，和申请人为“吴大年” / 申请人为“周一鸣”或“吴大年”；说这一件的办理结果',
    ],
  ],
});

describe('a time that goes on from the one before', () => {
  /** What the last of two questions asks. */
  function second(first: string, then: string): string {
    const before = readAt(first, '2026-09-16', KNOWN, null).queries.at(-1)?.query ?? null;
    const query: Query | undefined = readAt(then, '2026-09-16', KNOWN, before).queries.at(-1)?.query;
    return query ? queryText(query).slice('查台账：'.length) : '';
  }

  it.each([
    [
      '10月上旬到期的有哪些',
      '中旬的',
      '未办结、2026年10月11日（周日）至2026年10月20日（周二）到期；列出是哪些',
    ],
    ['8月上半月收了几件', '下半月呢', '2026年8月16日（周日）至2026年8月31日（周一）收到；数有几件'],
    ['去年一季度收了几件', '二季度呢', '2025年4月1日（周二）至2025年6月30日（周一）收到；数有几件'],
    ['3月办结几件', '4月', '2026年4月办结；数有几件'],
    ['6月末手里有几件没办完', '7月末呢', '截至2026年7月31日（周五）未办结；数有几件'],
  ])('%s, %s', (first, then, asks) => {
    expect(second(first, then)).toBe(asks);
  });
});
