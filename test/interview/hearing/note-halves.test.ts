import { describe, expect, it } from 'vitest';
import { halves } from '../../../src/interview/hearing/note-halves.ts';

describe('what falls short, and what will be done', () => {
  it('are parted where one sentence turns to the other', () => {
    expect(halves('notes.problems', ['目录更新不及时。明年定期核对'])).toEqual({
      own: ['目录更新不及时'],
      other: ['明年定期核对'],
    });
  });

  it('are parted where an item of a list does', () => {
    const told = ['一是目录更新不及时，二是明年打算按月核对'];
    expect(halves('notes.problems', told)).toEqual({
      own: ['一是目录更新不及时'],
      other: ['二是明年打算按月核对'],
    });
  });

  it('are parted by their names', () => {
    const told = ['问题：目录乱，改进：3月底前重编'];
    expect(halves('notes.problems', told)).toEqual({ own: ['目录乱'], other: ['3月底前重编'] });
    expect(halves('notes.measures', told)).toEqual({ own: ['3月底前重编'], other: ['目录乱'] });
  });

  it('are not parted where neither is named', () => {
    expect(halves('notes.problems', ['目录乱'])).toEqual({ own: ['目录乱'], other: [] });
  });
});
