import { describe, expect, it } from 'vitest';
import {
  dispositionLabel,
  groupOf,
  isDenial,
  isDisclosure,
  rowOfDisposition,
} from '../../../src/applications/case/dispositions.ts';

describe('a disposition', () => {
  it.each([
    ['granted', 'granted', false, true],
    ['partiallyGranted', 'partiallyGranted', false, true],
    ['deniedStateSecret', 'denied', true, false],
    ['unavailableNotHeld', 'unavailable', false, false],
    ['refusedRepeat', 'refused', false, false],
    ['otherFeeUnpaid', 'other', false, false],
  ] as const)('%s counts under %s (a denial: %s, given out: %s)', (disposition, group, denial, disclosure) => {
    expect(groupOf(disposition)).toBe(group);
    expect(isDenial(disposition)).toBe(denial);
    expect(isDisclosure(disposition)).toBe(disclosure);
  });

  it('is counted by its own row; of the 2019 form’s （六） there is one row for all', () => {
    expect(rowOfDisposition('otherFeeUnpaid', '2021')).toBe('otherFeeUnpaid');
    expect(rowOfDisposition('granted', '2019')).toBe('granted');
    expect(rowOfDisposition('otherFeeUnpaid', '2019')).toBe(rowOfDisposition('otherRemaining', '2019'));
  });

  it('is told with its group and without the form’s remark', () => {
    expect(dispositionLabel('partiallyGranted')).toBe('（二）部分公开');
    expect(dispositionLabel('deniedStateSecret')).toContain('（三）不予公开');
    expect(dispositionLabel('unavailableNotHeld', 'en')).toBe('unavailable not held');
  });
});
