import { describe, expect, it } from 'vitest';
import { listMarkAt } from '../../../../src/applications/queries/reading/list-marks.ts';
import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

describe('the marks of a list', () => {
  it('are marks where the next of their kind follows', () => {
    expect(listMarkAt('一、收件数；二、办结数', 0)).toMatchObject({ end: 2 });
    expect(listMarkAt('一、收件数；二、办结数', 6)).toMatchObject({ start: 6, end: 8 });
  });
  it('are none where one stands alone', () => {
    expect(listMarkAt('二、收件数', 0)).toBeNull();
    expect(listMarkAt('收件数', 0)).toBeNull();
  });
});

reads('questions with marks before them', asked, {
  valid: [
    [
      '请报：一、今年收件数；二、今年办结数；三、在办件数',
      '2026年收到；数有几件 / 2026年办结；数有几件 / 未办结；数有几件',
    ],
  ],
});
