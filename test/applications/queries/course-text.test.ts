import { expect, it } from 'vitest';
import { courseTold } from '../../../src/applications/queries/course-text.ts';
import { answered, extended } from '../support.ts';
import { facts, telling } from './facts-of.ts';

it('tells in the order of time what happened, each with its day', () => {
  const disputed = facts(
    { channel: 'email', arrivedOn: '2026-03-02', confirmedOn: '2026-03-03' },
    { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '范围' },
    { type: 'correctionReceived', on: '2026-03-16' },
    extended('2026-04-02'),
    answered('2026-05-06', 'deniedThirdPartyRights'),
    { type: 'disputeOpened', on: '2026-05-20', kind: 'reconsideration', role: 'sole' },
    {
      type: 'disputeDecided',
      on: '2026-07-10',
      dispute: 0,
      result: 'corrected',
      reanswer: { by: '2026-08-10' },
    },
    answered('2026-07-24', 'partiallyGranted'),
  );
  expect(courseTold(disputed, telling())).toEqual([
    '2026年3月2日（周一）到件（电子邮件）',
    '2026年3月3日（周二）确认收到',
    '2026年3月5日（周四）告知补正（限2026年3月20日（周五）前）',
    '2026年3月16日（周一）收到补正',
    '2026年4月2日（周四）延期',
    '2026年5月6日（周三）答复：（三）不予公开4.保护第三方合法权益',
    '2026年5月20日（周三）提起行政复议',
    '2026年7月10日（周五）行政复议结果：纠正',
    '2026年7月24日（周五）重新答复：（二）部分公开',
  ]);
});

it('tells a withdrawal and a fee', () => {
  const withdrawn = facts(
    { arrivedOn: '2026-03-02' },
    { type: 'feeNotified', on: '2026-03-09', basis: 'pages', amountYuan: 260, receivedOn: '2026-03-09' },
    { type: 'feePaid', on: '2026-03-11' },
    { type: 'withdrawn', on: '2026-03-12' },
  );
  expect(courseTold(withdrawn, telling('en'))).toEqual([
    '2026-03-02 (Mon) receipt (in-person)',
    '2026-03-09 (Mon) the notice of a fee, 260 yuan',
    '2026-03-11 (Wed) the payment',
    '2026-03-12 (Thu) withdrawn',
  ]);
});
