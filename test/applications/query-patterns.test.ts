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
  ['逾期答复的有几件', { kind: 'answeredLate', ...all }],
  ['今年超期才办结的有哪些', { kind: 'answeredLate', ...all }],
  ['逾期未答复的有几件', { kind: 'overdue', ...all }],
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

/** Wordings of the end of November, when the days asked for lie on both sides. */
const IN_NOVEMBER: readonly (readonly [string, unknown])[] = [
  // Due by a day that is named.
  ['月底前到期的', { kind: 'dueBetween', from: null, to: '2026-11-30', ...all }],
  ['12月10日前到期的', { kind: 'dueBetween', from: null, to: '2026-12-10', ...all }],
  ['2026-12-10前到期的', { kind: 'dueBetween', from: null, to: '2026-12-10', ...all }],
  ['12月10号之前要答复的', { kind: 'dueBetween', from: null, to: '2026-12-10', ...all }],
  ['12.10前到期的', { kind: 'dueBetween', from: null, to: '2026-12-10', ...all }],
  ['30号前到期的', { kind: 'dueBetween', from: null, to: '2026-11-30', ...all }],
  ['17号到期的', { kind: 'dueBetween', from: '2026-12-17', to: '2026-12-17', ...all }],
  ['12月1日到12月10日到期的', { kind: 'dueBetween', from: '2026-12-01', to: '2026-12-10', ...all }],
  ['12月份到期的有几件', { kind: 'dueBetween', from: '2026-12-01', to: '2026-12-31', ...all }],
  ['3月份到期的', { kind: 'dueBetween', from: '2027-03-01', to: '2027-03-31', ...all }],
  ['年底前到期的', { kind: 'dueBetween', from: null, to: '2026-12-31', ...all }],
  ['后天到期的', { kind: 'dueBetween', from: '2026-11-27', to: '2026-11-27', ...all }],
  ['这周五之前要答复的', { kind: 'dueBetween', from: null, to: '2026-11-27', ...all }],
  ['下周三前要办结的', { kind: 'dueBetween', from: null, to: '2026-12-02', ...all }],
  ['下下周到期的', { kind: 'dueBetween', from: '2026-12-07', to: '2026-12-13', ...all }],
  ['我今天要办什么', { kind: 'dueWithin', span: 'today', ...mine }],
  ['两周内到期的', { kind: 'dueInDays', days: 14, unit: 'day', ...all }],
  ['还剩3天的', { kind: 'dueInDays', days: 3, unit: 'day', ...all }],
  // Numbers and days.
  ['17号还有几天', { kind: 'byNumber', number: '17' }],
  ['第17件到哪了', { kind: 'byNumber', number: '17' }],
  ['017到哪一步了', { kind: 'byNumber', number: '017' }],
  ['十七号申请怎么样了', { kind: 'byNumber', number: '17' }],
  ['编号017的申请', { kind: 'byNumber', number: '017' }],
  ['去年的17号', { kind: 'byNumber', number: '2025-17' }],
  ['【2026】17号', { kind: 'byNumber', number: '【2026】17号' }],
  ['11月17号收了几件', { kind: 'spanCounts', from: '2026-11-17', to: '2026-11-17', notBy: null }],
  ['11月17号收的申请', { kind: 'receivedIn', from: '2026-11-17', to: '2026-11-17' }],
  ['17号、18号到哪了', { kind: 'byNumber', number: '17、18' }],
  ['2026-017和2026-018到哪了', { kind: 'byNumber', number: '2026-017、2026-018' }],
  ['还有几天到期', { kind: 'howCounted', number: null }],
  ['下一个到期的是哪件', { kind: 'mostUrgent', count: 1, ...all }],
  ['把超期的发给我', { kind: 'overdue', ...all }],
  // What is asked about one applicant is not answered about all.
  ['张三还有几天', { kind: 'byApplicant', name: '张三' }],
  ['张三的申请超期了吗', { kind: 'byApplicant', name: '张三' }],
  ['张三今年申请了几件', { kind: 'byApplicant', name: '张三' }],
  ['张三的申请期限怎么算的', { kind: 'byApplicant', name: '张三' }],
  ['找一下张三的申请', { kind: 'byApplicant', name: '张三' }],
  ['查张三', { kind: 'byApplicant', name: '张三' }],
  ['姓张的申请', { kind: 'byApplicant', name: '张某' }],
  ['申请人是云岭矿业的', { kind: 'byApplicant', name: '云岭矿业' }],
  ['阿依古丽·买买提的申请', { kind: 'byApplicant', name: '阿依古丽·买买提' }],
  ['昨天收到的申请', { kind: 'receivedIn', from: '2026-11-24', to: '2026-11-24' }],
  ['周五到期的', { kind: 'dueBetween', from: '2026-11-27', to: '2026-11-27', ...all }],
  ['马上到期的', { kind: 'dueInDays', days: 5, unit: 'workday', ...all }],
  // Counts of a time.
  ['上半年收了几件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-06-30', notBy: null }],
  ['第三季度收了几件', { kind: 'spanCounts', from: '2026-07-01', to: '2026-09-30', notBy: null }],
  ['2025年第四季度收了几件', { kind: 'spanCounts', from: '2025-10-01', to: '2025-12-31', notBy: null }],
  ['上季度收了多少', { kind: 'spanCounts', from: '2026-07-01', to: '2026-09-30', notBy: null }],
  ['1-6月收了多少件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-06-30', notBy: null }],
  ['近三个月收了几件', { kind: 'spanCounts', from: '2026-08-26', to: '2026-11-25', notBy: null }],
  ['今天收了几件', { kind: 'spanCounts', from: '2026-11-25', to: '2026-11-25', notBy: null }],
  ['前年收了多少', { kind: 'spanCounts', from: '2024-01-01', to: '2024-12-31', notBy: null }],
  [
    '2024年1月1日到2024年6月30日收了几件',
    { kind: 'spanCounts', from: '2024-01-01', to: '2024-06-30', notBy: null },
  ],
  ['截止今天办结多少件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-11-25', notBy: null }],
  ['截止11月20日收了几件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-11-20', notBy: null }],
  ['今年1月到现在收了几件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-11-25', notBy: null }],
  ['去年3月收了几件', { kind: 'monthCounts', year: 2025, month: 3 }],
  ['上年结转几件', { kind: 'yearCounts', year: 2026 }],
  ['收了几件', { kind: 'periodCounts', period: 'thisYear' }],
  ['本月办结了哪些', { kind: 'answeredIn', from: '2026-11-01', to: '2026-11-30' }],
  // Counts by more than time.
  ['今年部分公开了多少件', { kind: 'periodCounts', period: 'thisYear' }],
  ['企业申请多少件', { kind: 'yearRow', year: 2026, applicant: 'business', disposition: null }],
  [
    '今年国家秘密的有几件',
    { kind: 'yearRow', year: 2026, applicant: null, disposition: 'deniedStateSecret' },
  ],
  [
    '今年因个人隐私不公开的几件',
    { kind: 'yearRow', year: 2026, applicant: null, disposition: 'deniedThirdPartyRights' },
  ],
  ['上半年企业申请几件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-06-30', notBy: 'kindInTime' }],
  ['今年网上申请多少件', { kind: 'spanCounts', from: '2026-01-01', to: '2026-12-31', notBy: 'channel' }],
  ['按时办结率多少', { kind: 'spanCounts', from: '2026-01-01', to: '2026-12-31', notBy: 'rate' }],
  ['今年比去年多收几件', { kind: 'yearCompared', year: 2026 }],
  ['今年复议几件', { kind: 'yearDisputes', year: 2026 }],
  ['去年行政诉讼败诉几件', { kind: 'yearDisputes', year: 2025 }],
  ['今年收费多少钱', { kind: 'yearFees', year: 2026 }],
  // As people say it.
  ['待处理', { kind: 'pending', ...all }],
  ['积压几件', { kind: 'pending', ...all }],
  ['還有幾件沒辦結', { kind: 'pending', ...all }],
  ['張三的申請', { kind: 'byApplicant', name: '张三' }],
  ['您好，麻烦问一下张三的申请到哪一步了，谢谢', { kind: 'byApplicant', name: '张三' }],
  ['分给我的有几件', { kind: 'pending', ...mine }],
  ['my applications', { kind: 'pending', ...mine }],
];

describe('questions in people’s wordings', () => {
  it.each(WORDINGS)('%s', (text, query) => {
    expect(readQuery(text, TODAY)).toEqual(query);
  });

  it.each(IN_NOVEMBER)('in November: %s', (text, query) => {
    expect(readQuery(text, '2026-11-25')).toEqual(query);
  });

  it.each([
    '你好',
    '规范性文件怎么填',
    '好的',
    '',
    '12',
    '自然人10件，企业2件',
    '今天天气',
    // How a thing is done, what a report says, and what is no application.
    '如何延期',
    '补正告知书怎么写',
    '补正期限是几天',
    '行政许可怎么算',
    '无行政复议',
    '报告到哪一步了',
    '共收到申请14件，均按期答复',
    '今年发了多少文件',
    '金额怎么算？',
    '行政复议1件，维持',
    '办结率100%',
    '收到申请后15个工作日内办结',
    '本年制发几件',
    '今年处罚决定多少件？',
    '申请人的电话是多少',
    '归我',
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
