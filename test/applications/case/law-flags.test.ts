import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import type { Disposition } from '../../../src/applications/case/dispositions.ts';
import type { ApplicationEvent, CaseEvent } from '../../../src/applications/case/events.ts';
import { flagsOf, flagText } from '../../../src/applications/case/flags.ts';
import { lapseOf } from '../../../src/applications/case/lapse.ts';
import { isLike } from '../../../src/applications/case/likeness.ts';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { rowText } from '../../../src/applications/queries/row-line.ts';
import { answered, calendar, given, told } from '../support.ts';

const flags = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map(({ code }) => code);
const said = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map((flag) => flagText(flag));

const asked = (on: string, receivedOn: string | null = on): CaseEvent => ({
  type: 'consulted',
  on,
  whom: 'thirdParty',
  receivedOn,
});
const replied = (on: string, reply: 'agrees' | 'objects' | 'silent'): CaseEvent => ({
  type: 'consultationEnded',
  on,
  consultation: 0,
  reply,
});
const reviewed: CaseEvent = { type: 'reviewed', on: '2026-03-06', reviewer: '审查人甲', outcome: '' };
const overridden = (ground: 'reasonsFail' | 'publicInterest', noticedOn: string | null): CaseEvent => ({
  type: 'objectionOverridden',
  on: '2026-03-12',
  consultation: 0,
  ground,
  why: '所述商业秘密早已见于年度报告',
  noticedOn,
});

describe('a third party has 15 working days (32条)', () => {
  // The letter came on 5 March: fifteen working days are over on the 26th.
  const decided = (on: string, disposition: Disposition = 'deniedThirdPartyRights', ...more: CaseEvent[]) =>
    given({}, asked('2026-03-05'), reviewed, ...more, answered(on, disposition));

  it.each([
    'deniedThirdPartyRights',
    'granted',
    'partiallyGranted',
  ] as const)('its matter decided (%s) on the fourth day without a reply is flagged', (disposition) => {
    expect(flags(decided('2026-03-11', disposition))).toEqual(['decided-before-reply']);
    expect(said(decided('2026-03-11', disposition))[0]).toContain('15个工作日（2026-03-26）');
  });

  it('on the fifteenth still, from the sixteenth on no more', () => {
    expect(flags(decided('2026-03-26'))).toEqual(['decided-before-reply']);
    expect(flags(decided('2026-03-27'))).toEqual([]);
  });

  it('not after a reply, nor where its matter was not decided', () => {
    expect(flags(decided('2026-03-11', 'granted', replied('2026-03-10', 'agrees')))).toEqual([]);
    expect(flags(decided('2026-03-11', 'unavailableNotHeld'))).toEqual([]);
  });

  it('silence noted before its time is no reply', () => {
    expect(flags(decided('2026-03-11', 'granted', replied('2026-03-10', 'silent')))).toEqual([
      'decided-before-reply',
    ]);
  });
});

describe('an objection (32条)', () => {
  const granted = (...more: ApplicationEvent[]) =>
    given(
      {},
      asked('2026-03-05'),
      reviewed,
      replied('2026-03-10', 'objects'),
      ...more,
      answered('2026-03-13', 'granted'),
    );

  it('overridden without a word is flagged', () => {
    expect(flags(granted())).toEqual(['objection-overridden']);
  });

  it('whose reasons fail, on grounds, is not', () => {
    expect(flags(granted(overridden('reasonsFail', null)))).toEqual([]);
  });

  it('outweighed by the public interest wants a written notice', () => {
    expect(flags(granted(overridden('publicInterest', null)))).toEqual(['public-interest-not-told']);
    expect(flags(granted(overridden('publicInterest', '2026-03-13')))).toEqual([]);
  });

  it('can be reasoned about after the answer, and only where there was one', () => {
    expect(told(granted(), overridden('reasonsFail', null))).toEqual([]);
    expect(told(given({}, asked('2026-03-05')), overridden('reasonsFail', null))).toBe('nothing-open');
  });

  it('that was followed is none of this', () => {
    const application = given(
      {},
      asked('2026-03-05'),
      replied('2026-03-10', 'objects'),
      answered('2026-03-13', 'deniedThirdPartyRights'),
    );
    expect(flags(application)).toEqual([]);
  });
});

