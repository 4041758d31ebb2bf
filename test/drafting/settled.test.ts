import { expect, it } from 'vitest';
import type { DraftRequest } from '../../src/drafting/draft.ts';
import { keepSettled } from '../../src/drafting/settled.ts';
import { organProfileOf } from '../../src/report/organ.ts';
import { bureauReport } from '../fixtures/reports.ts';

const request = (part: DraftRequest['part'], current: string, settled: string[]): DraftRequest => ({
  part,
  report: bureauReport(),
  previous: null,
  notes: [],
  organ: organProfileOf('云岭县林业局'),
  change: '改短些',
  current,
  settled,
});

it('puts a paragraph that is kept under its own heading, whatever its place was', () => {
  const kept = '（二）依申请公开情况。收到3件，均已办结。';
  const anew = ['开头。', '（一）主动公开情况。新。', '（二）依申请公开情况。新。'];
  expect(keepSettled(anew, request('overview', kept, [kept]))).toEqual([anew[0], anew[1], kept]);
});

it('puts one without a heading where it stood', () => {
  const current = '甲段。\n乙段。';
  expect(keepSettled(['新甲。', '新乙。'], request('problems', current, ['乙段。']))).toEqual([
    '新甲。',
    '乙段。',
  ]);
});

it('loses none for which there is no place, and doubles none', () => {
  expect(keepSettled(['新甲。'], request('problems', '甲段。\n乙段。', ['乙段。']))).toEqual([
    '新甲。',
    '乙段。',
  ]);
  expect(keepSettled(['乙段。'], request('problems', '甲段。\n乙段。', ['乙段。']))).toEqual(['乙段。']);
});
