import { describe, expect, it } from 'vitest';
import { allTaken, takenAway } from '../../../src/interview/hearing/taken-notes.ts';
import { heard } from '../../../src/language/hear.ts';

const ID = 'notes.platforms';
const notes = ['电子屏3块', '专区改造'].map((text, at) => ({ question: ID, index: 1 - at, text }));
const was = (said: string, isJust = false) => {
  const act = takenAway(heard(said), notes, ID, isJust);
  return act?.does === 'correctNote' ? act.was : null;
};

describe('a note that is taken away', () => {
  it('by its place, its words, or as the one given last', () => {
    expect(was('1不要')).toBe('专区改造');
    expect(was('电子屏那条撤了')).toBe('电子屏3块');
    expect(was('那个显示设备的别写进去了', true)).toBe('电子屏3块');
  });

  it('is none where nothing points at one', () => {
    expect(was('那个显示设备的别写进去了')).toBeNull();
    expect(was('旧栏目都取消了')).toBeNull();
  });

  it('gives way to what is to be written instead, where that tells something', () => {
    expect(takenAway(heard('电子屏那条不要，写触摸屏5台'), notes, ID, false)).toMatchObject({
      note: '触摸屏5台',
    });
    expect(takenAway(heard('电子屏那条不要，写了没意思'), notes, ID, false)).toMatchObject({ note: '' });
  });

  it('goes with all others of its question', () => {
    expect(allTaken(heard('全部删掉，重新写'), notes, ID)).toMatchObject({
      question: ID,
      index: -1,
      note: '',
    });
    expect(allTaken(heard('旧栏目撤了'), notes, ID)).toBeNull();
  });
});
