import { cellAt } from '../../../src/report/cells.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import type { Cell, Report } from '../../../src/report/report.ts';

/** A cell as people print it: nothing for null. */
const printed = (cell: Cell): string => (cell === null ? '' : String(cell));

const rowOf = (
  report: Report,
  table: 'proactive' | 'applications' | 'disputes',
  row: string,
  columns: readonly string[],
) => columns.map((column) => printed(cellAt(report, `${table}.${row}.${column}`)));

/** Breaks a label over lines as a narrow column of a PDF does. */
const broken = (label: string, width: number): string[] =>
  label.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

/** Breaks a paragraph into the lines of a page that is `width` characters wide, the first one indented. */
function pageLines(paragraph: string, width: number): string[] {
  const characters = [...paragraph];
  const lines = [characters.splice(0, width - 2).join('')];
  while (characters.length > 0) lines.push(characters.splice(0, width).join(''));
  return lines;
}

const proactiveLines = (report: Report): string[] =>
  formOf(report.form).proactive.flatMap((block) => [
    block.article.replace('条', '条 '),
    ['信息内容', ...block.columns.map(({ label }) => label)].join(' '),
    ...block.rows.map(({ key, label }) =>
      [
        label,
        ...rowOf(
          report,
          'proactive',
          key,
          block.columns.map((column) => column.key),
        ),
      ].join(' '),
    ),
  ]);

function applicationLines(report: Report): string[] {
  const { columns, rows, note } = formOf(report.form).applications;
  const keys = columns.map(({ key }) => key);
  const lines = [
    ...broken(note, 22),
    '申请人情况',
    '自然人',
    '法人或其他组织',
    '总计商 业 企',
    '业',
    '科研机',
    '构',
  ];
  lines.push('社 会 公 益', '组织', '法 律 服 务', '机构', '其他');
  for (const [index, row] of rows.entries()) {
    const figures = rowOf(report, 'applications', row.key, keys).join(' ');
    if (row.key === 'granted') lines.push('三、', ...'本年度办理结果');
    if (row.group && rows[index - 1]?.group !== row.group) lines.push(...broken(row.group, 4));
    const label = broken(row.label.replace('.', index % 2 === 0 ? '.' : '、'), 18);
    if (label.length > 2) lines.push(...label, figures);
    else lines.push(...label.slice(0, -1), `${label.at(-1)} ${figures}`);
  }
  return lines;
}

function disputeLines(report: Report): string[] {
  const { blocks, columns } = formOf(report.form).disputes;
  const leaves = ['结 果', '维持', '结 果', '纠正', '其 他 结', '果', '尚 未', '审结', '总计'];
  const figures = blocks.flatMap(({ key }) =>
    rowOf(
      report,
      'disputes',
      key,
      columns.map((column) => column.key),
    ),
  );
  return [
    '行政复议 行政诉讼',
    ...leaves,
    '未经复议直接起诉 复议后起诉',
    ...leaves,
    ...leaves,
    figures.join(' '),
  ];
}

/** A report as the text layer of a PDF: lines broken at the page's width, page numbers in the middle of everything. */
export function asPdfText(report: Report, { width = 28, perPage = 30 } = {}): string {
  const prose = (text: string) => text.split('\n').flatMap((paragraph) => pageLines(paragraph, width));
  const lines = [
    report.organ,
    `${report.year} 年政府信息公开工作年度报告`,
    ...prose(report.preamble),
    '一、总体情况',
    ...prose(report.overview),
    '二、主动公开政府信息情况',
    ...proactiveLines(report),
    '三、收到和处理政府信息公开申请情况',
    ...applicationLines(report),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...disputeLines(report),
    '五、存在的主要问题及改进情况',
    ...prose(report.problems),
    '六、其他需要报告的事项',
    ...prose(report.other),
  ];
  return lines
    .flatMap((line, index) => (index % perPage === 0 ? [`- ${index / perPage + 1} -`, line] : [line]))
    .join('\n');
}

/** The cells of a table in reading order, row by row, as a word processor has them: merged cells stand empty. */
export function tableRows(report: Report, table: 'proactive' | 'applications' | 'disputes'): string[][] {
  const form = formOf(report.form);
  switch (table) {
    case 'proactive':
      return form.proactive.flatMap((block) => [
        [block.article],
        ['信息内容', ...block.columns.map(({ label }) => label)],
        ...block.rows.map(({ key, label }) => [
          label,
          ...rowOf(
            report,
            table,
            key,
            block.columns.map((c) => c.key),
          ),
        ]),
      ]);
    case 'applications': {
      const { columns, rows, note } = form.applications;
      const keys = columns.map(({ key }) => key);
      return [
        [note, '申请人情况'],
        ['', '自然人', '法人或其他组织', '总计'],
        ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
        ...rows.map((row, index) => {
          const opens = row.group !== null && rows[index - 1]?.group !== row.group;
          const label = row.group === null ? [row.label] : [opens ? row.group : '', row.label];
          const isResult = row.role === 'result' || row.role === 'total';
          const frame = isResult ? [row.key === 'granted' ? '三、本年度办理结果' : ''] : [];
          return [...frame, ...label, ...rowOf(report, table, row.key, keys)];
        }),
      ];
    }
    case 'disputes': {
      const { blocks, columns } = form.disputes;
      const leaves = columns.map(({ label }) => label);
      return [
        ['行政复议', '行政诉讼'],
        [...leaves, '未经复议直接起诉', '复议后起诉'],
        ['', '', '', '', '', ...leaves, ...leaves],
        blocks.flatMap(({ key }) =>
          rowOf(
            report,
            table,
            key,
            columns.map((column) => column.key),
          ),
        ),
      ];
    }
  }
}

