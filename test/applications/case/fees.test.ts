import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  feeByItems,
  feeByPages,
  feeOfNthItem,
  feeSentence,
  pagesOfFee,
} from '../../../src/applications/case/fees.ts';
import { feesOfYear } from '../counted-year.ts';
import { given } from '../support.ts';

describe('the fee scale', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2_000],
    [31, 2_200],
    [40, 4_000],
    [41, 4_300],
    [50, 7_000],
  ])('%i applications of one applicant in a month cost %i yuan', (count, yuan) => {
    expect(feeByItems(count)).toBe(yuan);
  });

  it.each([
    [30, 0],
    [31, 10],
    [68, 380],
    [100, 700],
    [101, 720],
    [109, 880],
    [200, 2_700],
    [201, 2_740],
  ])('%i pages cost %i yuan', (pages, yuan) => {
    expect(feeByPages(pages)).toBe(yuan);
  });

  it('each application has its own price', () => {
    expect([10, 11, 30, 31, 40, 41, 51].map(feeOfNthItem)).toEqual([0, 100, 100, 200, 200, 300, 400]);
  });

  it('an amount leads back to the pages that cost it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 2_000 }), (pages) => {
        expect(pagesOfFee(feeByPages(pages))).toBe(pages);
      }),
    );
    expect([pagesOfFee(0), pagesOfFee(385), pagesOfFee(-10)]).toEqual([30, null, null]);
  });

  it('refuses what is no count', () => {
    expect(() => feeByPages(1.5)).toThrow(RangeError);
    expect(() => feeByItems(-1)).toThrow(RangeError);
  });
});

describe('the fees of a year', () => {
  const notice = { type: 'feeNotified', on: '2026-03-05', basis: 'pages', receivedOn: null } as const;
  const paid = given({}, { ...notice, amountYuan: 380.1 }, { type: 'feePaid', on: '2026-03-16' });
  const alsoPaid = given(
    { number: '2026-002' },
    { ...notice, amountYuan: 880.2 },
    { type: 'feePaid', on: '2026-03-16' },
  );
  const unpaid = given(
    { number: '2026-003' },
    { ...notice, amountYuan: 100 },
    { type: 'feeLapsed', on: '2026-04-16' },
  );

  it('are those that were paid in it', () => {
    const fees = feesOfYear([paid, alsoPaid, unpaid], 2026);
    expect(fees).toEqual({ year: 2026, yuan: 1260.3, ids: ['A-2026-001', 'A-2026-002'] });
    const said = { year: 2026, yuan: fees.yuan, count: fees.ids.length };
    expect(feeSentence(said)).toBe('2026年，对2件政府信息公开申请收取信息处理费1260.3元。');
    expect(feeSentence(said, 'en')).toContain('1260.3 yuan');
  });

  it('none are said to be none', () => {
    expect(feesOfYear([paid], 2025).ids).toEqual([]);
    const none = { year: 2025, yuan: 0, count: 0 };
    expect(feeSentence(none)).toBe('2025年未收取信息处理费。');
    expect(feeSentence(none, 'en')).toContain('no information processing fees');
  });
});
