import { describe, expect, it } from 'vitest';
import { wording } from '../../../../src/report/checks/rules/wording.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const actual = (overview: string, changes: { organ?: string; year?: number } = {}) =>
  wording(contextOf({ ...bureauReport(), ...changes, overview })).map((finding) => finding.actual);

describe('wording', () => {
  it.each([
    ['截止2024年12月31日，公开专栏运行正常。', '截止'],
    ['截止到目前，公开专栏运行正常。', '截止'],
    ['本报告按国办公开办函〔2019〕60号编制。', '国办公开办函〔2019〕60号'],
    ['我镇认真开展政府信息公开工作。', '我镇'],
  ])('names what is out of place: %s', (overview, said) => {
    expect(actual(overview)).toEqual([said]);
  });

  it.each([
    ['报名截止日期已公布。'],
    ['截至2024年12月31日，公开专栏运行正常。'],
    ['我局认真开展政府信息公开工作。'],
  ])('says nothing of %s', (overview) => {
    expect(actual(overview)).toEqual([]);
  });

  it('lets a town call itself so, and not a bureau', () => {
    expect(actual('我镇认真开展工作。', { organ: '青石镇人民政府' })).toEqual([]);
    expect(actual('我局认真开展工作。', { organ: '青石镇人民政府' })).toEqual(['我局']);
  });

  it('lets the reports of 2019 and 2020 cite their notice', () => {
    expect(actual('按国办公开办函〔2019〕60号编制。', { year: 2020 })).toEqual([]);
  });
});
