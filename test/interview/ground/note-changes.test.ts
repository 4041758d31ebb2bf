import { describe, expect, it } from 'vitest';
import { afterChange, noteChanges } from '../../../src/interview/ground/note-changes.ts';

describe('what became of the notes that a text was written from', () => {
  it.each([
    ['the same words in another width and with another mark', ['培训3次。'], ['培训 ３次'], []],
    [
      'one that was put right',
      ['培训3次', '检查2次'],
      ['培训4次', '检查2次'],
      [{ was: '培训3次', is: '培训4次' }],
    ],
    ['the only one, whatever it says now', ['培训3次'], ['印制清单'], [{ was: '培训3次', is: '印制清单' }]],
    ['one that was taken out', ['培训3次', '检查2次'], ['检查2次'], [{ was: '培训3次', is: null }]],
    ['one that was added', ['培训3次'], ['培训3次', '印制清单'], [{ was: null, is: '印制清单' }]],
    ['one of two that said the same', ['培训3次', '培训3次'], ['培训3次'], [{ was: '培训3次', is: null }]],
  ])('%s', (_, before, now, changes) => {
    expect(noteChanges(before, now)).toEqual(changes);
  });

  it('pairs those that share most of their words, and tells the new ones last', () => {
    const before = ['全年举办业务培训3次', '对各股室检查2次'];
    const now = ['约谈一家单位', '对各股室检查5次', '全年举办业务培训4次'];
    expect(noteChanges(before, now)).toEqual([
      { was: before[0], is: now[2] },
      { was: before[1], is: now[1] },
      { was: null, is: now[0] },
    ]);
  });
});

it('a change that was settled leaves every other note in its place', () => {
  const notes = ['培训3次', '检查2次'];
  expect(afterChange(notes, { was: '培训3次', is: '培训4次' })).toEqual(['培训4次', '检查2次']);
  expect(afterChange(notes, { was: '培训3次', is: null })).toEqual(['检查2次']);
  expect(afterChange(notes, { was: null, is: '约谈1次' })).toEqual([...notes, '约谈1次']);
  expect(afterChange(notes, { was: '没有的', is: null })).toEqual(notes);
});
