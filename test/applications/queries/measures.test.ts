import { expect, it } from 'vitest';
import { extremeOf, grouped, listed, supposedIn } from '../../../src/applications/queries/measures.ts';

it('tells what a question supposes, and that any other supposes nothing', () => {
  const supposed = { kind: 'supposed', event: 'answered', on: '2026-09-21' } as const;
  expect(supposedIn(supposed)).toBe(supposed);
  expect(supposedIn(listed())).toBeNull();
});

it('lists, splits up and picks out all of them where nothing more is said', () => {
  expect(listed()).toEqual({ kind: 'list', order: 'due', most: null, skip: 0 });
  expect(grouped('month', { top: 'mean' })).toMatchObject({ by: 'month', top: 'mean', atLeast: null });
  expect(extremeOf('longest')).toMatchObject({ which: 'longest', most: null, between: null });
});
