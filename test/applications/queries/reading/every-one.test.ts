import { expect, it } from 'vitest';
import { asked, KNOWN } from '../../../support/asked-of-ledger.ts';
import { readAt } from '../../../support/read-ledger-question.ts';
import { reads } from '../../../support/reader.ts';

reads('what is asked of all of them', asked, {
  valid: [
    ['复议过的都结了没', '有行政复议；算其中有行政复议结果维持或结果纠正或其他结果的占比'],
    ['延期的都是单位吗', '延期过；算其中申请人为法人或其他组织的占比'],
    ['部分公开的都是邮寄来的吗', '2026年办结、处理结果为“部分公开”；算其中邮寄（签收）的占比'],
    ['补正过的有哪些，是不是都答复了', '告知过补正；列出是哪些 / 告知过补正；算其中已办结的占比'],
    ['企业的都办完了吗', '2026年收到、申请人为商业企业；算其中已办结的占比'],
  ],
});

it('is asked of those that the question before told of', () => {
  const before = readAt('被复议的有哪些', '2026-09-16', KNOWN, null).queries.at(-1)?.query ?? null;
  const then = readAt('都是企业吗', '2026-09-16', KNOWN, before).queries.at(-1)?.query;
  expect(then).toMatchObject({ measure: { kind: 'share' }, filters: before?.filters });
});
