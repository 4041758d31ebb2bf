import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import type { Report } from '../../../src/report/report.ts';
import { bureauReport, cityReport } from '../../fixtures/reports.ts';
import { asCellLines, asPdfText, asWebPage, tableRows } from './shapes.ts';

const read = (text: string) => readReport(new TextEncoder().encode(text), 'report');
const changed = (text: string, ...changes: readonly (readonly [string | RegExp, string])[]) =>
  changes.reduce((all, [from, to]) => all.replace(from, to), text);

describe('headings that are worded otherwise', () => {
  it('are found, and kept as printed', async () => {
    const text = changed(
      asWebPage(cityReport()),
      ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
      ['五、存在的主要问题及改进情况', '五、存在问题及改进情况'],
    );
    const { report, source } = await read(text);
    expect(source.headings[3]?.text).toBe('四、因政府信息公开工作被申请行政复议、提起行政诉讼情况');
    expect(report.disputes).toEqual(cityReport().disputes);
    expect(report.problems).toBe(cityReport().problems);
  });

  it('are found where text runs on behind them', async () => {
    const text = changed(
      asCellLines(cityReport()),
      ['五、存在的主要问题及改进情况\n', '五、存在的主要问题及改进情况：'],
      ['六、其他需要报告的事项\n', '六、其他需要报告的事项 '],
    );
    const { report } = await read(text);
    expect([report.problems, report.other]).toEqual([cityReport().problems, cityReport().other]);
  });

  it('are found in traditional characters and in mixed ones, like the labels of the tables', async () => {
    const pairs = [
      ...'总總体體况況动動开開处處复復议議诉訴讼訟问問题題进進报報项項规規范範业業组組织織结結转轉维維纠糾审審数數',
    ];
    const form = (every: number) => (text: string) =>
      pairs.reduce((all, from, at) => {
        if (at % 2 === 1 || (at / 2) % every !== 0) return all;
        return all.replaceAll(from, pairs[at + 1] ?? from);
      }, text);
    const inLabels = (text: string, write: (said: string) => string) =>
      text.replace(/>[^<>]{1,40}</gu, (said) => write(said));
    for (const every of [1, 2, 3]) {
      const { report, source, unsure } = await read(inLabels(asWebPage(cityReport()), form(every)));
      expect(source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
      const { proactive, applications, disputes, year } = cityReport();
      expect(report).toMatchObject({ proactive, applications, disputes, year });
      expect(unsure).toEqual([]);
    }
  });

  it('are found broken over two lines', async () => {
    const text = changed(asPdfText(cityReport()), [
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、政府信息公开行政复议、行政诉\n讼情况',
    ]);
    expect((await read(text)).report.disputes).toEqual(cityReport().disputes);
  });

  it('are not taken from a table of contents', async () => {
    const contents = '一、总体情况……1\n二、主动公开政府信息情况……4\n三、收到和处理政府信息公开申请情况……5\n';
    const text = changed(asPdfText(cityReport()), ['本报告由', `${contents}本报告由`]);
    const { report, source } = await read(text);
    expect(source.headings).toHaveLength(6);
    expect(report.overview).toBe(cityReport().overview);
  });

  it('leave the aspects, headed on their own, to the first section', async () => {
    const text = changed(
      asCellLines(cityReport()),
      ['一、总体情况\n', ''],
      ['（一）主动公开情况。', '一、主动公开工作\n'],
      ['（二）依申请公开情况。', '二、依申请公开工作\n'],
    );
    const { report } = await read(text);
    expect(report.overview).toContain('一、主动公开工作');
    expect(report.overview).toContain('二、依申请公开工作');
    expect(report.applications).toEqual(cityReport().applications);
  });
});

describe('what stands around a report', () => {
  it('is told from it: a covering letter, an attachment mark, the form’s own lines', async () => {
    const letter =
      '云岭县自然资源局\n关于报送2024年政府信息公开工作年度报告的函\n县政府办公室：\n现将年度报告报上，请审阅。\n';
    const text = changed(
      asCellLines(bureauReport()),
      ['附件：', `${letter}附件：`],
      ['本报告由', '填报单位：云岭县自然资源局\n本报告由'],
    );
    const { report, source } = await read(text);
    expect(source.title).toBe('云岭县自然资源局2024年政府信息公开工作年度报告');
    expect(source.beforeTitle).toContain('的函');
    expect(source.beforeTitle).toContain('附件：');
    expect(source.debris).toEqual([{ section: 0, text: '填报单位：云岭县自然资源局' }]);
    expect(report.preamble).toBe(bureauReport().preamble);
  });

  it('helps where the title names neither organ nor year, and that is said', async () => {
    const text = changed(
      asCellLines(bureauReport()),
      ['云岭县自然资源局2024年政府信息公开', '政府信息公开'],
      ['本报告由', '填报单位：云岭县自然资源局\n本报告由'],
    );
    const { report, unsure } = await read(text);
    expect([report.organ, report.year]).toEqual(['云岭县自然资源局', 2024]);
    expect(unsure.map(({ cell }) => cell)).toEqual(['year', 'organ']);
  });

  it.each([
    ['云岭县2024年政府信息公开工作年度报告', '云岭县'],
    ['2024年度临江市政府信息公开工作年度报告', '临江市'],
    ['云岭县青石镇2024年\n政府信息公开工作年度报告', '云岭县青石镇'],
    ['云岭县卫生健康委员会\n2024年政府信息公开工作年度报告', '云岭县卫生健康委员会'],
    ['云岭县青石镇2024年政府信息公开 工作告年度报', '云岭县青石镇'],
  ])('reads organ and year of the title %j', async (title, organ) => {
    const text = changed(asCellLines(bureauReport()), [
      '云岭县自然资源局2024年政府信息公开工作年度报告',
      title,
    ]);
    const { report, source, unsure } = await read(text);
    expect([report.organ, report.year, unsure]).toEqual([organ, 2024, []]);
    expect(source.title).toBe(title.replace('\n', ''));
  });

  it('does not take the word before a name in the preamble for a part of it', async () => {
    const text = changed(
      asCellLines(bureauReport()),
      ['云岭县自然资源局2024年政府信息公开', '2024年政府信息公开'],
      [
        '本报告由云岭县自然资源局依照《中华人民共和国政府信息公开条例》编制',
        '根据《中华人民共和国政府信息公开条例》，由云岭县自然资源局编制',
      ],
    );
    expect((await read(text)).report.organ).toBe('云岭县自然资源局');
  });

  it('is left out and is no fault where a site printed it around a pasted page', async () => {
    const text = `${changed(asCellLines(bureauReport()), [
      '本报告由',
      '发布时间：2025-01-20 16:36 来源：云岭县人民政府办公室\n本报告由',
    ])}\n附件：\n扫一扫在手机打开当前页\n【打印】【关闭】\n主办：云岭县人民政府办公室\n`;
    const { report, source } = await read(text);
    expect([report.preamble, report.other, source.debris]).toEqual([
      bureauReport().preamble,
      bureauReport().other,
      [],
    ]);
    expect(source.beforeTitle).toContain('发布时间');
  });

  it('keeps the opening text where no title stands above it', async () => {
    const text = changed(asCellLines(bureauReport()), [
      '附件：\n\n云岭县自然资源局2024年政府信息公开工作年度报告',
      '首页\n政务公开',
    ]);
    const { report, source } = await read(text);
    expect([source.title, source.beforeTitle]).toEqual([null, '首页\n政务公开']);
    expect(report.preamble).toBe(bureauReport().preamble);
  });

  it.each([
    '<meta name="ArticleTitle" content="云岭县自然资源局2024年政府信息公开工作年度报告"><title>云岭县人民政府</title>',
    '<title>云岭县自然资源局2024年政府信息公开工作年度报告_云岭县人民政府</title>',
  ])('takes the title from the head of a page whose text has none: %j', async (head) => {
    const page = asWebPage(bureauReport()).replace(/<head>.*<\/head>/su, '');
    const text = `<html><head>${head}</head>${page.replaceAll(/云岭县自然资源局2024年政府信息公开工作年度报告/gu, '')}</html>`;
    const { report, source, unsure } = await read(text);
    expect(source.title).toBe('云岭县自然资源局2024年政府信息公开工作年度报告');
    expect([report.organ, report.year, unsure]).toEqual(['云岭县自然资源局', 2024, []]);
  });

  it('stays where the report itself ends in such words', async () => {
    const text = `${asCellLines(bureauReport())}\n联系我们：县水务局办公室\n附件：\n`;
    expect((await read(text)).report.other).toBe(`${bureauReport().other}\n联系我们：县水务局办公室\n附件：`);
  });

  it('reads a year in Chinese numerals', async () => {
    const text = changed(asCellLines(bureauReport()), [
      '云岭县自然资源局2024年',
      '云岭县自然资源局二〇二四年',
    ]);
    const { report, unsure } = await read(text);
    expect([report.organ, report.year, unsure]).toEqual(['云岭县自然资源局', 2024, []]);
  });

  it('takes a page number and the running head out of a table', async () => {
    const head = '临江市人民政府2024年政府信息公开工作年度报告';
    const text = asPdfText(cityReport(), { perPage: 12 }).replace(
      /^- \d+ -$/gmu,
      (number) => `${number}\n${head}`,
    );
    const { report, source, unsure } = await read(text);
    expect(report).toEqual(cityReport());
    expect(source.title).toBe('临江市人民政府2024 年政府信息公开工作年度报告');
    expect(unsure).toEqual([]);
  });
});

describe('tables between pipes', () => {
  const TABLES = ['proactive', 'applications', 'disputes'] as const;
  const piped = (write: (row: readonly string[]) => string) => (report: Report) =>
    TABLES.reduce(
      (text, key) =>
        text.replace(
          tableRows(report, key)
            .flatMap((row) => [...row.map((cell) => `\t${cell}`), ''])
            .join('\n'),
          tableRows(report, key)
            .map((row) => write(row.filter((cell) => cell !== '')))
            .join('\n'),
        ),
      asCellLines(report),
    );
  it.each([
    ['at both ends', (row: readonly string[]) => `| ${row.join(' | ')} |`],
    ['behind each cell', (row: readonly string[]) => `${row.join(' | ')} |`],
    ['between cells alone', (row: readonly string[]) => row.join(' | ')],
    [
      'filled up to one width',
      (row: readonly string[]) => `| ${[...row, ...Array<string>(15 - row.length).fill('')].join(' | ')} |`,
    ],
    ['with empty cells behind', (row: readonly string[]) => `| ${row.join(' | ')} | ||`],
    ['behind cells that stand one a line', (row: readonly string[]) => `${row.join(' |\n')} |\n|||`],
    ['on lines of their own', (row: readonly string[]) => row.map((cell) => `${cell}\n|`).join('\n')],
  ])('are read: %s', async (_, write) => {
    for (const report of [cityReport(), bureauReport()]) {
      const text = piped(write)(report);
      expect(text).toContain('|');
      const { report: found, unsure } = await read(text);
      expect([found, unsure]).toEqual([report, []]);
    }
  });
});

describe('tables as people make them', () => {
  it('are read over a page break that repeats the head', async () => {
    const page = asWebPage(cityReport());
    const [head] = /<table><tr><td colspan=3 rowspan=3>.*?其他<\/tr>/su.exec(page) ?? [''];
    const text = page.replace(
      '<tr><td colspan="3">四、结转下年度',
      `</table><p>- 5 -</p>${head}<tr><td colspan="3">四、结转下年度`,
    );
    const { report, unsure } = await read(text);
    expect(report.applications).toEqual(cityReport().applications);
    expect(unsure).toEqual([]);
  });

  it('tell blanks, marks and zeros apart', async () => {
    const text = changed(
      asCellLines(bureauReport()),
      ['\t行政许可\n\t486', '\t行政许可\n\t/'],
      ['\t行政处罚\n\t23', '\t行政处罚\n\t'],
      ['\t行政强制\n\t0', '\t行政强制\n\t12件'],
    );
    const { report, source } = await read(text);
    expect(report.proactive).toMatchObject({
      licences: { decisions: null },
      penalties: { decisions: null },
      coerciveMeasures: { decisions: 12 },
    });
    expect(source.rawCells).toEqual({
      'proactive.licences.decisions': '/',
      'proactive.penalties.decisions': '',
      'proactive.coerciveMeasures.decisions': '12件',
    });
  });

  it('are said to be out of reach where they are pictures', async () => {
    const text = asWebPage(cityReport()).replace(
      /(申请情况<\/b><\/p>)<table>.*?<\/table>/su,
      '$1<p><img src="t.png"></p>',
    );
    const { report, source, unsure } = await read(text);
    expect(report.applications.new?.total).toBeNull();
    expect(source.unreached).toEqual([3]);
    expect(unsure.map(({ cell }) => cell)).toEqual(['applications']);
  });

  it('are said to be missing where a document breaks off', async () => {
    const text = asPdfText(cityReport());
    const { source, unsure } = await read(text.slice(0, text.indexOf('（六）其')));
    expect(source.unreached).toEqual([3, 4, 5, 6]);
    expect(unsure.map(({ cell }) => cell)).toContain('applications.carriedForward.total');
    expect(unsure.map(({ cell }) => cell)).toContain('disputes');
  });

  it('are read by the year’s layout where their labels do not tell, and that is said', async () => {
    const text = changed(
      asCellLines(bureauReport()),
      [/二、主动公开政府信息情况.*?(?=三、收到)/su, ''],
      ['逾期未按收费通知要求缴纳费用', '逾期不缴费'],
    );
    const { report, source, unsure } = await read(text);
    expect([report.form, source.layout]).toEqual(['2021', null]);
    expect(unsure.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['form', 'proactive']));
  });
});
