import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/applications/dispositions.ts';
import { isNumberOf } from '../../src/applications/office-number.ts';
import type { Query } from '../../src/applications/queries.ts';
import { type Asking, answerQuery, isNameOf } from '../../src/applications/query-answer.ts';
import { groupLabel, periodCounts } from '../../src/applications/query-counts.ts';
import { headline, rowText } from '../../src/applications/query-text.ts';
import { spanOf } from '../../src/applications/span.ts';
import { answered, calendar, given } from './support.ts';

const mineNow = { type: 'assigned', on: '2026-03-02', handler: 'U-LI' } as const;
const ledger = [
  given({ number: '2025-017', arrivedOn: '2025-12-01' }, answered('2025-12-20', 'granted')),
  given({ number: '2026-016', arrivedOn: '2026-02-10' }),
  given({ number: '2026-017', arrivedOn: '2026-03-02' }, mineNow),
  given({ number: '2026-018', arrivedOn: '2026-01-05' }),
  given({ number: '2026-019', arrivedOn: '2026-03-05' }, answered('2026-03-12', 'deniedByLaw')),
];
const asking: Asking = {
  today: '2026-03-16',
  calendar,
  by: 'U-LI',
  seesPerson: (application) => application.case.handler === 'U-LI',
  lang: 'zh',
};

const numbers = (query: Query) => {
  const answer = answerQuery(query, ledger, asking);
  return answer.kind === 'list' ? answer.rows.map((row) => row.number) : answer.kind;
};

describe('answers', () => {
  it.each([
    [{ kind: 'pending', whose: 'all' }, ['2026-018', '2026-016', '2026-017']],
    [{ kind: 'pending', whose: 'mine' }, ['2026-017']],
    [{ kind: 'overdue', whose: 'all' }, ['2026-018']],
    [{ kind: 'overdue', whose: 'mine' }, 'nothing'],
    [{ kind: 'dueWithin', whose: 'all', span: 'thisWeek' }, ['2026-016']],
    [{ kind: 'dueWithin', whose: 'all', span: 'today' }, ['2026-016']],
    [{ kind: 'dueInDays', whose: 'all', days: 10, unit: 'workday' }, ['2026-016', '2026-017']],
    [{ kind: 'dueInDays', whose: 'all', days: 13, unit: 'day' }, ['2026-016']],
    [{ kind: 'mostUrgent', whose: 'all', count: 2 }, ['2026-018', '2026-016']],
    [{ kind: 'byStage', whose: 'all', stage: 'answered' }, ['2025-017', '2026-019']],
    [{ kind: 'byNumber', number: '17' }, ['2026-017']],
    [{ kind: 'byNumber', number: '2025-17' }, ['2025-017']],
    [{ kind: 'byNumber', number: '2026-999' }, 'nothing'],
    [{ kind: 'byApplicant', name: '张某' }, ['2026-017']],
    [{ kind: 'howCounted', number: '2026-017' }, 'explained'],
    [{ kind: 'howCounted', number: null }, 'nothing'],
    [{ kind: 'yearCounts', year: 2026 }, 'counts'],
    [{ kind: 'monthCounts', year: 2026, month: 2 }, 'counts'],
    [{ kind: 'periodCounts', period: 'lastMonth' }, 'counts'],
  ] as const)('%j', (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  it('the applicant’s name is shown to the handler alone', () => {
    const answer = answerQuery({ kind: 'pending', whose: 'all' }, ledger, asking);
    if (answer.kind !== 'list') throw new Error(answer.kind);
    expect(answer.rows.map((row) => row.name)).toEqual([null, null, '张三']);
  });

  it('counts a year: received, closed by group, pending at its end', () => {
    expect(periodCounts(ledger, spanOf('thisYear', asking.today))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      received: 4,
      carriedOver: 0,
      closed: 1,
      byGroup: { granted: 0, partiallyGranted: 0, denied: 1, unavailable: 0, refused: 0, other: 0 },
      pending: 3,
    });
    expect(groupOf('unavailableNotHeld')).toBe('unavailable');
    expect(groupLabel('granted')).toBe('予以公开');
  });

  it('is short: what, when, how long, what next', () => {
    const answer = answerQuery({ kind: 'byNumber', number: '2026-017' }, ledger, asking);
    expect(headline(answer)).toBe(
      '2026-017：办理中，2026年3月30日（周一），剩10个工作日，下一步检索、审查并拟制答复',
    );
    const pending = answerQuery({ kind: 'pending', whose: 'all' }, ledger, asking);
    expect(headline(pending)).toBe('共3件，其中超期1件。');
    expect(headline(pending, 'en')).toBe('3 applications, 1 of them overdue.');
    if (pending.kind !== 'list' || !pending.rows[0]) throw new Error('no list');
    expect(rowText(pending.rows[0], 'en')).toContain('working days overdue');
    expect(headline(answerQuery({ kind: 'overdue', whose: 'mine' }, ledger, asking))).toBe(
      '没有符合条件的申请。',
    );
    expect(headline(answerQuery({ kind: 'yearCounts', year: 2025 }, ledger, asking))).toBe(
      '2025-01-01至2025-12-31：新收1件，此前结转0件；办结1件，其中予以公开1件、部分公开0件、不予公开0件、无法提供0件、不予处理0件、其他处理0件；未办结0件。',
    );
  });
});

describe('what people call things', () => {
  it.each([
    ['2026-017', '2026-017', true],
    ['17', '2026-017', true],
    ['〔2026〕17号', '云自然资依申请〔2026〕17号', true],
    ['2025-17', '2026-017', false],
    ['7', '2026-017', false],
    ['X', '2026-017', false],
  ])('%s means %s: %s', (asked, number, means) => {
    expect(isNumberOf(asked, number)).toBe(means);
  });

  it.each([
    ['张某', '张三', true],
    ['张某某', '张三', true],
    ['张三先生', '张三', true],
    ['李某', '张三', false],
    ['矿业', '云岭某某矿业有限公司', true],
    ['张某', '', false],
  ])('%s means %s: %s', (asked, name, means) => {
    expect(isNameOf(asked, name)).toBe(means);
  });

  it.each([
    ['thisWeek', '2026-03-16', '2026-03-22'],
    ['nextWeek', '2026-03-23', '2026-03-29'],
    ['lastWeek', '2026-03-09', '2026-03-15'],
    ['thisMonth', '2026-03-01', '2026-03-31'],
    ['nextMonth', '2026-04-01', '2026-04-30'],
    ['lastMonth', '2026-02-01', '2026-02-28'],
    ['tomorrow', '2026-03-17', '2026-03-17'],
    ['lastYear', '2025-01-01', '2025-12-31'],
  ] as const)('on Monday 16 March 2026, %s is %s to %s', (name, from, to) => {
    expect(spanOf(name, '2026-03-16')).toEqual({ from, to });
  });
});
