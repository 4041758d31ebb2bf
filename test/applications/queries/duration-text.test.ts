import { expect, it } from 'vitest';
import { betweenText, lastingTold } from '../../../src/applications/queries/duration-text.ts';
import { answered } from '../support.ts';
import { facts, telling } from './facts-of.ts';

const between = { from: 'correctionAsked', to: 'correctionReceived' } as const;
const corrected = facts(
  { arrivedOn: '2026-03-02' },
  { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '范围' },
  { type: 'correctionReceived', on: '2026-03-16' },
  answered('2026-03-31'),
);

it('names the two events between which it counts', () => {
  expect(betweenText(between, 'zh')).toBe('从告知补正到收到补正');
  expect(betweenText(null, 'zh')).toBe('自收到之日起');
  expect(betweenText(between, 'en')).toBe('from asking for a correction to the correction');
});

it('tells days and working days with both dates', () => {
  expect(lastingTold(corrected, between, telling())).toEqual([
    '从告知补正到收到补正11天，7个工作日（2026年3月5日（周四）至2026年3月16日（周一））',
  ]);
});

it('says that one of the events has not come', () => {
  expect(lastingTold(corrected, { from: 'consulted', to: 'consultationEnded' }, telling())).toEqual([
    '从征求意见到征求意见结束：尚无这两个日期',
  ]);
});
