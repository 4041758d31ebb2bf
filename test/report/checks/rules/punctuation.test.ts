import { describe, expect, it } from 'vitest';
import { punctuation } from '../../../../src/report/checks/rules/punctuation.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const check = (overview: string) => punctuation(contextOf({ ...bureauReport(), overview }));

describe('punctuation', () => {
  it('is silent on the clean reports', () => {
    expect(punctuation(contextOf(bureauReport()))).toEqual([]);
    expect(punctuation(contextOf(cityReport()))).toEqual([]);
  });

  it.each([
    '网址：https://www.linjiang.gov.cn/zwgk/index.html?a=1,2;b=3，欢迎查阅。',
    '电子邮箱：zwgk.lj@linjiang.gov.cn。',
    '办公时间为8:30至17:30。',
    '发布信息3,119条，占比17.46%，收费18.8710万元。',
    '称为"一件事"的办理。',
    '坚持“先审查、后公开”“一事一审”……',
    '版本为V2.0.1，采用HTML（W3C）格式。',
    '能否办成？！看实效——看满意度。',
  ])('takes “%s”', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['范围仍需拓展。：一是更新慢。', '。：'],
    ['更新慢，，解读少。', '，，'],
    ['更新慢。。', '。。'],
    ['更新慢、，解读少。', '、，'],
    ['2021年,我局公开信息。', ','],
    ['更新慢;解读少。', ';'],
    ['主要问题:更新慢。', ':'],
    ['(一)公开。', '('],
    ['公开情况(12条)。', '('],
    ['公开信息。好!', '!'],
    ['工作已完成.', '.'],
  ])('objects to “%s”', (text, mark) => {
    const [finding, ...rest] = check(text);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', section: 1, actual: mark });
    expect(text.slice(finding?.where?.start, finding?.where?.end)).toBe(mark);
  });

  it('makes one finding a section that lists the places', () => {
    const findings = punctuation(contextOf(oldLayoutReport()));
    expect(findings.map(({ section }) => section)).toEqual([1, 5]);
    expect(findings[0]?.message).toContain('“2021年,我局把信息”中的“,”应为全角“，”');
    expect(punctuation(contextOf(oldLayoutReport(), { lang: 'en' }))[0]?.message).toContain(
      '“2021年,我局把信息”: , should be ，',
    );
  });

  it('counts the places beyond the fifth', () => {
    expect(check('甲,乙,丙,丁,戊,己。')[0]?.message).not.toContain('等');
    expect(check('甲,乙,丙,丁,戊,己,庚。')[0]?.message).toContain('等6处');
  });
});
