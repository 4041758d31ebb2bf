import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import { SECTIONS } from '../../../src/report/sections.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asCellLines, asWebPage } from './shapes.ts';

const read = (text: string) => readReport(new TextEncoder().encode(text), 'report');
/** Every section's heading written another way. */
const reheaded = (text: string, write: (words: string, number: number) => string) =>
  SECTIONS.reduce((all, { number, numeral, heading }) => {
    const official = `${numeral}、${heading}`;
    expect(all).toContain(official);
    return all.replaceAll(official, write(heading, number));
  }, text);
const CHINESE = '一二三四五六';

describe('a cover and a list of contents', () => {
  it.each(['\t', '………… '])('open no second report: pages behind %j', async (lead) => {
    const contents = SECTIONS.map(({ numeral, heading }, at) => `${numeral}、${heading}${lead}${at + 1}`);
    const cover = [cityReport().organ, '二〇二五年一月', '目　录', ...contents, ''].join('\n');
    const { report, unsure } = await read(asCellLines(cityReport()).replace('附件：', cover));
    expect(report).toEqual(cityReport());
    expect(unsure).toEqual([]);
  });
});

describe('the heading of 五 that is missing', () => {
  it('leaves its text to it by its place, and is missed', async () => {
    const page = asWebPage(cityReport()).replace('五、存在的主要问题及改进情况', '');
    const read = await readReport(new TextEncoder().encode(page), 'report.html');
    expect(read.report.problems).toBe(cityReport().problems);
    expect(read.unsure).toEqual([
      { cell: 'problems', why: '没有第五部分的标题，第四部分表格下面的文字按第五部分读取' },
    ]);
    const found = checkReport(read).filter(({ rule }) => rule === 'missing-section');
    expect(found.map(({ message }) => message)).toEqual([
      '缺少标题“五、存在的主要问题及改进情况”，请补上；这一部分的文字已按位置读取。',
    ]);
  });

  it('is not made up for by a remark below table 四', async () => {
    const { problems } = cityReport();
    const page = asWebPage(cityReport()).replace('五、存在的主要问题及改进情况', '');
    const bare = problems.split('\n').reduce((all, line) => all.replace(line, ''), page);
    const noted = bare.replace(
      /<\/table>(?![\s\S]*<\/table>)/,
      '</table><p>注：本表不含各乡镇的数据，由办公室统计汇总。</p>',
    );
    const { report } = await readReport(new TextEncoder().encode(noted), 'report.html');
    expect(report.problems).toBe('');
  });
});

describe('headings as other offices set them', () => {
  it.each<[string, (words: string, number: number) => string]>([
    ['1. 总体情况', (words, number) => `${number}. ${words}`],
    ['1、总体情况', (words, number) => `${number}、${words}`],
    ['（一）总体情况', (words, number) => `（${CHINESE[number - 1]}）${words}`],
    ['Ⅰ、总体情况', (words, number) => `${'ⅠⅡⅢⅣⅤⅥ'[number - 1]}、${words}`],
    ['II. 主动公开…', (words, number) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1]}. ${words}`],
    ['总体情况', (words) => words],
    ['**一、总体情况**', (words, number) => `**${CHINESE[number - 1]}、${words}**`],
    ['一、总体情况（单位：件）', (words, number) => `${CHINESE[number - 1]}、${words}（单位：件）`],
  ])('part the same six sections: %s', async (_, write) => {
    for (const text of [asCellLines(cityReport()), asWebPage(cityReport())]) {
      const { report, unsure } = await read(reheaded(text, write));
      expect(report).toEqual(cityReport());
      expect(unsure).toEqual([]);
    }
  });

  it('may have their number in a box of its own', async () => {
    const page = reheaded(
      asWebPage(cityReport()),
      (words, number) => `<div>${CHINESE[number - 1]}</div><div>${words}</div>`,
    );
    expect(await read(page)).toMatchObject({ report: cityReport(), unsure: [] });
  });

  it('may stand once more, number and all, as the caption of the table', async () => {
    const page = reheaded(asWebPage(cityReport()), (words, number) => {
      const heading = `${CHINESE[number - 1]}、${words}`;
      return number === 3 ? `<div>${heading}</div><div>${heading}</div>` : heading;
    });
    const found = await read(page);
    expect(found).toMatchObject({ report: cityReport(), unsure: [] });
    expect(checkReport(found).map(({ rule }) => rule)).not.toContain('section-order');
  });

  it('are found in looser words where nothing else is headed so', async () => {
    const words = [
      '政府信息公开工作基本情况',
      '主动公开工作',
      '政府信息依申请公开办理情况',
      '复议诉讼情况',
      '存在不足及下步计划',
      '其它',
    ];
    const text = reheaded(
      asWebPage(cityReport()),
      (_, number) => `${CHINESE[number - 1]}、${words[number - 1]}`,
    );
    const { report, source } = await read(text);
    expect(report).toEqual(cityReport());
    expect(source.headings[5]?.text).toBe('六、其它');
  });

  it('are not taken from aspects that are numbered like them', async () => {
    const text = asWebPage(cityReport()).replace('（二）依申请公开情况。', '（二）主动公开政府信息情况。');
    expect((await read(text)).report.overview).toContain('（二）主动公开政府信息情况。');
  });
});
