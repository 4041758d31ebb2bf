import { describe, expect, it } from 'vitest';
import { readIntake } from '../src/applications/intake/intake.ts';
import { commandOf } from './interview/support/hears.ts';
import { queriesOf } from './support/read-ledger-question.ts';

/** A Saturday. */
const TODAY = '2026-11-28';

/** The day that a question to the ledger asks for what is due on. */
function askedFor(day: string): unknown {
  const [query] = queriesOf(`${day}到期的有哪些`, TODAY);
  const when = query?.filters.find(({ by }) => by === 'when');
  return when?.by === 'when' && when.from === when.to ? when.to : { when };
}

/** The day on which an application is said to have come; what the intake asks where that cannot be. */
function arrivedOn(day: string): string | null {
  const intake = readIntake(`编号2026-101，张小禾，${day}当面提交，申请公开征地补偿方案`, TODAY);
  return intake.oddDay !== null ? 'asks' : intake.draft.arrivedOn;
}

/** The day until which an answer is put off. */
function putOffUntil(day: string): unknown {
  const command = commandOf(`问过再填，财务股${day}前提供`, TODAY);
  return command?.kind === 'askLater' ? command.until : command;
}

describe('rooms agree on days to come, and an intake asks', () => {
  it.each([
    ['下周一', '2026-11-30'],
    ['下个星期一', '2026-11-30'],
    ['下下周三', '2026-12-09'],
    ['大后天', '2026-12-01'],
    ['后天', '2026-11-30'],
    ['本周日', '2026-11-29'],
    ['2026年12月10日', '2026-12-10'],
    ['２０２６．１２．１０', '2026-12-10'],
    ['二〇二六年十二月十日', '2026-12-10'],
    ['26.12.10', '2026-12-10'],
  ])('%s is %s', (said, day) => {
    expect(askedFor(said)).toBe(day);
    expect(putOffUntil(said)).toBe(day);
    expect(arrivedOn(said)).toBe('asks');
  });
});

describe('rooms agree on days that were', () => {
  it.each([
    ['上周五', '2026-11-20'],
    ['上个礼拜五', '2026-11-20'],
    ['前年3月1日', '2024-03-01'],
    ['去年12月30号', '2025-12-30'],
    ['大前天', '2026-11-25'],
    ['昨天', '2026-11-27'],
    ['二〇二六年三月二十日', '2026-03-20'],
  ])('%s is %s', (said, day) => {
    expect(askedFor(said)).toBe(day);
    expect(putOffUntil(said)).toBe(day);
    expect(arrivedOn(said)).toBe(day);
  });
});

describe('rooms look from today in the way that each means', () => {
  // A question for what is due looks back to a day that has just gone by; nobody puts an answer off to one.
  it.each([
    ['十二月十日', '2026-12-10', '2026-12-10', null],
    ['12月10日', '2026-12-10', '2026-12-10', null],
    ['10月20日', '2026-10-20', '2027-10-20', '2026-10-20'],
    ['3月5号上午', '2027-03-05', '2027-03-05', '2026-03-05'],
    ['周五', '2026-12-04', '2026-12-04', '2026-11-27'],
    ['20号', '2026-12-20', '2026-12-20', '2026-11-20'],
    ['11.20', '2026-11-20', '2027-11-20', '2026-11-20'],
  ])('%s is asked for as %s, put off to %s and came on %s', (said, asked, putOff, came) => {
    expect(askedFor(said)).toBe(asked);
    expect(putOffUntil(said)).toBe(putOff);
    expect(arrivedOn(said)).toBe(came ?? 'asks');
  });
});

describe('rooms do not guess', () => {
  it.each(['年前', '节后第一个工作日', '节前', '2月30日'])('what %s means', (said) => {
    expect(putOffUntil(said)).toBeNull();
    expect(typeof askedFor(said)).toBe('object');
  });

  it('which month or year ended, of an arrival', () => {
    expect(arrivedOn('月底')).toBe('asks');
  });

  it('but know a feast by its name', () => {
    expect(arrivedOn('国庆后第一个工作日')).toBe('2026-10-08');
  });

  it('that 周一鸣 is a day', () => {
    expect(readIntake('编号2026-101，周一鸣，昨天当面提交，申请公开征地补偿方案', TODAY).draft).toMatchObject(
      {
        arrivedOn: '2026-11-27',
        person: { name: '周一鸣' },
      },
    );
  });
});
