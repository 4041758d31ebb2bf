import { describe, expect, it } from 'vitest';
import { aspectMissing } from '../../../../src/report/checks/rules/aspect-missing.ts';
import { ASPECTS } from '../../../../src/report/sections.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { sourceOf } from '../../../fixtures/sources.ts';
import { contextOf } from '../context.ts';

const missing = (overview: string) =>
  aspectMissing(contextOf({ ...bureauReport(), overview })).map(({ expected }) => expected);

const HEADS = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];

describe('aspect-missing', () => {
  it('is silent where all five are there', () => {
    expect(aspectMissing(contextOf(bureauReport()))).toEqual([]);
    expect(aspectMissing(contextOf(cityReport()))).toEqual([]);
  });

  it.each([
    [
      'headings with 情况',
      HEADS.map((head, index) => `（${'一二三四五'[index]}）${head}情况。按要求做好。`).join('\n'),
    ],
    ['headings of their own', HEADS.map((head) => `${head}\n按要求做好。`).join('\n')],
    [
      'top-level headings',
      HEADS.map((head, index) => `${'一二三四五'[index]}、${head}\n按要求做好。`).join('\n'),
    ],
    [
      'other wordings',
      '主动公开信息120条。\n做好依申请办理工作。\n加强政府信息资源管理。\n推进政府网站平台建设。\n强化监督和保障。',
    ],
    [
      'one paragraph',
      '2024年，一是主动公开有序；二是依申请公开规范；三是政府信息管理严格；四是公开平台稳定；五是监督考核到位。',
    ],
    ['sentences that open with them', HEADS.map((head) => `在${head}方面，我局按要求做好。`).join('')],
    [
      'headings that begin with verbs',
      '（一）积极推动政府信息主动公开。\n（二）认真规范处理依申请公开。\n（三）严格政府信息管理。\n（四）不断强化政府信息公开平台内容保障。\n（五）全面加强监督。',
    ],
    [
      'a year without applications',
      '主动公开12条。全年未收到政府信息公开申请。信息管理规范。平台建设稳定。监督保障到位。',
    ],
  ])('knows them as %s', (_, overview) => {
    expect(missing(overview)).toEqual([]);
  });

  it.each(ASPECTS.map(({ label }, index) => [label, index] as const))('misses %s alone', (label, index) => {
    const overview = HEADS.filter((_, at) => at !== index)
      .map((head) => `（一）${head}。按要求做好。`)
      .join('\n');
    const findings = aspectMissing(contextOf({ ...bureauReport(), overview }));
    expect(findings).toMatchObject([
      { severity: 'warning', section: 1, expected: label, where: { start: 0, end: overview.length } },
    ]);
    expect(findings[0]?.ground).toContain('〔2021〕30号');
  });

  it('takes a heading whose number slipped into digits for a heading', () => {
    const overview = bureauReport().overview.replace('（二）', '（2）');
    expect(missing(overview)).toEqual([]);
  });

  it('does not take words in passing for a passage', () => {
    expect(
      missing('2024年，我局按上级要求统筹推进，围绕主动公开、依申请公开、平台建设、监督保障等开展工作。'),
    ).toEqual(['主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障']);
  });

  it('finds what the old-layout report of 2021 lacks', () => {
    const findings = aspectMissing(contextOf(oldLayoutReport(), { lang: 'en' }));
    expect(findings.map(({ expected }) => expected)).toEqual([
      '依申请公开、政府信息管理、政府信息公开平台建设',
    ]);
    expect(findings[0]?.message).toContain('has no passage on');
  });

  it('does not ask before 2021, nor where there is no text to judge', () => {
    expect(aspectMissing(contextOf(oldLayoutReport(2020)))).toEqual([]);
    expect(missing('')).toEqual([]);
    const report = { ...bureauReport(), overview: '（一）主动公开' };
    expect(aspectMissing(contextOf(report, { source: sourceOf(report, { unreached: [1] }) }))).toEqual([]);
  });
});
