import { describe, expect, it } from 'vitest';
import { problemsEmpty } from '../../../../src/report/checks/rules/problems-empty.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const check = (problems: string) => problemsEmpty(contextOf({ ...bureauReport(), problems }));

describe('problems-empty', () => {
  it.each([
    '',
    ' \n',
    '无。',
    '暂无',
    '问题不多，已改进。',
    '本年度我局工作中不存在突出问题。',
    '存在的主要问题：无。\n改进情况：无。',
    '（一）存在的主要问题\n无\n（二）改进情况\n无',
    '我局政府信息公开工作不存在问题。',
  ])('objects to “%s”', (problems) => {
    expect(check(problems)).toMatchObject([
      { severity: 'error', section: 5, where: { start: 0, end: problems.length } },
    ]);
  });

  it('counts characters: nine are too few, ten can be enough', () => {
    expect(check('解读少，已增加图解')).toHaveLength(1);
    expect(check('解读较少，已增加图解')).toEqual([]);
  });

  it('takes a problem and its mending', () => {
    expect(check(bureauReport().problems)).toEqual([]);
    expect(check('（一）存在的主要问题\n公开不及时\n（二）改进情况\n已整改')).toEqual([]);
    expect(check('没有及时更新栏目，已按周检查。')).toEqual([]);
  });

  it('says so in English, and nothing of a section that was not reached', () => {
    const report = { ...bureauReport(), problems: '' };
    expect(problemsEmpty(contextOf(report, { lang: 'en' }))[0]?.message).toContain('names no problem');
    expect(problemsEmpty(contextOf(report, { source: sourceOf(report, { unreached: [5] }) }))).toEqual([]);
  });
});
