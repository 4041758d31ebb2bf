import { expect, it } from 'vitest';
import { withMonths } from '../../../src/interview/hearing/dated-notes.ts';

it.each([
  ['视频号上个月停了', '2026-01-20', '视频号12月停了'],
  ['上个月讲课1次', '2026-02-03', '2026年1月讲课1次'],
  ['3月讲课1次', '2026-01-20', '3月讲课1次'],
  ['每月抽查', '2026-01-20', '每月抽查'],
])('“%s”, said on %s, reads “%s”', (note, day, read) => {
  expect(withMonths(note, day as '2026-01-20', 2025)).toBe(read);
});
