import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/applications/case/application.ts';
import type { CaseEvent } from '../../../src/applications/case/events.ts';
import { flagsOf, flagText } from '../../../src/applications/case/flags.ts';
import { answered, calendar, given } from '../support.ts';

const flags = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map(({ code }) => code);
const said = (application: Application) =>
  flagsOf(application.case, '2026-12-01', calendar).map((flag) => flagText(flag));

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
});

describe('其他 (年报表三（六）3)', () => {
  const other = answered('2026-03-10', 'otherRemaining') as Extract<CaseEvent, { type: 'answered' }>;

  it('wants a reason, which a withdrawal is', () => {
    expect(flags(given({}, other))).toEqual(['other-without-reason']);
    expect(flags(given({}, { ...other, why: '申请人死亡，无继承人主张' }))).toEqual([]);
    expect(flags(given({}, { type: 'withdrawn', on: '2026-03-10' }))).toEqual([]);
  });
});