describe('fees (国办函〔2020〕109号)', () => {
  const notified = (more: Partial<Extract<CaseEvent, { type: 'feeNotified' }>> = {}): CaseEvent => ({
    type: 'feeNotified',
    on: '2026-03-12',
    basis: 'pages',
    amountYuan: 380,
    receivedOn: '2026-03-12',
    units: 68,
    ...more,
  });

  it.each([
    ['pages', 380, 68, []],
    ['pages', 380, 69, ['fee-off-scale']],
    ['pages', 385, null, ['fee-off-scale']],
    ['pages', 380, null, []],
    ['items', 77, null, ['fee-off-scale']],
    ['items', 1500, null, []],
    // Fifteen of a month: ten are free, five cost a hundred each; the thirty-second alone costs two hundred.
    ['items', 500, 15, []],
    ['items', 1500, 15, ['fee-off-scale']],
    ['items', 200, 32, []],
    ['items', 77, 15, ['fee-off-scale']],
  ] as const)('by %s: %i yuan for %s', (basis, amountYuan, units, expected) => {
    expect(flags(given({}, notified({ basis, amountYuan, units })))).toEqual(expected);
  });

  // Received on 2 April: the 3rd, four days behind 清明, two weeks, 27 to 30 April are nineteen; behind 劳动节 comes 6 May.
  const april = notified({ on: '2026-03-30', receivedOn: '2026-04-02' });

  it('逾期未缴费 fifteen working days after the notice came is flagged, after twenty not', () => {
    expect(calendar.addWorkdays('2026-04-02', 20).date).toBe('2026-05-06');
    const lapsed = (on: string) => given({}, april, { type: 'feeLapsed', on });
    expect(flags(lapsed(calendar.addWorkdays('2026-04-02', 15).date))).toEqual(['fee-lapsed-early']);
    expect(flags(lapsed('2026-05-06'))).toEqual([]);
    expect(said(lapsed('2026-04-24'))[0]).toContain('20个工作日（2026-05-06）');
  });

  it('paid after them it says what follows', () => {
    const paid = (on: string) => given({}, april, { type: 'feePaid', on });
    expect(flags(paid('2026-05-06'))).toEqual([]);
    expect(flags(paid('2026-05-07'))).toEqual(['fee-paid-late']);
    expect(said(paid('2026-05-07'))[0]).toContain('视为放弃申请');
  });

  it('the twenty days run from the day on which the notice came, which can be recorded later', () => {
    const sent = given({}, notified({ on: '2026-03-30', receivedOn: null }));
    const lapse = { type: 'feeLapsed', on: '2026-04-28' } as const;
    expect(told(sent, lapse)).toEqual([]);
    const came = given({}, notified({ on: '2026-03-30', receivedOn: null }), {
      type: 'feeNoticeReceived',
      on: '2026-04-02',
    });
    expect(told(came, lapse)).toEqual(['fee-lapsed-early']);
    expect(told(came, { type: 'feeNoticeReceived', on: '2026-04-03' })).toBe('nothing-open');
  });
});

describe('重复申请 (36条(六))', () => {
  const repeat = (answeredOn: string | null): CaseEvent => ({
    ...(answered('2026-03-20', 'refusedRepeat') as Extract<CaseEvent, { type: 'answered' }>),
    repeats: { number: '2026-000', answeredOn },
  });

  it('answered while the first is open is flagged, with its number', () => {
    expect(flags(given({}, repeat(null)))).toEqual(['repeat-first-open']);
    expect(said(given({}, repeat(null)))[0]).toContain('2026-000当时尚未答复');
    expect(flags(given({}, repeat('2026-03-25')))).toEqual(['repeat-first-open']);
  });

  it('after its answer is not', () => {
    expect(flags(given({}, repeat('2026-03-10')))).toEqual([]);
  });

  it.each([
    ['城东村2024年征地补偿安置方案', '申请公开城东村征地补偿安置方案', true],
    ['城东补偿方案', '城东补偿方案及公告', true],
    ['2025年部门预算', '2025年部门决算报告', false],
    ['2024年部门预算', '2025年部门预算', false],
    ['城东补偿方案', '城西采矿许可证', false],
    ['文件', '文件', false],
  ])('%s and %s are alike: %s', (one, other, alike) => {
    expect(isLike(one, other)).toBe(alike);
    expect(isLike(other, one)).toBe(alike);
  });
});

