import { describe, expect, it } from 'vitest';
import { textPercent } from '../../../../src/report/checks/rules/text-percent.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 454 of 3050 is 14.885…%. */
const said = (percent: string) =>
  textPercent(
    contextOf({
      ...cityReport(),
      overview: `答复政府信息公开申请3050件，其中部分公开454件，占${percent}%。`,
    }),
  );

describe('text-percent', () => {
  it.each([
    '14.88',
    '14.89',
    '14.9',
    '14.8',
    '15',
    '14',
  ])('takes %s%%: rounded or truncated, one in the last digit', (percent) => {
    expect(said(percent)).toEqual([]);
  });

  it.each(['14.86', '14.91', '14.2', '15.1', '13', '17'])('objects to %s%%', (percent) => {
    const [finding] = said(percent);
    expect(finding).toMatchObject({
      rule: 'text-percent',
      severity: 'warning',
      section: 1,
      actual: Number(percent),
    });
  });

  it('leaves percentages alone that the tables say nothing of', () => {
    const overview = '政务新媒体合格率为100%，办事满意率99.2%，占比最高的栏目访问量占32.5%。';
    expect(textPercent(contextOf({ ...cityReport(), overview }))).toEqual([]);
  });
});
