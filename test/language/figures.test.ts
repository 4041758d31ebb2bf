import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureKind, mayStandFor } from '../../src/language/figure.ts';
import { readFigures } from '../../src/language/figures.ts';

type Row = readonly [sentence: string, kind: FigureKind, value: number, unit: string, exact: boolean];

const ROWS: readonly Row[] = [
  ['全年收到政府信息公开申请12件', 'count', 12, '件', true],
  ['收到申请 3119 件', 'count', 3119, '件', true],
  ['收到申请3,119件', 'count', 3119, '件', true],
  ['收到申请3 119件', 'count', 3119, '件', true],
  ['收到申请１２件', 'count', 12, '件', true],
  ['收到申请十二件', 'count', 12, '件', true],
  ['收到申请一百零三件', 'count', 103, '件', true],
  ['开展培训两次', 'count', 2, '次', true],
  ['参训120人次', 'count', 120, '人次', true],
  ['发布信息3.9万条', 'count', 39_000, '条', false],
  ['发布信息万余条', 'count', 10_000, '条', false],
  ['解答咨询近300个', 'count', 300, '个', false],
  ['发布信息5500余条', 'count', 5500, '条', false],
  ['发布信息20多篇', 'count', 20, '篇', false],
  ['约15件', 'count', 15, '件', false],
  ['办理百余件', 'count', 100, '件', false],
  ['部分公开67，占', 'count', 67, '', true],
  ['收到申请3，119件', 'count', 3119, '件', true],
  ['发布信息18万8千条', 'count', 188_000, '条', false],
  ['办理三五件', 'count', 3, '件', false],
  ['办理十来件', 'count', 10, '件', false],
  ['办理上百件', 'count', 100, '件', false],
  ['办理几十件', 'count', 20, '件', false],
  ['办理3至5件', 'count', 3, '件', false],
  ['开展活动20次以上', 'count', 20, '次', false],
  ['预约3次', 'count', 3, '次', true],
  ['收费18万8千元', 'money', 188_000, '元', true],
  ['满意率98%以上', 'percent', 98, '%', false],
  ['限20个工作日', 'count', 20, '个工作日', true],
  ['占比17.46%', 'percent', 17.46, '%', true],
  ['占比１７．４６％', 'percent', 17.46, '%', true],
  ['满意率百分之98', 'percent', 98, '%', true],
  ['提高3.5个百分点', 'percent', 3.5, '个百分点', true],
  ['收费3940元', 'money', 3940, '元', true],
  ['收费96171.6万元', 'money', 961_716_000, '元', true],
  ['收费约3万元', 'money', 30_000, '元', false],
  ['2024年，我局', 'year', 2024, '年', true],
  ['2024 年度', 'year', 2024, '年', true],
  ['二〇二四年', 'year', 2024, '年', true],
  ['自2024年1月1日起', 'date', 20_240_101, '', true],
  ['2025年3月', 'date', 202_503, '', true],
  ['1月31日前', 'date', 131, '', true],
  ['发布于2025-01-20', 'date', 20_250_120, '', true],
  ['国办公开办函〔2021〕30号', 'documentNumber', 30, '', true],
  ['（国令第711号）', 'documentNumber', 711, '', true],
  ['第三方', 'ordinal', 3, '', true],
  ['《条例》第五十条', 'ordinal', 50, '', true],
  ['（一）主动公开情况', 'ordinal', 1, '', true],
  ['一是加强学习', 'ordinal', 1, '', true],
  ['1.信息发布', 'ordinal', 1, '', true],
  ['党的二十大精神', 'ordinal', 20, '', true],
  ['12345热线', 'phone', 12_345, '', true],
  ['邮编：223001', 'phone', 223_001, '', true],
  ['政务服务平台2.0版', 'version', 2, '', true],
  ['县政府路18号', 'identifier', 18, '', true],
];

describe('readFigures', () => {
  it.each(ROWS)('reads %s as %s %d%s (exact: %s)', (sentence, kind, value, unit, exact) => {
    expect(readFigures(sentence)[0]).toMatchObject({ kind, value, unit, exact });
  });

  it('takes a phone number with its area code for no count', () => {
    const kinds = readFigures('电话：0517-83605210').map((figure) => figure.kind);
    expect(kinds).toEqual(['phone', 'phone']);
  });

  it.each([
    '进一步',
    '一件事',
    '“四个意识”',
    '每一次',
    '一系列',
    '统一',
    '千方百计',
    '一个窗口',
    '一次性告知',
    '十分重要',
    '“十三五”规划',
    '十四五期间',
    '好几件',
    '千家万户',
  ])('finds no figure in %s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });

  it('gives offsets into the text as it was, spaces and all', () => {
    const text = '申请 3 119 件，占 17.46 %';
    expect(readFigures(text).map((figure) => text.slice(figure.start, figure.end))).toEqual([
      '3 119 件',
      '17.46 %',
    ]);
  });

  it('keeps two numbers apart that only a space parts', () => {
    expect(readFigures('合计 72 64').map((figure) => figure.value)).toEqual([72, 64]);
  });

  it('reads every count that was printed, with or without separators', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.boolean(),
        fc.constantFrom('件', '条', '次', '份'),
        (value, grouped, unit) => {
          const printed = grouped ? value.toLocaleString('en-US') : String(value);
          expect(readFigures(`共有${printed}${unit}。`)).toMatchObject([
            { kind: 'count', value, unit, exact: true },
          ]);
        },
      ),
    );
  });

  it('throws on nothing and stays within the text', () => {
    const piece = fc.constantFrom(
      '12',
      '年',
      '月',
      '日',
      '〔',
      '〕',
      '号',
      '.',
      ',',
      ' ',
      '%',
      '万',
      '余',
      '件',
      '一',
      '（',
      '）',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const figure of readFigures(text)) {
            expect(figure.start).toBeLessThan(figure.end);
            expect(figure.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  // So long that reading which grows with the square of the length would run into the suite's time-out.
  it.each([
    '1,',
    '1，',
    '123，',
    '数百',
    '1 234 ',
    '一',
    '1.',
    '2024年',
    '〔2024',
  ])('reads %s 15,000 times over to its end', (part) => {
    const text = part.repeat(15_000);
    expect(readFigures(text).filter(({ end }) => end > text.length)).toEqual([]);
  });
});

describe('a figure', () => {
  const first = (text: string) => readFigures(text).slice(0, 1);

  it.each([
    ['35件', 35],
    ['三五件', 3],
    ['三五件', 5],
    ['近300件', 290],
    ['3.9万条', 38_950],
    ['几十件', 70],
  ])('%s may stand for %d', (text, number) => {
    expect(first(text).every((figure) => mayStandFor(figure, number))).toBe(true);
  });

  it.each([
    ['35件', 34],
    ['三五件', 35],
    ['近300件', 200],
    ['几十件', 7],
  ])('%s may not stand for %d', (text, number) => {
    expect(first(text).some((figure) => mayStandFor(figure, number))).toBe(false);
  });
});