describe('其他 (年报表三（六）3)', () => {
  const other = answered('2026-03-10', 'otherRemaining') as Extract<CaseEvent, { type: 'answered' }>;

  it('wants a reason, which a withdrawal is', () => {
    expect(flags(given({}, other))).toEqual(['other-without-reason']);
    expect(flags(given({}, { ...other, why: '申请人死亡，无继承人主张' }))).toEqual([]);
    expect(flags(given({}, { type: 'withdrawn', on: '2026-03-10' }))).toEqual([]);
  });
});

describe('转办, 退回, 协办', () => {
  it.each([
    'transferred',
    'returned',
    'assistance',
  ] as const)('%s closes nothing and moves no date', (how) => {
    const on = '2026-03-05';
    const application = given({}, { type: 'handedOver', on, how, organ: '云岭县水利局', why: '涉及其职责' });
    const row = rowFor(application, {
      today: '2026-03-20',
      calendar,
      by: '',
      seesPerson: () => false,
      lang: 'zh',
    });
    expect(row.due?.date).toBe('2026-03-30');
    expect(application.case.answer).toBeNull();
    expect(flags(application)).toEqual([]);
  });
});

describe('what the applicant let pass', () => {
  const corrected = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
  const fee = {
    type: 'feeNotified',
    on: '2026-03-12',
    basis: 'pages',
    amountYuan: 380,
    receivedOn: '2026-03-12',
  } as const;

  it('the case may be closed for from the day behind the period on', () => {
    const application = given({}, corrected);
    expect(lapseOf(application.case, '2026-03-20', calendar)).toBeNull();
    expect(lapseOf(application.case, '2026-03-21', calendar)).toBe('otherNotCorrected');
    // 13 March to 10 April: twenty working days without 清明.
    expect(lapseOf(given({}, fee).case, '2026-04-10', calendar)).toBeNull();
    expect(lapseOf(given({}, fee).case, '2026-04-11', calendar)).toBe('otherFeeUnpaid');
    expect(
      lapseOf(given({}, fee, { type: 'feeLapsed', on: '2026-04-10' }).case, '2026-04-10', calendar),
    ).toBe('otherFeeUnpaid');
  });

  it('not once it came, was paid or was closed', () => {
    const came = given({}, corrected, { type: 'correctionReceived', on: '2026-03-25' });
    expect(lapseOf(came.case, '2026-04-01', calendar)).toBeNull();
    const paid = given({}, fee, { type: 'feePaid', on: '2026-03-20' });
    expect(lapseOf(paid.case, '2026-06-01', calendar)).toBeNull();
    const closed = given({}, corrected, answered('2026-03-25', 'otherNotCorrected'));
    expect(lapseOf(closed.case, '2026-04-01', calendar)).toBeNull();
  });

  it('says so instead of waiting for the applicant, and that a notice is the organ’s to choose', () => {
    const asking = { today: '2026-04-20', calendar, by: '', seesPerson: () => false, lang: 'zh' } as const;
    const text = rowText(rowFor(given({}, corrected), asking));
    expect(text).toContain('补正期限已过');
    expect(text).toContain('可按“逾期未补正”办结，是否书面告知由本机关定');
  });
});

describe('an applicant', () => {
  it('who died or cannot be reached is noted, also after the answer; neither ends the case', () => {
    const gone = { type: 'applicantGone', on: '2026-03-12', why: '家属来电，已查户籍' } as const;
    const application = given({}, gone, { type: 'contactFailed', on: '2026-03-13', way: '电话' });
    expect(application.case.answer).toBeNull();
    expect(told(given({}, answered('2026-03-10')), gone)).toEqual([]);
    expect(told(application, gone)).toBe('already-recorded');
  });
});
