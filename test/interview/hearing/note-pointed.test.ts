import { describe, expect, it } from 'vitest';
import { nthNote } from '../../../src/interview/hearing/note-pointed.ts';

const notes = ['乙', '甲'].map((text, at) => ({ question: 'notes.platforms', index: 1 - at, text }));

describe('a note named by its place', () => {
  it.each([
    ['第二条太长', '乙'],
    ['1删掉', '甲'],
    ['第三条不要', undefined],
    ['12场培训全部完成了', undefined],
  ])('%s', (said, text) => {
    expect(nthNote(notes, said, 'notes.supervision')?.text).toBe(text);
  });
});
