import { expect, it } from 'vitest';
import { figures, read, unreadable } from '../../../src/interview/answers/said.ts';

it('a cell that holds nothing is no figure, one that holds 0 is', () => {
  const cells = { 'applications.new.business': 0, 'applications.new.total': undefined };
  expect(figures(cells as Parameters<typeof figures>[0])).toEqual({ 'applications.new.business': 0 });
});

it('an answer is read with what was assumed, or refused with an example', () => {
  expect(read(12)).toEqual({ kind: 'read', value: 12, note: null });
  expect(unreadable('没有读到日期', 'No date', '2026年1月20日')).toEqual({
    kind: 'unreadable',
    why: { zh: '没有读到日期', en: 'No date' },
    example: '2026年1月20日',
  });
});
