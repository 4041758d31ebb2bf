import { expect, it } from 'vitest';
import { grouped } from '../../../src/applications/queries/measures.ts';
import { topText } from '../../../src/applications/queries/top-text.ts';

const said = (...asked: Parameters<typeof grouped>) => topText(grouped(...asked)).zh;

it('says of which groups it is told', () => {
  expect(said('month')).toBe('');
  expect(said('month', { top: 'most' })).toBe('最多的是');
  expect(said('handler', { top: 'least', of: 'average' })).toBe('平均用时最短的是');
});

it('never calls the second one the first', () => {
  expect(said('month', { top: 'most', skip: 1 })).toBe('第二多的是');
});

it('says that the share is what was compared', () => {
  const part = [{ by: 'state' as const, state: 'answered' as const, not: false }];
  expect(said('handler', { top: 'most', of: 'share', part })).toBe('占比最高的是');
});
