import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { type CellPath, cellAt } from '../../../src/report/cells.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import { verdictOf } from '../../../src/report/findings.ts';
import { DISPUTE_HEADS, numberedHeadings, overviewWith, PROACTIVE, plainReport } from './plain-report.ts';

const read = (text: string) => readReport(new TextEncoder().encode(text), 'report.txt');

async function checked(text: string) {
  const { report, source, unsure } = await read(text);
  const findings = checkReport({ report, source, unsure });
  return { report, source, unsure, findings, verdict: verdictOf(findings, source.unreached) };
}

const cellsOf = async (text: string, paths: readonly CellPath[]) => {
  const { report } = await read(text);
  return paths.map((path) => cellAt(report, path));
};

const rulesOf = async (text: string) => [...new Set((await checked(text)).findings.map(({ rule }) => rule))];

const MAIN: readonly CellPath[] = [
  'proactive.normativeDocuments.issued',
  'proactive.normativeDocuments.repealed',
  'proactive.normativeDocuments.inForce',
  'proactive.licences.decisions',
  'proactive.penalties.decisions',
  'proactive.coerciveMeasures.decisions',
  'proactive.fees.amountWan',
];
const READ = [2, 1, 9, 7, 8, 3, 1.5];

describe('a clean report', () => {
  it('has nothing to say of', async () => {
    const { findings, verdict } = await checked(plainReport());
    expect(findings).toEqual([]);
    expect(verdict.postable).toBe(true);
  });
});

describe('table 二, however it is written', () => {
  const piped = PROACTIVE.replace(/ /gu, ' | ');
  it.each([
    ['rows between bars', piped],
    ['bars that fill rows up to one width', piped.replace(/$/gmu, ' | ||')],
    ['one cell a line between bars', PROACTIVE.replace(/ /gu, ' |\n').replace(/$/gmu, ' ||')],
    [
      'heads with 数 for 件数',
      PROACTIVE.replace('本年制发件数', '本年度制发数').replace('现行有效件数', '现行有效数'),
    ],
    ['heads with their year', PROACTIVE.replaceAll('本年制发', '本年（2024）制发')],
    [
      'heads with 总数',
      PROACTIVE.replace('本年废止件数', '本年度废止总数').replace('现行有效件数', '年末现行有效总数'),
    ],
    ['heads of decisions with 件数', PROACTIVE.replaceAll('本年处理决定数量', '本年度处理决定件数')],
    ['one cell a line', PROACTIVE.replace(/ /gu, '\n')],
    ['tabs', PROACTIVE.replace(/ /gu, '\t')],
    ['a sentence of its figures above', `2024年，我局办理行政许可19件，行政处罚4件。\n${PROACTIVE}`],
    [
      'a sentence with a space in its year',
      `2024 年，我局制发行政规范性文件 6 件，废止 3 件。\n${PROACTIVE}`,
    ],
    ['a sentence without a stop', `2024年全局共办理行政许可19件\n${PROACTIVE}`],
    ['a sentence below', `${PROACTIVE}\n其中，行政许可均在承诺时限内办结，行政处罚案件全部公示。`],
    [
      'a sentence broken over lines',
      `围绕水资源管理和河道保护的各项工作安排部署，\n全年作出行政许可19件，按期公示率达到百分之百，\n未出现超期办理的情形。\n${PROACTIVE}`,
    ],
  ])('is read from its own rows: %s', async (_, proactive) => {
    expect(await cellsOf(plainReport({ proactive }), MAIN)).toEqual(READ);
  });

  it('leaves a blank row blank, whatever a sentence says, and asks', async () => {
    const proactive = `2024年，我局办理行政许可9件，采取行政强制2件。\n${PROACTIVE.replace('行政许可 7', '行政许可').replace('行政强制 3', '行政强制 /')}`;
    const { report, unsure } = await read(plainReport({ proactive }));
    const cells: readonly CellPath[] = [
      'proactive.licences.decisions',
      'proactive.coerciveMeasures.decisions',
    ];
    expect(cells.map((path) => cellAt(report, path))).toEqual([null, null]);
    expect(unsure.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...cells]));
  });
});

