import { describe, expect, it } from 'vitest';
import type { Filter, Measure, Query } from '../../../../src/applications/queries/query.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

/** A Wednesday. */
const TODAY = '2026-09-16';
const KNOWN = {
  applicants: ['周一鸣', '吴大年', '东河建材有限公司', '青石志愿者协会'],
  contents: ['河东路征收补偿方案', '施工许可证存根', '道路规划图'],
  handlers: ['何晓', '林森'],
};

const read = (text: string, previous: Query | null = null) => readAt(text, TODAY, KNOWN, previous);
const count: Measure = { kind: 'count' };
const stage: Measure = { kind: 'aspect', aspect: 'stage' };
const listBy = (order: 'due' | 'received' | 'answered'): Measure => ({
  kind: 'list',
  order,
  most: null,
  skip: 0,
});
const state = (name: Extract<Filter, { by: 'state' }>['state'], not = false): Filter => ({
  by: 'state',
  state: name,
  not,
});
const when = (
  moment: Extract<Filter, { by: 'when' }>['moment'],
  from: string | null,
  to: string | null,
): Filter => ({ by: 'when', moment, from, to, not: false });
const content = (...words: string[]): Filter => ({ by: 'content', words, not: false });
const applicant = (...names: string[]): Filter => ({ by: 'applicant', names, not: false });
const YEAR = when('received', '2026-01-01', '2026-12-31');

/** A question, what it wants, and what it holds applications to. */
const READ: readonly (readonly [text: string, measure: Measure, filters: readonly Filter[]])[] = [
  ['还有几件没办结', count, [state('pending')]],
  ['一共收了多少信息处理费', { kind: 'fees', of: 'paid' }, [when('feePaid', '2026-01-01', '2026-12-31')]],
  [
    '三月份到账几笔',
    count,
    [when('feePaid', '2026-03-01', '2026-03-31'), { by: 'fee', fee: 'paid', not: false }],
  ],
  ['三月份发过几次缴费通知', count, [when('feeNotified', '2026-03-01', '2026-03-31')]],
  ['哪笔还没到账', listBy('received'), [{ by: 'fee', fee: 'owed', not: false }]],
  ['截至6月底还有几件没办结', count, [{ by: 'pendingOn', day: '2026-06-30', not: false }]],
  ['8月没办结的有几件', count, [when('received', '2026-08-01', '2026-08-31'), state('pending')]],
  ['9月10日以前要答复的', listBy('due'), [when('due', null, '2026-09-10'), state('pending')]],
  ['下个月要到期的', listBy('due'), [when('due', '2026-10-01', '2026-10-31'), state('pending')]],
  ['今年前三季度收了几件', count, [when('received', '2026-01-01', '2026-09-30')]],
  ['征收补偿的有几件', count, [content('征收补偿')]],
  ['吴大年那件', stage, [applicant('吴大年')]],
  ['青石协会的申请', listBy('received'), [applicant('青石协会')]],
  ['东河那两件', stage, [applicant('东河')]],
  ['征收补偿或者规划的几件', count, [content('征收补偿', '规划')]],
  ['周一鸣和吴大年的几件', count, [applicant('周一鸣', '吴大年')]],
  [
    '今年没有被起诉吧',
    count,
    [
      when('sued', '2026-01-01', '2026-12-31'),
      {
        by: 'dispute',
        kinds: ['litigationDirect', 'litigationAfterReconsideration'],
        results: [],
        not: false,
      },
    ],
  ],
  [
    '20个工作日以内办结的',
    listBy('answered'),
    [
      when('answered', '2026-01-01', '2026-12-31'),
      { by: 'took', unit: 'workdays', least: null, most: 20, between: null, not: false },
    ],
  ],
  [
    '除了不予公开的今年收了几件',
    count,
    [YEAR, { by: 'result', results: expect.any(Array) as never, not: true }],
  ],
  ['不算企业，今年有几件', count, [YEAR, { by: 'kind', kinds: ['business'], not: true }]],
  ['最近答复的五件', { kind: 'list', order: 'lastAnswered', most: 5, skip: 0 }, [state('answered')]],
  [
    '017延期了没有',
    { kind: 'aspect', aspect: 'extension' },
    [{ by: 'number', numbers: ['017'], not: false }],
  ],
  [
    '11号后来怎么处理的',
    { kind: 'aspect', aspect: 'result' },
    [{ by: 'number', numbers: ['11'], not: false }],
  ],
];

