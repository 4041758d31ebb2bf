import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { joinParagraphs, pageWidth, withoutPageNumbers } from '../../../src/documents/reading/paragraphs.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { asPdfText } from './shapes.ts';

/** The pages of a PDF's text with other marks between them than "- 5 -"; none before the first page. */
const pages = (mark: (page: number) => string) =>
  asPdfText(cityReport(), { perPage: 17 }).replace(/^- (\d+) -\n/gmu, (_, page: string) =>
    page === '1' ? '' : `${mark(Number(page) - 1)}\n`,
  );
const read = (text: string) => readReport(new TextEncoder().encode(text), 'report');

describe('what is printed on every page of a PDF', () => {
  it.each<[string, (page: number) => string]>([
    [
      'a browser’s address and title',
      (page) => `https://www.example.cn/xxgk/t1.html ${page}/9\n2025/1/20 15:32 某市年报`,
    ],
    ['a head that is not the title', (page) => `- ${page} -\n临江市年报汇编`],
    ['a form feed on a line of its own', () => '\f'],
  ])('is no part of the report: %s', async (_, mark) => {
    const { report, unsure } = await read(pages(mark));
    expect(report).toEqual(cityReport());
    expect(unsure).toEqual([]);
  });

  it('is no part of its text where it is a bare number', async () => {
    const { overview, problems, other } = (await read(pages(String))).report;
    expect([overview, problems, other]).toEqual([
      cityReport().overview,
      cityReport().problems,
      cityReport().other,
    ]);
  });

  it('is told from a figure of the text that stands alone on its line', () => {
    const lines = [
      '全年在县政府网站公开各类政府信息并及时更新内容共',
      '36',
      '条，其中政策解读五条，答复均在法定期限内作出，申',
      '7',
      '请人对答复的内容没有提出异议，公开工作平稳有序。',
    ];
    expect(joinParagraphs(withoutPageNumbers(lines, pageWidth(lines)), pageWidth(lines)).join('')).toBe(
      `${lines[0]}36${lines[2]}${lines[4]}`,
    );
  });
});
