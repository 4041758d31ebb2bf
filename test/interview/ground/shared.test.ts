import { expect, it } from 'vitest';
import { coverage, shared } from '../../../src/interview/ground/shared.ts';

it('measures how much of a note a text says, whatever its figures', () => {
  expect(coverage('开展培训3次', '全年开展培训12次，覆盖各股室')).toBe(1);
  expect(coverage('开展培训', '开展检查')).toBeCloseTo(1 / 3);
  expect(coverage('开展培训3次', '印制清单')).toBe(0);
});

it('holds nothing of a note that is figures alone', () => {
  expect(coverage('12件', '12件')).toBe(0);
});

it('takes the nearer of two texts where one is longer', () => {
  expect(coverage('开展培训，印制清单', '开展培训')).toBeLessThan(1);
  expect(shared('开展培训，印制清单', '开展培训')).toBe(1);
});