describe('table 四, however it is written', () => {
  const heads = '结果维持 结果纠正 其他结果 尚未审结 总计';
  const paths: readonly CellPath[] = [
    'disputes.reconsideration.total',
    'disputes.litigationDirect.upheld',
    'disputes.litigationAfterReconsideration.total',
  ];
  const figures = '1 0 0 2 3 4 0 0 0 4 5 0 1 0 6';
  it.each([
    ['fifteen figures', `${DISPUTE_HEADS}\n${figures}`],
    ['a sentence with the year above', `2024 年，我局发生行政复议 3 件。\n${DISPUTE_HEADS}\n${figures}`],
    ['a sentence below', `${DISPUTE_HEADS}\n${figures}\n以上案件均与征地信息有关，已依法答辩。`],
    [
      'three tables',
      `行政复议\n${heads}\n1 0 0 2 3\n行政诉讼\n未经复议直接起诉\n${heads}\n4 0 0 0 4\n复议后起诉\n${heads}\n5 0 1 0 6`,
    ],
    [
      'three tables with their numbers',
      `（一）行政复议\n${heads}\n1 0 0 2 3\n（二）未经复议直接起诉\n${heads}\n4 0 0 0 4\n（三）复议后起诉\n${heads}\n5 0 1 0 6`,
    ],
    ['one cell a line', `${DISPUTE_HEADS}\n${figures}`.replace(/ /gu, '\n')],
  ])('is read: %s', async (_, disputes) => {
    expect(await cellsOf(plainReport({ disputes }), paths)).toEqual([3, 4, 6]);
  });
});

describe('text beside tables', () => {
  it.each([
    [
      'proactive',
      { proactive: `全年行政许可均按期公示，没有延误。\n${PROACTIVE}` },
      '全年行政许可均按期公示，没有延误。',
    ],
    [
      'disputes',
      {
        disputes: `2024年未发生行政复议，未发生行政诉讼。\n${DISPUTE_HEADS}\n${Array(15).fill(0).join(' ')}`,
      },
      '2024年未发生行政复议，未发生行政诉讼。',
    ],
  ] as const)('is kept: %s', async (table, change, text) => {
    expect((await read(plainReport(change))).report.beside).toEqual({ [table]: text });
  });

  it.each([
    ['cases that table 四 lacks', '2024年，我局发生行政复议4件，行政诉讼2件。', 'text-count'],
    ['a case counted with 起', '2024年，发生1起有关政府信息公开的行政复议案件。', 'text-count'],
    ['another year’s sentence', '2023年，我局认真应对各类政府信息公开案件。', 'text-year'],
  ])('is judged: %s', async (_, sentence, rule) => {
    const disputes = `${sentence}\n${DISPUTE_HEADS}\n${Array(15).fill(0).join(' ')}`;
    const { findings } = await checked(plainReport({ disputes }));
    expect(findings.map((finding) => [finding.rule, finding.section])).toContainEqual([rule, 4]);
  });
});

describe('a report is known by little', () => {
  const one = '2024年，主动公开信息26条。';
  it.each([
    ['a title and one heading', `云岭县水务局2024年政府信息公开工作年度报告\n一、总体情况\n${one}`],
    [
      'an opening sentence and one heading',
      `现公布云岭县水务局2024年政府信息公开工作年度报告。\n一、总体情况\n${one}`,
    ],
    ['one heading numbered 1、', `云岭县水务局2024年政府信息公开工作年度报告\n1、总体情况\n${one}`],
    ['one heading numbered １．', `云岭县水务局2024年政府信息公开工作年度报告\n１．总体情况\n${one}`],
    ['第一部分', `云岭县水务局2024年政府信息公开工作年度报告\n第一部分 总体情况\n${one}`],
    [
      '第一部分 on a line of its own',
      `云岭县水务局2024年政府信息公开工作年度报告\n第一部分\n总体情况\n${one}`,
    ],
  ])('%s', async (_, text) => {
    const { report } = await read(text);
    expect([report.organ, report.year, report.overview]).toEqual(['云岭县水务局', 2024, one]);
  });

  it('says what was found of a document that is none', async () => {
    await expect(read('云岭县水务局2024年政府信息公开工作年度报告\n全文待补。')).rejects.toThrow(
      'only 标题“云岭县水务局2024年政府信息公开工作年度报告” was found',
    );
  });

  it.each([
    ['现向社会公布青石镇2024年度政府信息公开工作年度报告。', '青石镇'],
    ['现向社会公开《云岭县水务局2024年政府信息公开工作年度报告》。', '云岭县水务局'],
    ['现将云岭县水务局（以下简称我局）2024年政府信息公开工作情况公布如下。', '云岭县水务局'],
    ['特向社会公布云岭县水务局2024年政府信息公开工作年度报告。', '云岭县水务局'],
    ['本报告由云岭县水务局编制，统计期限为2024年1月1日至12月31日。', '云岭县水务局'],
  ])('names the organ of its opening sentence: %s', async (opening, organ) => {
    expect((await read(plainReport({ opening }))).report.organ).toBe(organ);
  });

  it('knows a page’s line below the title for what it is', async () => {
    const { report, source } = await read(
      plainReport({
        opening:
          '云岭县水务局2024年政府信息公开工作年度报告\nwww.yunling.gov.cn 发布时间：2025-01-16 来源：云岭县水务局 字号：[ ] 阅读次数：\n统计期限自2024年1月1日至2024年12月31日。',
      }),
    );
    expect(report.preamble).toBe('统计期限自2024年1月1日至2024年12月31日。');
    expect(source.beforeTitle).toContain('发布时间');
  });
});

