import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/language/fold.ts';
import { closeNames } from '../../src/organs/close-names.ts';

describe('a name that may be meant for an organ that is known', () => {
  it.each([
    ['云岭自然资源局', '云岭县自然资源局'],
    ['云岭县自然资原局', '云岭县自然资源局'],
    ['云岭县自然资源局局', '云岭县自然资源局'],
    ['云岭县自源资然局', null],
    ['云岭县自资然源局', '云岭县自然资源局'],
    ['云岭县林草局', '云岭县林业和草原局'],
    ['云岭县政府', '云岭县人民政府'],
    ['河口镇', null],
    ['云岭县河口镇', '云岭县河口镇人民政府'],
    ['云岭县城关街道', '云岭县城关街道办事处'],
  ])('%s is asked about as %s', (said, known) => {
    const all = [
      '云岭县自然资源局',
      '云岭县林业和草原局',
      '云岭县人民政府',
      '云岭县河口镇人民政府',
      '云岭县城关街道办事处',
    ];
    expect(closeNames(said, all)).toEqual(known === null ? [] : [known]);
  });

  it.each([
    ['云岭县水务局', '云岭县水利局'],
    ['青石县水利局', '云岭县水利局'],
    ['云岭县东城区管理局', '云岭县西城区管理局'],
    ['云岭县第一人民医院', '云岭县第二人民医院'],
    ['云岭县人民政府', '云岭县人民政府办公室'],
    ['云岭县财政局', '云岭县教育局'],
    ['云岭县第12中学校', '云岭县第21中学校'],
    ['云岭县东城管理所', '云岭县城东管理所'],
  ])('%s is another organ than %s', (said, known) => {
    expect(closeNames(said, [known])).toEqual([]);
    expect(closeNames(known, [said])).toEqual([]);
  });

  it('a name that is known however it is written is close to none', () => {
    expect(closeNames('云岭县　水利局', ['云岭县水利局', '云岭水利局'])).toEqual([]);
  });
});

describe('the one normal form of a name', () => {
  it.each([
    ['spaces', '云岭县 自然资源局　'],
    ['widths and brackets', '云岭县自然资源局（）'],
    ['look-alike radicals', '云岭县⾃然资源局'],
    ['traditional characters', '雲嶺縣自然資源局'],
    ['variation selectors', '云岭县自\u{e0100}然资源局\ufe0f'],
    ['marks that nobody sees', '\u200b云岭县\u2060自然\u3164资\u034f源局\u180e'],
  ])('does not know %s', (_, written) => {
    expect(normalForm(written)).toBe('云岭县自然资源局');
  });
});
