import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { explain, explainBriefly } from '../../../src/report/calendar/explain.ts';
import { CHANNELS, refusalText, statutoryDates } from '../../../src/report/calendar/statutory.ts';

const calendar = createCalendar();

describe('statutory dates', () => {
  it.each([
    ['2025-01-24', '2025-02-10', '2025-02-20', '2025-02-27', '2025-03-27'],
    ['2025-09-28', '2025-10-14', '2025-10-24', '2025-10-31', '2025-11-28'],
    ['2025-12-26', '2026-01-07', '2026-01-19', '2026-01-26', '2026-02-28'],
    ['2026-02-10', '2026-02-26', '2026-03-09', '2026-03-16', '2026-04-14'],
    ['2026-09-21', '2026-10-08', '2026-10-19', '2026-10-26', '2026-11-23'],
  ])('received %s: 7 working days %s, 15 %s, 20 %s, 40 %s', (received, d7, d15, d20, d40) => {
    const result = statutoryDates({ received, channel: 'in-person' }, calendar);
    expect(result).toMatchObject({
      ok: true,
      dates: {
        received,
        correctionNoticeBy: d7,
        answerBy: d20,
        extendedAnswerBy: d40,
        provisional: false,
      },
    });
    expect(calendar.addWorkdays(received, 15).date).toBe(d15);
  });

  it('received on a rest day: the next working day is day 1', () => {
    const result = statutoryDates({ received: '2026-02-15', channel: 'post' }, calendar);
    expect(result).toMatchObject({ dates: { received: '2026-02-15', correctionNoticeBy: '2026-03-03' } });
    expect(calendar.addWorkdays('2026-02-15', 1).date).toBe('2026-02-24');
  });

  it('prints exactly the keys of the contract, and lists per date what was passed over', () => {
    const result = statutoryDates({ received: '2026-09-21', channel: 'in-person' }, calendar);
    if (!result.ok) throw new Error('refused');
    expect(Object.keys(result.dates)).toEqual([
      'received',
      'correctionNoticeBy',
      'answerBy',
      'extendedAnswerBy',
      'provisional',
      'counted',
    ]);
    const { correctionNoticeBy, answerBy, extendedAnswerBy } = result.dates.counted;
    expect(correctionNoticeBy.map((day) => `${day.date} ${day.name.zh}`)).toEqual([
      '2026-09-25 中秋',
      '2026-09-26 中秋',
      '2026-09-27 中秋',
      '2026-10-01 国庆节',
      '2026-10-02 国庆节',
      '2026-10-03 国庆节',
      '2026-10-04 国庆节',
      '2026-10-05 国庆节',
      '2026-10-06 国庆节',
      '2026-10-07 国庆节',
    ]);
    expect(answerBy.slice(0, 10)).toEqual(correctionNoticeBy);
    expect(extendedAnswerBy.length).toBeGreaterThan(answerBy.length);
  });

  it('is provisional as soon as one of the dates reaches a year without a notice', () => {
    const result = statutoryDates({ received: '2026-11-20', channel: 'in-person' }, calendar);
    expect(result).toMatchObject({ dates: { answerBy: '2026-12-18', provisional: true } });
  });

  it.each([
    'ordinary-post',
    'online',
    'email',
    'fax',
  ] as const)('%s counts from the confirmation', (channel) => {
    const waiting = statutoryDates({ received: '2026-01-05', channel }, calendar);
    expect(waiting).toEqual({ ok: false, refusal: { reason: 'confirmation-missing', channel } });
    const confirmed = statutoryDates({ received: '2026-01-05', channel, confirmed: '2026-01-08' }, calendar);
    expect(confirmed).toMatchObject({ ok: true, dates: { received: '2026-01-08', answerBy: '2026-02-05' } });
    const early = statutoryDates({ received: '2026-01-05', channel, confirmed: '2026-01-04' }, calendar);
    expect(early).toMatchObject({ ok: false, refusal: { reason: 'confirmed-before-arrival' } });
    const broken = statutoryDates({ received: '2026-01-05', channel, confirmed: '1月8日' }, calendar);
    expect(broken).toMatchObject({ ok: false, refusal: { reason: 'not-a-date', field: 'confirmed' } });
  });

  it('needs no confirmation in person and by signed-for mail', () => {
    for (const channel of ['in-person', 'post'] as const) {
      expect(statutoryDates({ received: '2026-01-05', channel }, calendar)).toMatchObject({ ok: true });
    }
    expect(CHANNELS).toHaveLength(6);
  });

  it('says in a sentence why it cannot count', () => {
    const refused = statutoryDates({ received: '2026-02-30', channel: 'in-person' }, calendar);
    if (refused.ok) throw new Error('counted');
    expect(refusalText(refused.refusal, 'zh')).toContain('“2026-02-30”不是有效日期');
    expect(refusalText({ reason: 'confirmation-missing', channel: 'fax' }, 'en')).toContain('art. 31');
    expect(
      refusalText({
        reason: 'confirmed-before-arrival',
        received: '2026-01-05',
        confirmed: '2026-01-04',
      }),
    ).toContain('早于');
  });
});

describe('how a date was counted', () => {
  it('goes day by day, saying what was passed over and which weekend was worked', () => {
    const lines = explain(calendar.addWorkdays('2026-02-12', 3));
    expect(lines).toEqual([
      '2026年2月12日（周四）：起算日，不计入',
      '2月13日（周五）：第1个工作日',
      '2月14日（周六）：调休上班，第2个工作日',
      ...['15日（周日）', '16日（周一）', '17日（周二）', '18日（周三）', '19日（周四）'].map(
        (day) => `2月${day}：春节放假，不计`,
      ),
      ...['20日（周五）', '21日（周六）', '22日（周日）', '23日（周一）'].map(
        (day) => `2月${day}：春节放假，不计`,
      ),
      '2月24日（周二）：第3个工作日',
    ]);
  });

  it('has one line a day, the last one the date itself', () => {
    const counted = calendar.addWorkdays('2025-12-26', 40);
    const lines = explain(counted, 'en');
    expect(lines).toHaveLength(65);
    expect(lines.at(-1)).toBe('02-28 (Sat): working day 40 (make-up workday)');
    expect(lines).toContain("2026-01-01 (Thu): New Year's Day, not counted");
  });

  it('says that a date is provisional', () => {
    const counted = calendar.addWorkdays('2026-12-30', 2);
    expect(explain(counted).at(-1)).toContain('暂定');
    expect(explain(counted, 'en').at(-1)).toContain('provisional');
    expect(explainBriefly(counted)).toBe(
      '自2026年12月30日（周三）次日起算2个工作日，扣除周末2天、放假1天，至2027年1月4日（周一）（暂定）',
    );
    expect(explainBriefly(calendar.addWorkdays('2026-01-09', 5), 'en')).toContain('5 working days');
  });
});
