import { describe, expect, it } from 'vitest';
import { figureChanges, replaceFigures } from '../../../src/interview/ground/follow.ts';
import { fold } from '../../../src/language/fold.ts';

const changes = (was: string, is: string) =>
  figureChanges(was, is)?.map(({ was: { value }, printed, is: { unit } }) => `${value}→${printed}${unit}`) ??
  null;

describe('the figures of a note that became others', () => {
  it.each([
    ['培训3次，检查2次', '培训4次，检查2次', ['3→4次']],
    ['培训三次', '培训十二次', ['3→12次']],
    ['培训3次', '举办培训3次', []],
    ['培训3次', '培训3天', null],
    ['培训3次', '培训3次，检查2次', null],
  ])('%s → %s', (was, is, told) => {
    expect(changes(was, is)).toEqual(told);
  });
});

describe('a new figure in the place of the old one', () => {
  const put = (original: string, printed = '46') => {
    const text = fold(original);
    const within = { start: 0, end: text.text.length };
    return replaceFigures(text, within, [{ was: { value: 40, unit: '条' }, printed }]);
  };

  it('leaves everything around it as it was typed', () => {
    expect(put('发布信息 ４０ 条（含转载）。')).toBe('发布信息 46 条（含转载）。');
    expect(put('发布信息四十条。')).toBe('发布信息46条。');
  });

  it('is not put where the old one stands twice, or nowhere', () => {
    expect(put('网站40条，公众号40条。')).toBeNull();
    expect(put('网站41条。')).toBeNull();
    expect(put('网站约40条。')).toBeNull();
  });

  it('is put only within the sentence that is meant', () => {
    const text = fold('去年40条。今年40条。');
    const changed = replaceFigures(text, { start: 6, end: text.text.length }, [
      { was: { value: 40, unit: '条' }, printed: '46' },
    ]);
    expect(changed).toBe('去年40条。今年46条。');
  });
});