describe('a question to the ledger', () => {
  it.each(READ)('%s', (text, measure, filters) => {
    const { queries, unused } = read(text);
    expect(unused).toEqual([]);
    expect(queries).toHaveLength(1);
    expect(queries[0]?.query.measure).toEqual(measure);
    expect(queries[0]?.query.filters).toEqual(expect.arrayContaining([...filters]));
    expect(queries[0]?.query.filters).toHaveLength(filters.length);
  });

  it('is of the time and the people of the one before it in the same message', () => {
    const [, second] = read('上个月收了几件，办结了几件').queries;
    expect(second?.query.filters).toEqual([when('answered', '2026-08-01', '2026-08-31')]);
    const [, third] = read('东河建材申请了几件，都办完了吗').queries;
    expect(third?.query).toMatchObject({
      measure: { kind: 'share', part: [state('answered')] },
      filters: [applicant('东河建材')],
    });
  });

  it('may be one of several between 、', () => {
    const moments = read('本月收了几件、办结几件、超期几件').queries.map(({ query }) => query.filters);
    expect(moments).toEqual([
      [when('received', '2026-09-01', '2026-09-30')],
      [when('answered', '2026-09-01', '2026-09-30')],
      [state('overdue')],
    ]);
  });

  it('is of the whole that the first of its parts names', () => {
    const filters = read('还没办完的里头机关团体几件、个人几件').queries.map(({ query }) => query.filters);
    expect(filters.every((each) => each.some((filter) => filter.by === 'state'))).toBe(true);
    expect(filters).toHaveLength(2);
  });

  it('tells of what was closed that it was answered late', () => {
    const late = when('answered', '2026-01-01', '2026-12-31');
    const [said] = read('今年办完的里面逾期的几件').queries;
    expect(said?.query.filters).toEqual(expect.arrayContaining([late, state('answeredLate')]));
    const before = read('今年办完几件').queries[0]?.query ?? null;
    expect(read('其中逾期的', before).queries[0]?.query.filters).toEqual([late, state('answeredLate')]);
  });

  it('takes 其他 and 还有 behind an exception for the rest', () => {
    expect(read('除了企业，其他申请人今年几件').queries[0]?.query.filters).toEqual([
      YEAR,
      { by: 'kind', kinds: ['business'], not: true },
    ]);
    expect(read('企业以外的今年几件').queries[0]?.query.filters).toEqual([
      YEAR,
      { by: 'kind', kinds: ['business'], not: true },
    ]);
    const [who] = read('除东河建材外，还有谁被拒过').queries;
    expect(who?.query.measure).toEqual({ kind: 'aspect', aspect: 'applicant' });
    const [besides] = read('除了东河建材，还有哪些企业来申请过').queries;
    expect(besides?.query.filters.some(({ by }) => by === 'state')).toBe(false);
  });

  it('asks for the largest of the parts that were counted before', () => {
    const before = read('各承办人手上还有几件没办完').queries[0]?.query ?? null;
    const [most] = read('谁的最多', before).queries;
    expect(most?.query.filters).toEqual(before?.filters);
    expect(most?.query.measure).toMatchObject({ kind: 'groups', by: 'handler', top: 'most' });
  });

  it('says of whom nobody is called so', () => {
    expect(read('承办人丁和承办人戊谁办结的多').nobody).toEqual(['丁', '戊']);
  });

  it('holds to a sum of money that is named', () => {
    expect(read('东河建材那80块交了没').unused).toEqual([]);
    expect(read('80块的有几件').queries[0]?.query.filters).toEqual([
      { by: 'charge', least: 80, most: 80, not: false },
    ]);
  });

  it('goes on from the one that was answered', () => {
    const before = read('今年收了几件').queries[0]?.query ?? null;
    expect(read('那去年呢', before).queries[0]?.query.filters).toEqual([
      when('received', '2025-01-01', '2025-12-31'),
    ]);
    expect(read('其中没办完的', before).queries[0]?.query.filters).toEqual([YEAR, state('pending')]);
  });

  it.each([
    ['今年按星座有几件', '星座'],
    ['哪个局长最多', '局长'],
    ['谁手上一件都没有', '一件都没有'],
    ['撤回复议的有几件', '撤回复议'],
  ])('is not answered as if words were not there: %s', (text, left) => {
    const { unused, folded } = read(text);
    expect(unused.map(({ start, end }) => folded.text.slice(start, end)).join('')).toContain(left);
  });

  it.each([
    ['隔壁县收了几件', 'otherOrgan'],
    ['帮我起草017的答复', 'draft'],
    ['017能不能公开', 'decide'],
    ['把017删掉', 'change'],
    ['周一鸣的手机号', 'personal'],
  ])('is declined: %s', (text, why) => {
    expect(read(text).declined).toBe(why);
  });
});
