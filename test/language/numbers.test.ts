import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { exactInteger, numberAt, numbersIn, wholeNumber } from '../../src/language/numbers.ts';

const read = (original: string) => numbersIn(fold(original).text);

describe('a number', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['3,119', 3119],
    ['3，119件', 3119],
    ['88，283件', 88_283],
    ['1，203，119 条', 1_203_119],
    ['18.8', 18.8],
    ['18.8 万元', 188_000],
    ['18万8千', 188_000],
    ['18万8', 188_000],
    ['3万5', 35_000],
    ['3万5000', 35_000],
    ['3千5', 3500],
    ['3百件', 300],
    ['1.2亿元', 120_000_000],
    ['1亿2000万', 120_000_000],
    ['一千零三十二件', 1032],
    ['三百零五', 305],
    ['十八点八万元', 188_000],
    ['三点九万条', 39_000],
    ['负三', -3],
    ['贰拾萬元', 200_000],
    ['twelve cases', 12],
  ])('%s is exactly %d', (text, value) => {
    expect(read(text)).toMatchObject([{ value, precision: 'exact' }]);
  });

  it.each([
    ['三五件', 'about', 3],
    ['十来件', 'about', 10],
    ['十几件', 'about', 12],
    ['好几件', 'about', 2],
    ['几十件', 'about', 20],
    ['上百件', 'about', 100],
    ['百余件', 'about', 100],
    ['数百件', 'about', 200],
    ['二十来万', 'about', 200_000],
    ['20多万元', 'about', 200_000],
    ['3万余条', 'about', 30_000],
    ['万余条', 'about', 10_000],
    ['20几件', 'about', 20],
    ['近3000', 'about', 3000],
    ['大约 15 件', 'about', 15],
    ['超过20次', 'above', 20],
    ['至少 3 件', 'above', 3],
    ['不到3万', 'below', 30_000],
    ['nearly 30', 'about', 30],
  ])('%s is %s %d, no exact figure', (text, precision, value) => {
    expect(read(text)).toMatchObject([{ value, precision }]);
  });

  it('says between what it may lie', () => {
    expect(read('三五件')).toMatchObject([{ low: 3, high: 5 }]);
    expect(read('五六千件')).toMatchObject([{ low: 5000, high: 6000 }]);
  });

  it.each([
    '“十三五”规划',
    '十四五期间',
    '千方百计',
    '千家万户',
    '单位：万元',
    '三三两两',
    'notice',
    'someone',
    '百分之',
    '各笔合在一块',
    '加到一块报',
    '一块儿填',
  ])('stands nowhere in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['预约3次', 3],
    ['附近3家', 3],
    ['网上12件', 12],
    ['件数十二件', 12],
    ['存在不足3个', 3],
  ])('in %s is exact: the word before only ends like one for about', (text, value) => {
    expect(read(text)).toMatchObject([{ value, precision: 'exact' }]);
  });

  it('keeps figures apart that a Chinese comma parts, unless a unit says that it groups thousands', () => {
    expect(read('分别为12，345，6').map(({ value }) => value)).toEqual([12, 345, 6]);
    expect(read('12，3件').map(({ value }) => value)).toEqual([12, 3]);
    expect(read('1，2345件').map(({ value }) => value)).toEqual([1, 2345]);
  });

  it('says how it is written', () => {
    expect(read('18.85万')).toMatchObject([{ decimals: 2, scale: 10_000, written: 'arabic' }]);
    expect(read('十八万八千')).toMatchObject([{ decimals: 0, scale: 10_000, written: 'chinese' }]);
    expect(read('two')).toMatchObject([{ written: 'english' }]);
  });

  it('keeps its place', () => {
    const { text } = fold('收到近３，１１９件');
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3，119']);
  });

  it('begins where it is asked for, with its sign', () => {
    expect(numberAt('-3', 0)).toMatchObject({ value: -3, end: 2 });
    expect(numberAt('共3件', 0)).toBeNull();
  });

  it('is the whole of a text or not', () => {
    expect(wholeNumber('3，119')).toMatchObject({ value: 3119 });
    expect(wholeNumber('3件')).toBeNull();
    expect([...'三两十'].map(exactInteger)).toEqual([3, 2, 10]);
    expect(['百', '三四', '几', '1.5', '', '约3'].map(exactInteger)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is read as it was printed, with or without separators', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom('', ',', '，'), (value, comma) => {
        const printed = value.toLocaleString('en-US').replaceAll(',', comma);
        expect(read(`共有${printed}件`)).toMatchObject([{ value, precision: 'exact' }]);
      }),
    );
  });

  // So long that reading which grows with the square of the length would run into the time-out.
  it.each([
    '1,',
    '1，',
    '123，',
    '1 ',
    '一',
    '十百',
    '万',
    '数百',
    '3万',
    '-',
    '近',
    'a',
    '1.',
  ])('is looked for in %s 60,000 times over', (part) => {
    const { text } = fold(part.repeat(60_000));
    expect(numbersIn(text).filter(({ end }) => end > text.length)).toEqual([]);
  });
});