/** A report in the style of a word processor's text export: one cell a line behind a tab, rows parted by empty lines. */
export function asCellLines(report: Report): string {
  const table = (key: 'proactive' | 'applications' | 'disputes') =>
    tableRows(report, key).flatMap((row) => [...row.map((cell) => `\t${cell}`), '']);
  return [
    '附件：',
    '',
    `${report.organ}${report.year}年政府信息公开工作年度报告`,
    report.preamble,
    '一、总体情况',
    report.overview,
    '',
    '二、主动公开政府信息情况',
    ...table('proactive'),
    '三、收到和处理政府信息公开申请情况',
    ...table('applications'),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...table('disputes'),
    '五、存在的主要问题及改进情况',
    report.problems,
    '六、其他需要报告的事项',
    report.other,
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cells = (texts: readonly string[]): string =>
  texts
    .map((text) => `<td style="border:1px"><p class=MsoNormal><span>${escaped(text)}&nbsp;</span></p></td>`)
    .join('');

function applicationHtml(report: Report): string {
  const { columns, rows, note } = formOf(report.form).applications;
  const results = rows.filter(({ role }) => role === 'result' || role === 'total');
  const body = rows.map((row, index) => {
    const figures = cells(
      rowOf(
        report,
        'applications',
        row.key,
        columns.map(({ key }) => key),
      ),
    );
    const isResult = results.includes(row);
    const frame = row.key === 'granted' ? `<td rowspan=${results.length}>三、本年度<br>办理结果</td>` : '';
    const group = rows.filter((other) => other.group === row.group).length;
    const opens = row.group !== null && rows[index - 1]?.group !== row.group;
    const head = opens ? `<td rowspan="${group}">${escaped(row.group ?? '')}</td>` : '';
    const span = row.group !== null ? 1 : isResult ? 2 : 3;
    return `<tr>${frame}${head}<td colspan="${span}">${escaped(row.label)}</td>${figures}</tr>`;
  });
  return `<table><tr><td colspan=3 rowspan=3>${note}</td><td colspan=7>申请人情况</td></tr>
<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
<tr><td>商业<br>企业<td>科研<br>机构<td>社会公益组织<td>法律服务机构<td>其他</tr>${body.join('')}</table>`;
}

/** A report as a government's site shows it: inside the site's frame, Word's markup left in, tags not all closed. */
export function asWebPage(report: Report): string {
  const prose = (text: string) =>
    text
      .split('\n')
      .map(
        (line) =>
          `<p style="text-indent:2em">&nbsp;&nbsp;<span lang=EN-US>${escaped(line)}</span><o:p></o:p></p>`,
      )
      .join('\n');
  const plain = (key: 'proactive' | 'disputes') =>
    tableRows(report, key)
      .map((row) => `<tr>${cells(row)}</tr>`)
      .join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年报</title><style>p{margin:0}</style></head><body>
<div class="nav"><a href="/">首页</a> &gt; 政府信息公开年报</div><script>var title = "一、总体情况";</script>
<table width="100%"><tr><td><h1>${escaped(report.organ)}${report.year}年政府信息公开工作年度报告</h1>
<div>发布日期：${report.year + 1}-01-20 来源：本站 浏览次数：<span>31</span></div>
<div id="zoom">${prose(report.preamble)}
<p><b>一、总体情况</b></p>${prose(report.overview)}
<p><b>二、主动公开政府信息情况</b></p><table border=1>${plain('proactive')}</table>
<p><b>三、收到和处理政府信息公开申请情况</b></p>${applicationHtml(report)}
<p><b>四、政府信息公开行政复议、行政诉讼情况</b></p><table>${plain('disputes')}</table>
<p><b>五、存在的主要问题及改进情况</b></p>${prose(report.problems)}
<p><b>六、其他需要报告的事项</b></p>${prose(report.other)}
</div><div>上一篇：关于开展测绘成果检查的公告</div></td></tr></table>
<footer>主办：某县人民政府办公室</footer></body></html>`;
}
