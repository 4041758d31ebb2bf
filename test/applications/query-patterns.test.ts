import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallNumberOf } from '../../src/applications/chinese-number.ts';
import { querySchema } from '../../src/applications/queries.ts';
import { readQuery } from '../../src/applications/query-patterns.ts';

const TODAY = '2026-03-18';
const all = { whose: 'all' } as const;
const mine = { whose: 'mine' } as const;

const WORDINGS: readonly (readonly [string, unknown])[] = [
  ['还有几件没办结', { kind: 'pending', ...all }],
  ['还有几件没办结？', { kind: 'pending', ...all }],
  ['请问现在还有多少件未办结', { kind: 'pending', ...all }],
  ['没办完的有哪些', { kind: 'pending', ...all }],
  ['未答复的申请', { kind: 'pending', ...all }],
  ['待办', { kind: 'pending', ...all }],
  ['在办的有几个', { kind: 'pending', ...all }],
  ['今年还有多少件没答复', { kind: 'pending', ...all }],
  ['还剩几件', { kind: 'pending', ...all }],
  ['我手上还有几件', { kind: 'pending', ...mine }],
  ['我的申请有哪些', { kind: 'pending', ...mine }],
  ['我负责的件', { kind: 'pending', ...mine }],
  ['which are pending?', { kind: 'pending', ...all }],
  ['这周到期的', { kind: 'dueWithin', span: 'thisWeek', ...all }],
  ['本周到期的有哪些？', { kind: 'dueWithin', span: 'thisWeek', ...all }],
  ['这个星期要答复的', { kind: 'dueWithin', span: 'thisWeek', ...all }],
  ['下周到期的', { kind: 'dueWithin', span: 'nextWeek', ...all }],
  ['下个月到期几件', { kind: 'dueWithin', span: 'nextMonth', ...all }],
  ['今天有到期的吗', { kind: 'dueWithin', span: 'today', ...all }],
  ['明天截止的', { kind: 'dueWithin', span: 'tomorrow', ...all }],
  ['我这周到期的', { kind: 'dueWithin', span: 'thisWeek', ...mine }],
  ['due this week', { kind: 'dueWithin', span: 'thisWeek', ...all }],
  ['三天内到期的', { kind: 'dueInDays', days: 3, unit: 'day', ...all }],
  ['5个工作日内到期', { kind: 'dueInDays', days: 5, unit: 'workday', ...all }],
  ['十五个工作日以内要答复的', { kind: 'dueInDays', days: 15, unit: 'workday', ...all }],
  ['快到期的', { kind: 'dueInDays', days: 5, unit: 'workday', ...all }],
  ['快超期的有哪些', { kind: 'dueInDays', days: 5, unit: 'workday', ...all }],
  ['due in 10 days', { kind: 'dueInDays', days: 10, unit: 'day', ...all }],
  ['最紧急的三件', { kind: 'mostUrgent', count: 3, ...all }],
  ['最急的5件', { kind: 'mostUrgent', count: 5, ...all }],
  ['最着急的两件是哪些', { kind: 'mostUrgent', count: 2, ...all }],
  ['最紧急的', { kind: 'mostUrgent', count: 3, ...all }],
  ['最先到期的一件', { kind: 'mostUrgent', count: 1, ...all }],
  ['我该先办哪件', { kind: 'mostUrgent', count: 3, ...mine }],
  ['the 3 most urgent', { kind: 'mostUrgent', count: 3, ...all }],
  ['2026-017到哪一步了', { kind: 'byNumber', number: '2026-017' }],
  ['2026-017', { kind: 'byNumber', number: '2026-017' }],
  ['查一下2026-017', { kind: 'byNumber', number: '2026-017' }],
  ['２０２６－０１７办得怎么样了', { kind: 'byNumber', number: '2026-017' }],
  ['〔2026〕17号什么进度', { kind: 'byNumber', number: '〔2026〕17号' }],
  ['17号申请到哪了', { kind: 'byNumber', number: '17' }],
  ['status of 2026-017', { kind: 'byNumber', number: '2026-017' }],
  ['2026-017怎么算的', { kind: 'howCounted', number: '2026-017' }],
  ['2026-017的期限是如何计算的', { kind: 'howCounted', number: '2026-017' }],
  ['怎么算的?', { kind: 'howCounted', number: null }],
  ['这个日期怎么来的', { kind: 'howCounted', number: null }],
  ['张某的申请', { kind: 'byApplicant', name: '张某' }],
  ['张某的那件申请到哪一步了', { kind: 'byApplicant', name: '张某' }],
  ['查一下李四的申请', { kind: 'byApplicant', name: '李四' }],
  ['王五申请的办得怎么样', { kind: 'byApplicant', name: '王五' }],
  ['云岭某某矿业有限公司的申请', { kind: 'byApplicant', name: '云岭某某矿业有限公司' }],
  ['张三到哪一步了', { kind: 'byApplicant', name: '张三' }],
  ['applications of Li Si', { kind: 'byApplicant', name: 'Li Si' }],
  ['今年收了多少、公开了多少', { kind: 'periodCounts', period: 'thisYear' }],
  ['今年收到多少件申请', { kind: 'periodCounts', period: 'thisYear' }],
  ['今年办结了多少', { kind: 'periodCounts', period: 'thisYear' }],
  ['去年公开了几件', { kind: 'periodCounts', period: 'lastYear' }],
  ['这个月新收几件', { kind: 'periodCounts', period: 'thisMonth' }],
  ['上个月答复了多少', { kind: 'periodCounts', period: 'lastMonth' }],
  ['2025年收了多少', { kind: 'yearCounts', year: 2025 }],
  ['2025年的申请情况怎么样', { kind: 'yearCounts', year: 2025 }],
  ['三月份收了几件', { kind: 'monthCounts', year: 2026, month: 3 }],
  ['11月收到几件', { kind: 'monthCounts', year: 2025, month: 11 }],
  ['2024年3月办结了多少', { kind: 'monthCounts', year: 2024, month: 3 }],
  ['今年不予公开的有多少', { kind: 'periodCounts', period: 'thisYear' }],
  ['我的', { kind: 'pending', ...mine }],
  ['全部申请', { kind: 'pending', ...all }],
  ['status', { kind: 'pending', ...all }],
  ['2026年第17号申请到哪一步', { kind: 'byNumber', number: '2026年第17号' }],
  ['统计', { kind: 'yearCounts', year: 2026 }],
  ['how many were received in 2025', { kind: 'yearCounts', year: 2025 }],
  ['超期的有哪些', { kind: 'overdue', ...all }],
  ['有没有逾期的', { kind: 'overdue', ...all }],
  ['过期没答复的', { kind: 'overdue', ...all }],
  ['今年超期的有几件', { kind: 'overdue', ...all }],
  ['我有超期的吗', { kind: 'overdue', ...mine }],
  ['overdue', { kind: 'overdue', ...all }],
  ['待补正的', { kind: 'byStage', stage: 'awaitingCorrection', ...all }],
  ['哪些在征求第三方意见', { kind: 'byStage', stage: 'consulting', ...all }],
  ['延期的申请', { kind: 'byStage', stage: 'extended', ...all }],
  ['等缴费的有几件', { kind: 'byStage', stage: 'awaitingFee', ...all }],
  ['还没确认收到日期的', { kind: 'byStage', stage: 'awaitingConfirmation', ...all }],
  ['有复议的件吗', { kind: 'byStage', stage: 'inDispute', ...all }],
  ['撤回的有哪些', { kind: 'byStage', stage: 'withdrawn', ...all }],
];

describe('questions in people’s wordings', () => {
  it.each(WORDINGS)('%s', (text, query) => {
    expect(readQuery(text, TODAY)).toEqual(query);
  });

  it.each([
    '你好',
    '规范性文件怎么填',
    '好的',
    '',
    '12',
    '自然人10件，企业2件',
    '今天天气',
  ])('“%s” is no question about the ledger', (text) => {
    expect(readQuery(text, TODAY)).toBeNull();
  });

  it('whatever is written, the answer is a valid query or none, and quickly', () => {
    const word = fc.constantFrom(
      '申请',
      '2026',
      '-017',
      '张某',
      '的',
      '到期',
      '最',
      '三件',
      '今年',
      '年',
      '没',
      ' ',
      '多少',
      '收',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const query = readQuery(text, TODAY);
          if (query !== null) expect(querySchema.parse(query)).toEqual(query);
        },
      ),
    );
  });

  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['7', 7],
    ['百', null],
    ['三四', null],
    ['', null],
  ])('%s is %s', (text, number) => {
    expect(smallNumberOf(text)).toBe(number);
  });
});
