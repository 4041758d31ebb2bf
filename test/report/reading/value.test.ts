import { describe, expect, it } from 'vitest';
import { readValue, type ValueColumn } from '../../../src/report/reading/value.ts';

const COUNT: ValueColumn = { kind: 'count' };
const SIGNED: ValueColumn = { kind: 'signed' };
const YUAN: ValueColumn = { kind: 'money', unit: '元' };
const WAN: ValueColumn = { kind: 'money', unit: '万元' };

describe('the text of a cell', () => {
  it.each([
    ['22（其中修订 16 件）', COUNT, 22],
    ['1,234', COUNT, 1234],
    ['1，234', COUNT, 1234],
    ['１２', COUNT, 12],
    [' 0 ', COUNT, 0],
    ['\u200b34\ufeff', COUNT, 34],
    ["'53", COUNT, 53],
    ['-3', COUNT, -3],
    ['12.5', COUNT, 12.5],
    ['+1036', SIGNED, 1036],
    ['－3', SIGNED, -3],
    ['减少3', SIGNED, -3],
    ['251000元', YUAN, 251000],
    ['160.5964万元', YUAN, 1605964],
    ['0', YUAN, 0],
    ['96171.6', WAN, 96171.6],
    ['3940元', WAN, 0.394],
    ['1.2亿元', WAN, 12000],
  ] as const)('%s is a clean number', (text, column, cell) => {
    expect(readValue(text, column)).toEqual({ cell, raw: null, doubt: null });
  });

  it.each([
    ['12件', 12],
    ['零', 0],
  ] as const)('%s is a number that was not printed as one', (text, cell) => {
    expect(readValue(text, COUNT)).toEqual({ cell, raw: text, doubt: null });
  });

  it.each([
    '',
    '/',
    '—',
    '——',
    '-',
    '－',
    '无',
    '不适用',
    'N/A',
  ])('“%s” is no number and no doubt', (text) => {
    expect(readValue(text, COUNT)).toEqual({ cell: null, raw: text, doubt: null });
  });

  it.each([
    '1 234',
    '约50',
    '5500余',
    '1.2万',
    '十二',
    '12/3',
    'O',
    '3-5',
    '251000元',
    '1,23',
  ])('“%s” could mean more than one thing and is left to a person', (text) => {
    const read = readValue(text, COUNT);
    expect(read.cell).toBeNull();
    expect(read.doubt).toContain(text);
  });

  it('reads a footnote’s number as a footnote', () => {
    expect(readValue('12①', COUNT)).toMatchObject({ cell: 12, raw: '12①' });
    expect(readValue('12²', COUNT).doubt).toContain('注号');
    for (const text of ['120[1]', '120［1］', '１２０【注1】', '120〔2〕'])
      expect(readValue(text, COUNT)).toMatchObject({
        cell: 120,
        raw: text,
        doubt: expect.stringContaining('120'),
      });
  });

  it('reads thousands that are set apart by a space that does not break, and says so', () => {
    for (const text of ['21\u00a0000', '21\u202f000', '1\u00a0234\u00a0567'])
      expect(readValue(text, COUNT)).toMatchObject({
        cell: Number(text.replace(/\D/gu, '')),
        raw: text,
        doubt: expect.stringContaining('中间有空格'),
      });
    expect(readValue('3\u00a04', COUNT).cell).toBeNull();
  });

  it('takes a bare amount for yuan and says so, unless the heading names the unit', () => {
    expect(readValue('251000', YUAN)).toMatchObject({ cell: 251000, doubt: '金额没有写单位，按元读取' });
    expect(readValue('25.1', { ...YUAN, headerUnit: '万元' })).toMatchObject({ cell: 251000, doubt: null });
  });
});
