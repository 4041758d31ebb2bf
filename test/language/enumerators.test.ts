import { describe, expect, it } from 'vitest';
import {
  cutBefore,
  enumeratorOf,
  sectionHeadingOf,
  withoutEnumerator,
} from '../../src/language/enumerators.ts';

describe('an enumerator', () => {
  it.each([
    ['一、总体情况', 'part', 1, '一、'],
    ['十二. 其他', 'part', 12, '十二.'],
    ['（三）不予公开', 'section', 3, '（三）'],
    ['( 四 )无法提供', 'section', 4, '( 四 )'],
    ['⼀、总体情况', 'part', 1, '⼀、'],
    ['1.信息发布', 'item', 1, '1.'],
    ['１２．信息发布', 'item', 12, '１２．'],
    ['3、培训', 'item', 3, '3、'],
    ['（2）培训', 'point', 2, '（2）'],
    ['2）培训', 'point', 2, '2）'],
    ['③培训', 'circle', 3, '③'],
    ['二是加强培训', 'spoken', 2, '二是'],
    ['第三，加强培训', 'ordinal', 3, '第三，'],
    ['• 培训', 'bullet', 0, '•'],
    ['-- 培训', 'bullet', 0, '--'],
  ])('opens %s', (line, level, number, mark) => {
    const found = enumeratorOf(line);
    expect(found).toMatchObject({ level, number });
    expect(line.slice(found?.start, found?.end)).toBe(mark);
  });

  it('stands behind the indentation of a line', () => {
    expect(enumeratorOf('　　（一）主动公开')).toMatchObject({ start: 2, end: 5 });
  });

  it.each([
    '1.5万元',
    '12件',
    '一件',
    '（含修订）',
    '2024年',
    '第三方',
    '',
    '一百是',
  ])('does not open %s', (line) => {
    expect(enumeratorOf(line)).toBeNull();
  });

  it('is left out of a line, of all levels or of some', () => {
    expect(withoutEnumerator('（一） 主动公开')).toBe('主动公开');
    expect(withoutEnumerator('一是加强培训', ['bullet'])).toBe('一是加强培训');
    expect(withoutEnumerator('加强培训')).toBe('加强培训');
  });
});

describe('a line', () => {
  it('is cut before what is counted up in it', () => {
    expect(cutBefore('一是学习；二是培训；十一是检查', 'spoken')).toEqual([
      '一是学习；',
      '二是培训；',
      '十一是检查',
    ]);
    expect(cutBefore('概况。（一）公开。(二)申请。', 'section')).toEqual([
      '概况。',
      '（一）公开。',
      '(二)申请。',
    ]);
  });
});

describe('the heading of a section', () => {
  it.each([
    ['（一）主动公开情况。全年发布信息12条。', '主动公开情况', 10],
    ['（二）依申请公开', '依申请公开', 8],
  ])('opens %s', (paragraph, label, end) => {
    expect(sectionHeadingOf(paragraph)).toEqual({ label, end });
  });

  it.each([
    '（一）全年发布信息12条，组织培训2次。',
    '一、总体情况',
    '主动公开情况。',
  ])('does not open %s', (paragraph) => {
    expect(sectionHeadingOf(paragraph)).toBeNull();
  });
});
