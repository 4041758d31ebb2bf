import { expect, it } from 'vitest';
import { blurredSoundOf, mayBeHeardAs, soundOf } from '../../src/language/sounds.ts';

it.each([
  ['复议', '付议'],
  ['申请', '深情'],
  ['补正', '补证'],
  ['律所', '率所'],
  ['乱', '卵'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

it('tells sounds apart', () => {
  expect(soundOf('答复')).toBe('da fu');
  expect(soundOf('延期')).not.toBe(soundOf('预期'));
});

it('knows no sound of figures and letters', () => {
  expect(soundOf('3件')).toBeNull();
  expect(soundOf('ab')).toBeNull();
  expect(soundOf('')).toBeNull();
});

it('tells the sound of a rare character by those around it, where they agree', () => {
  expect(soundOf('濛')).toBe('meng');
  expect(soundOf('窦')).toBeNull();
});

it('hears names as they may be typed, where a character is too rare to tell as well', () => {
  expect(mayBeHeardAs('刘静', '刘晶')).toBe(true);
  expect(mayBeHeardAs('豆平', '窦萍')).toBe(true);
  expect(mayBeHeardAs('刘静', '刘军')).toBe(false);
  expect(mayBeHeardAs('3件', '安建')).toBe(false);
});

it.each([
  ['产', '厂'],
  ['真', '争'],
  ['四', '是'],
])('%s sounds like %s to those who do not tell such sounds apart', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
  expect(blurredSoundOf(one)).toBe(blurredSoundOf(other));
});
