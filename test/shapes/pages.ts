import type { Report } from '../../src/report/report.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { applicationsTable, disputesTable, type PrintedRow, proactiveTable } from '../published/tables.ts';
import type { Row } from './shape.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cell = (
  { text, wide = 1, high = 1 }: PrintedRow[number],
  tag: string,
  words: (text: string) => string,
) => `<${tag} colspan="${wide}" rowspan="${high}">${words(escaped(text))}</${tag}>`;

/** How a page is written where it differs from the plainest one. */
interface Style {
  readonly tag?: string;
  readonly words?: (text: string) => string;
  readonly paragraph?: (text: string) => string;
  readonly above?: string;
  readonly below?: string;
}

const table = (rows: readonly PrintedRow[], { tag = 'td', words = (text) => text }: Style): string =>
  `<table>${rows.map((row) => `<tr>${row.map((one) => cell(one, tag, words)).join('')}</tr>`).join('')}</table>`;

function page(report: Report, style: Style = {}): string {
  const { paragraph = (text) => `<p>${text}</p>`, above = '', below = '' } = style;
  const lines = (text: string) => text.split('\n').map((line) => paragraph(escaped(line)));
  const bodies = [
    lines(report.overview),
    [
      table(
        proactiveTable(report, (label) => label),
        style,
      ),
    ],
    [
      table(
        applicationsTable(report, (label) => label),
        style,
      ),
    ],
    [
      table(
        disputesTable(report, (label) => label),
        style,
      ),
    ],
    lines(report.problems),
    lines(report.other),
  ];
  const sections = SECTIONS.flatMap(({ numeral, heading }, at) => [
    paragraph(`${numeral}、${heading}`),
    ...(bodies[at] ?? []),
  ]);
  return `<html><body>${above}<h1>${report.organ}${report.year}年政府信息公开工作年度报告</h1>${lines(report.preamble).join('')}${sections.join('')}${below}</body></html>`;
}

const BUREAU = bureauReport();
const PAGE = page(BUREAU);
/** The row of 1.信访举报投诉类申请 changed. */
const petition = (change: (row: string) => string): string =>
  PAGE.replace(/<td[^>]*>1\.信访举报投诉类申请.*?<\/tr>/su, change);
const all = { all: true } as const;

/** Shapes of web pages. */
export const PAGES: readonly Row[] = [
  ['w01', 'a plain page', 'every cell and word', PAGE, all],
  [
    'w02',
    'Word’s own HTML: every figure in a span',
    'every cell and word',
    page(BUREAU, {
      words: (text) => `<p class=MsoNormal><span lang=EN-US>${text}<o:p></o:p></span></p>`,
      paragraph: (text) =>
        `<p class=MsoNormal>${text.replace(/(\d+)/gu, '<span lang=EN-US>$1</span>')}<o:p></o:p></p>`,
    }),
    all,
  ],
  ['w03', 'heads in th', 'every cell', page(BUREAU, { tag: 'th' }), all],
  [
    'w04',
    'blanks around figures',
    'every cell',
    page(BUREAU, { words: (text) => `&nbsp;${text}&nbsp;` }),
    all,
  ],
  [
    'w05',
    'zero-width characters around figures',
    'every cell',
    page(BUREAU, { words: (text) => `&#8203;${text}` }),
    all,
  ],
  [
    'w06',
    'paragraphs parted by br',
    'every word',
    page(BUREAU, { paragraph: (text) => `　　${text}<br>` }),
    all,
  ],
  [
    'w07',
    'the whole page in a table',
    'every cell',
    `<html><body><table><tr><td>首页 &gt; 年报</td></tr><tr><td>${PAGE.replace(/<\/?(?:html|body)>/gu, '')}</td></tr></table></body></html>`,
    all,
  ],
  [
    'w08',
    'what a site prints around it, 附件：无 below',
    'not in the report',
    page(BUREAU, {
      above: '<div>当前位置：首页</div>',
      below: '<p>附件：无</p><p>打印本页 关闭窗口</p><p>主办：云岭县人民政府</p>',
    }),
    all,
  ],
  [
    'w09',
    'a row of table 三 with a cell too many',
    'the row unsure, no figure moved',
    petition((row) => row.replace(/(<td[^>]*>\d+<\/td>)/u, '$1$1')),
    { unsure: ['applications.refusedPetition.total'], cells: { 'applications.refusedPetition.total': null } },
  ],
  [
    'w10',
    'a row of table 三 with a cell too few',
    'the row unsure',
    petition((row) => row.replace(/<td[^>]*>\d+<\/td>/u, '')),
    { unsure: ['applications.refusedPetition.total', 'applications.refusedPetition.business'] },
  ],
  [
    'w11',
    'table 四 with a cell too many',
    'its figures unsure',
    PAGE.replace(/(?<=复议后起诉.*<tr>)(<td[^>]*>\d+<\/td>)/su, '$1$1'),
    { unsure: ['disputes.reconsideration.total'] },
  ],
  [
    'w12',
    'table 三 cut in two, its head once more',
    'every cell',
    PAGE.replace(/(<tr><td[^>]*>（五）不予处理)/su, '</table><p></p><table>$1'),
    all,
  ],
];
