import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/documents/read.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { bureauReport, cityReport } from '../../fixtures/reports.ts';
import { tableRows } from './shapes.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const line = (text: string): string => paragraph(run(text));
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`;
const listed = (text: string, level: number): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

const NUMBERING = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const word = (body: string, numbering = NUMBERING): Promise<Awaited<ReturnType<typeof readReport>>> =>
  readReport(
    zipSync({
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ),
      'word/numbering.xml': strToU8(numbering),
    }),
    'report.docx',
  );

/** The tables of a report as Word keeps them: merged label columns marked row by row, cut in two where asked. */
function tables(cutAt?: number): { proactive: string; applications: string; disputes: string } {
  const report = cityReport();
  const plain = (key: 'proactive' | 'disputes') =>
    `<w:tbl>${tableRows(report, key)
      .map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
  const rows = tableRows(report, 'applications')
    .slice(3)
    .map((row) => {
      const figures = row
        .slice(-7)
        .map((text) => cell(text))
        .join('');
      const labels = row.slice(0, -7);
      const merge = (text: string) => cell(text, text === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');
      const spans = labels.length === 1 ? 3 : labels.length === 2 ? 2 : 1;
      const last = cell(labels.at(-1) ?? '', `<w:gridSpan w:val="${spans}"/>`);
      return `<w:tr>${labels.slice(0, -1).map(merge).join('')}${last}${figures}</w:tr>`;
    });
  const pieces = cutAt === undefined ? [rows] : [rows.slice(0, cutAt), rows.slice(cutAt)];
  return {
    proactive: plain('proactive'),
    applications: pieces.map((piece) => `<w:tbl>${piece.join('')}</w:tbl>`).join(line('— 4 —')),
    disputes: plain('disputes'),
  };
}

function documentOf({ proactive, applications, disputes }: ReturnType<typeof tables>): string {
  const { preamble, overview, problems, other } = cityReport();
  const text = (part: string) => part.split('\n').map(line).join('');
  return [
    line('临江市人民政府'),
    line('2024年政府信息公开工作年度报告'),
    text(preamble),
    line('一、总体情况'),
    text(overview),
    line('二、主动公开政府信息情况'),
    proactive,
    line('三、收到和处理政府信息公开申请情况'),
    applications,
    line('四、政府信息公开行政复议、行政诉讼情况'),
    disputes,
    line('五、存在的主要问题及改进情况'),
    text(problems),
    line('六、其他需要报告的事项'),
    text(other),
  ].join('');
}

describe('a Word document', () => {
  it.each([undefined, 9, 16])('with tables merged downwards, cut after row %s', async (cutAt) => {
    const { report, unsure } = await word(documentOf(tables(cutAt)));
    expect(report).toEqual(cityReport());
    expect(unsure).toEqual([]);
  });

  it('keeps the numbers that Word prints by itself', async () => {
    const body = [
      line('云岭县自然资源局2024年政府信息公开工作年度报告'),
      listed('总体情况', 0),
      listed('主动公开情况。全年公开信息36条。', 1),
      listed('依申请公开情况。全年未收到申请。', 1),
      listed('主动公开政府信息情况', 0),
      tables().proactive,
    ].join('');
    const { report, source } = await word(body);
    expect(report.overview).toBe(
      '（一）主动公开情况。全年公开信息36条。\n（二）依申请公开情况。全年未收到申请。',
    );
    expect(source.headings.map(({ text }) => text)).toEqual(['一、总体情况', '二、主动公开政府信息情况']);
  });

  it('leaves deleted and hidden words out and inserted ones in', async () => {
    const body = documentOf(tables()).replace(
      line('六、其他需要报告的事项'),
      line('六、其他需要报告的事项') +
        paragraph(
          `<w:bookmarkStart w:name="_GoBack"/>${run('本年')}<w:del><w:r><w:delText>没有</w:delText></w:r></w:del><w:ins>${run('另')}</w:ins>${run('藏', '<w:vanish/>')}${run('收费。')}`,
        ),
    );
    expect((await word(body)).report.other.split('\n')[0]).toBe('本年另收费。');
  });

  it('does not take a raised footnote mark for a digit', async () => {
    const body = documentOf(tables()).replace(
      cell('96171.6'),
      `<w:tc>${paragraph(run('96171.6') + run('1', '<w:vertAlign w:val="superscript"/>'))}</w:tc>`,
    );
    const { report, unsure } = await word(body);
    expect(report.proactive.fees?.amountWan).toBe(96171.6);
    expect(unsure.map(({ cell: at }) => at)).toEqual(['proactive.fees.amountWan']);
  });
});

describe('a workbook of somebody’s own', () => {
  it('is read with its sections on sheets in any order', async () => {
    const { report, source, unsure } = await readReport(await writeReport(bureauReport(), 'xlsx'), 'x.xlsx');
    expect(report).toEqual(bureauReport());
    expect(source.headings.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(unsure).toEqual([]);
  });
});
