import { describe, expect, it } from 'vitest';
import { actAt } from './read-at.ts';

const READER = '别处数字';

describe('figures that answer another question', () => {
  it.each([
    [
      'notes.problems',
      '许可1250件',
      {
        does: 'cells',
        read: { question: 'cells.licences', cells: { 'proactive.licences.decisions': 1250 } },
      },
    ],
    [
      'contact',
      '把企业新收改成3件',
      { does: 'cells', read: { question: 'cells.applications', cells: { 'applications.new.business': 3 } } },
    ],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['notes.problems', '解读形式单一'],
    ['notes.supervision', '培训2次'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});
