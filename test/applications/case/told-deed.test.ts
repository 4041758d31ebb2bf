import { expect, it } from 'vitest';
import { numbersFor, toldDeed } from '../../../src/applications/case/told-deed.ts';

it.each([
  ['那件我已经给他答复了', 'answered'],
  ['001今天答复了', 'answered'],
  ['这件发了补正通知', 'correctionAsked'],
  ['那件补正材料交来了', 'correctionReceived'],
  ['那件申请人撤回了', 'withdrawn'],
  ['003延期了', 'extended'],
  ['那件他签收了', 'delivered'],
])('“%s” tells of %s', (said, deed) => {
  expect(toldDeed(said)?.deed).toBe(deed);
});

it.each([
  '那件答复了没有',
  '001答复了吗',
  '还有几件没办结',
  '新收一件申请',
])('“%s” tells of no deed', (said) => {
  expect(toldDeed(said)).toBeNull();
});

it('points at the case spoken of before, or not', () => {
  expect(toldDeed('那件已经答复了')?.isOfThat).toBe(true);
  expect(toldDeed('002已经答复了')?.isOfThat).toBe(false);
});

it('a running number is this year’s, or last year’s', () => {
  expect(numbersFor('001', '2026-03-14')).toEqual(['2026-001', '2025-001', '001']);
  expect(numbersFor('2025-007', '2026-03-14')).toEqual(['2025-007']);
});
