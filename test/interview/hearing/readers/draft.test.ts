import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '改初稿';

describe('what is to be changed in a draft', () => {
  it.each([
    ['draft.overview', '写短一点', { does: 'redraft', change: '写短一点' }],
    ['draft.problems', '把第一句删掉', { does: 'redraft', change: '把第一句删掉' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });
});
