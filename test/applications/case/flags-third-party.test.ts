import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import type { Disposition } from '../../../src/applications/case/dispositions.ts';
import type { ApplicationEvent, CaseEvent } from '../../../src/applications/case/events.ts';
import { flagsOf, flagText } from '../../../src/applications/case/flags.ts';
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
