import { describe, expect, it } from 'vitest';
import { columnsMeant, spelledOut } from '../../../../src/interview/answers/paste/short-columns.ts';
import { withCells } from '../../../../src/report/cells.ts';
import { blankReport } from '../../../../src/report/report.ts';

const blank = blankReport('2021', 2025, '云岭县自然资源局');
const rows = (...lines: readonly string[]) => ({
  rows: lines.map((line) => {
    const [key = '', ...figures] = line.split(' ');
    return { key, figures };
  }),
  left: [],
  columns: null,
  isTurned: false,
});

describe('the columns of pasted rows without a heading', () => {
  it('are the ones that a heading names', () => {
    expect(columnsMeant({ ...rows('new 9 3'), columns: ['business', 'research'] }, blank)).toEqual({
      kind: 'known',
      columns: ['business', 'research'],
      isGuessed: false,
    });
  });

  it('are all of the form where there are as many', () => {
    expect(columnsMeant(rows('new 9 3 0 0 0 0 12'), blank)).toMatchObject({
      kind: 'known',
      isGuessed: false,
    });
  });

  it('are the types of which there are applications already, and are to be checked', () => {
    const report = withCells(blank, {
      'applications.new.naturalPerson': 9,
      'applications.carriedOver.legalService': 1,
    });
    expect(columnsMeant(rows('granted 8 1'), report)).toEqual({
      kind: 'known',
      columns: ['naturalPerson', 'legalService'],
      isGuessed: true,
    });
  });

  it('are the sum where there is one', () => {
    expect(columnsMeant(rows('new 12'), blank)).toMatchObject({ kind: 'known', columns: ['total'] });
  });

  it('are asked otherwise, the sum at the end apart', () => {
    expect(columnsMeant(rows('new 9 3 12', 'granted 7 1 8'), blank)).toEqual({
      kind: 'asked',
      count: 2,
      hasSum: true,
    });
    expect(columnsMeant(rows('new 9 3 1', 'granted 7 1 8'), blank)).toMatchObject({
      count: 3,
      hasSum: false,
    });
  });
});

it('stand under the form’s own labels then, the others left blank', () => {
  const [heading, line] = spelledOut(rows('new 9 3'), ['naturalPerson', 'business'], blank).split('\n');
  expect(heading?.split('\t').slice(0, 3)).toEqual(['', '自然人', '商业企业']);
  expect(line).toBe('一、本年新收政府信息公开申请数量\t9\t3\t\t\t\t\t');
});