describe('a document that breaks off', () => {
  const text = plainReport();
  it.each([
    ['within a sentence of 一', '培训2次', [1, 2, 3, 4, 5, 6]],
    ['within table 三', '1.本机关不掌握', [3, 4, 5, 6]],
    ['behind the heading of 四', '行政复议 行政诉讼', [4, 5, 6]],
    ['within a sentence of 五', '够及时。下一步', [5, 6]],
  ])('is not said to lack what was not reached: %s', async (_, words, unreached) => {
    const { source, findings, verdict } = await checked(text.slice(0, text.indexOf(words)));
    expect(source.unreached).toEqual(unreached);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict.postable).toBe(false);
  });

  it('is no error and not fit to be handed in, wherever it is cut before the last table’s end', async () => {
    const lines = text.slice(0, text.indexOf('五、存在')).trim().split('\n');
    for (let length = 3; length < lines.length; length += 4) {
      const { findings, verdict } = await checked(lines.slice(0, length).join('\n'));
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect([length, errors.map(({ message }) => message), verdict.postable]).toEqual([length, [], false]);
    }
  });

  it('lacks 五 and 六 where table 四 is whole: one finding each', async () => {
    const { findings } = await checked(text.slice(0, text.indexOf('五、存在')));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, section }) => [rule, section])).toEqual([
      ['missing-section', 5],
      ['missing-section', 6],
    ]);
  });
});

describe('what is a fault', () => {
  const first = '（一）主动公开情况。2024年，';
  it.each([
    ['a part above its whole', `${first}公开信息300条，其中网站80条，公众号2100条。`, 'text-sum'],
    ['a part above its whole behind 包括', `${first}公开信息300条，包括网站80条，电子屏900条。`, 'text-sum'],
    ['a phrase written twice', `${first}公开信息26条，群众满意度满意度较高。`, 'debris'],
    ['a phrase begun twice', `${first}公开信息26条，可查询可以查询。`, 'debris'],
    ['a character that nobody sees', `${first}公开信\u200b息26条。`, 'debris'],
    ['an opening quotation mark alone', `${first}公开“一件事信息26条。`, 'punctuation'],
    ['a closing bracket alone', `${first}公开信息26条）。`, 'punctuation'],
    ['a mark behind （一）', '（一）、主动公开情况。2024年，公开信息26条。', 'punctuation'],
    ['截止 for 截至', `${first}公开信息26条。截止2024年12月31日，网站运行正常。`, 'wording'],
    ['the notice of 2019', `${first}按照国办公开办函〔2019〕60号公开信息26条。`, 'wording'],
    ['我镇 in a bureau', `${first}我镇公开信息26条。`, 'wording'],
    [
      'another year’s paragraph',
      '（一）主动公开情况。公开信息26条。\n2023年，我局按上级部署推进各项工作。',
      'text-year',
    ],
    [
      'a case that table 四 lacks',
      `${first}公开信息26条。发生1起有关政府信息公开的行政复议案件。`,
      'text-count',
    ],
  ])('%s', async (_, paragraph, rule) => {
    expect(await rulesOf(plainReport({ overview: overviewWith(0, paragraph) }))).toEqual([rule]);
  });

  it('1、 for 一、', async () => {
    const headings = numberedHeadings((number) => `${number}、`);
    expect(await rulesOf(plainReport({ headings }))).toEqual(['numbering']);
  });
});

describe('what is none', () => {
  const first = '（一）主动公开情况。2024年，';
  it.each([
    [
      'two wholes with the parts of both',
      `${first}通过网站发布信息20条，通过公众号发布信息30条，其中图片40条，视频10条。`,
    ],
    ['a figure of another matter', `${first}公开信息26条。受理热线诉求22050件，比2023年增加3722件。`],
    ['an open list', `${first}公开信息300条，其中网站80条，公众号210条。`],
    ['X政府政府信息', `${first}云岭县人民政府政府信息公开专栏公开信息26条。`],
    ['two names with one word', `${first}在市政府及市政府办网站公开信息26条。`],
    ['一步一步', `${first}一步一步推进，公开信息26条。`],
    ['a plan of another year', `${first}公开《2023年水资源公报》等信息26条。`],
    ['截至', `${first}公开信息26条。截至2024年12月31日，网站运行正常。`],
    ['截止 of a date for applying', `${first}公开信息26条，写明报名截止日期。`],
  ])('%s', async (_, paragraph) => {
    expect(await rulesOf(plainReport({ overview: overviewWith(0, paragraph) }))).toEqual([]);
  });

  it('a sub-heading that names its aspect in its second half', async () => {
    const overview = overviewWith(2, '（三）完善公开制度规范，加强政府信息管理\n信息发布前逐条审核。');
    expect(await rulesOf(plainReport({ overview }))).toEqual([]);
  });
});
