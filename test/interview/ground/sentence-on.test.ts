import { describe, expect, it } from 'vitest';
import { isSameFigure, saysNote, sentenceOn } from '../../../src/interview/ground/sentence-on.ts';
import { fold, quoted } from '../../../src/language/fold.ts';

const TEXT = fold('全年举办业务培训3次。通过网站发布解读稿件46条。年中对各股室检查3次。');

const found = (note: string, figures: Parameters<typeof sentenceOn>[2]) => {
  const span = sentenceOn(TEXT, note, figures);
  return span && quoted(TEXT, span);
};

describe('the sentence that a note went into', () => {
  it('has its figures and most of its words', () => {
    expect(found('业务培训3次', [{ value: 3, unit: '次' }])).toBe('全年举办业务培训3次');
    expect(found('检查3次', [{ value: 3, unit: '次' }])).toBe('年中对各股室检查3次');
  });

  it('is none that shares no word, or has other figures', () => {
    expect(found('约谈3次', [{ value: 3, unit: '次' }])).toBeNull();
    expect(found('业务培训5次', [{ value: 5, unit: '次' }])).toBeNull();
  });

  it('has half of the words of a note without figures', () => {
    expect(found('网站发布解读', [])).toBe('通过网站发布解读稿件46条');
    expect(found('新媒体矩阵', [])).toBeNull();
  });
});

it('a text says a note in whose sentence are its figures and nearly all its words', () => {
  expect(saysNote(TEXT, '发布解读稿件46条')).toBe(true);
  expect(saysNote(TEXT, '发布解读稿件47条')).toBe(false);
  expect(saysNote(TEXT, '发布解读稿件46条，其中图解占一半以上')).toBe(false);
});

it('a figure without a unit may be of any', () => {
  expect(isSameFigure({ value: 3, unit: '' }, { value: 3, unit: '次' })).toBe(true);
  expect(isSameFigure({ value: 3, unit: '场' }, { value: 3, unit: '次' })).toBe(false);
});
