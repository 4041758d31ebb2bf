import { describe, expect, it } from 'vitest';
import { debris } from '../../../../src/report/checks/rules/debris.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { oldLayoutSource, sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const check = (overview: string) => debris(contextOf({ ...bureauReport(), overview }));

describe('debris', () => {
  it('is silent on the clean reports', () => {
    for (const report of [bureauReport(), cityReport()])
      expect(debris(contextOf(report, { source: sourceOf(report) }))).toEqual([]);
  });

  it.each([
    ['[bookmark: _GoBack]（三）公开。', '[bookmark: _GoBack]'],
    ['填报单位：云岭县自然资源局', '填报单位：'],
    ['由×××负责审核。', '×××'],
    ['由XX局负责审核。', 'XX'],
    ['全年公开信息____条。', '____'],
    ['全年公开信息○○条。', '○○'],
    ['某某局负责审核。', '某某'],
    ['【待核实】组织培训3次。', '【待核实】'],
    ['全年公开信息12条（数据待定）。', '（数据待定）'],
    ['制表人：办公室', '制表人：'],
    ['⼀是加强⼯作。', '⼀'],
    ['群众关心的的事项。', '关心的的事项'],
    ['错误!未找到引用源。', '错误!未找到引用源'],
  ])('finds the leftover in “%s”', (text, shown) => {
    const findings = check(text);
    expect(findings).toMatchObject([{ severity: 'warning', section: 1 }]);
    expect(findings[0]?.message).toContain(`“${shown}”`);
    expect(findings[0]?.where).toBeDefined();
  });

  it.each([
    '以公开为目的的工作，为了了解需求，以及及时答复，就是是否公开的问题。',
    '的的确确做到了，中华人民共和国和各地。',
    '使用3×4米的公示栏，参照二〇〇八年的做法。',
    '按照国办公开办函〔2021〕30号的要求。',
    '现将2024年度工作情况报告如下。',
    '推进XXL尺码等商品信息公开。',
  ])('lets “%s” pass', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('makes one finding a kind, listing the places', () => {
    expect(check('由×××负责，由××审核，群众的的需求。')).toMatchObject([
      { message: expect.stringContaining('“×××”、“××”') },
      { message: expect.stringContaining('叠字') },
    ]);
  });

  it.each([
    '云政自然〔2025〕3号',
    '云岭县政府办公室：',
    '附件：',
    '填报单位：某局',
    '现将我局年度报告报送如下',
  ])('finds a covering letter before the title: “%s”', (beforeTitle) => {
    const report = bureauReport();
    expect(debris(contextOf(report, { source: sourceOf(report, { beforeTitle }) }))).toMatchObject([
      { severity: 'warning', section: 0, message: expect.stringContaining('标题之前') },
    ]);
  });

  it.each([
    '- 1 -',
    '首页 > 政府信息公开 > 年度报告',
    '发布时间：2025-01-20',
  ])('leaves a page head alone: “%s”', (beforeTitle) => {
    const report = bureauReport();
    expect(debris(contextOf(report, { source: sourceOf(report, { beforeTitle }) }))).toEqual([]);
  });

  it('finds an addressee that slipped below the title', () => {
    const report = { ...bureauReport(), preamble: `云岭县政府办公室：\n${bureauReport().preamble}` };
    expect(debris(contextOf(report))).toMatchObject([{ section: 0, where: { start: 0, end: 9 } }]);
  });

  it('tells what reading took out of the text, where it stood', () => {
    const report = oldLayoutReport();
    const findings = debris(contextOf(report, { source: oldLayoutSource(report), lang: 'en' }));
    expect(findings.map(({ section, actual }) => [section, actual])).toEqual([
      [0, '附件：'],
      [1, '[bookmark: _GoBack]'],
    ]);
  });
});
