import { SECTIONS } from '../../src/report/sections.ts';
import { DISPUTE_HEADS, FIGURES, PROACTIVE, plain, type Row } from './shape.ts';

const whole = { cells: FIGURES } as const;
const numbered = (numbers: readonly string[]): string =>
  plain({ headings: SECTIONS.map(({ heading }, at) => `${numbers[at] ?? ''}${heading}`) });
const each = (signs: string, before = '', behind = ''): string[] =>
  [...signs].map((sign) => `${before}${sign}${behind}`);

/** The title and the six headings. */
const PROSE = new Set([
  '云岭县水务局2024年政府信息公开工作年度报告',
  ...SECTIONS.map(({ numeral, heading }) => `${numeral}、${heading}`),
]);

/** Every line of the three tables written anew; prose stays. */
const tables = (write: (line: string) => string): string =>
  plain()
    .split('\n')
    .map((line) => (/[。）]$/u.test(line) || PROSE.has(line) ? line : write(line)))
    .join('\n');
const cells = (joint: string) => tables((line) => line.replaceAll(' ', joint));

const HEADINGS: readonly Row[] = [
  ['h01', 'sections numbered ㈠', 'read', numbered(each('㈠㈡㈢㈣㈤㈥')), whole],
  ['h02', 'sections numbered 壹、', 'read', numbered(each('壹贰叁肆伍陆', '', '、')), whole],
  ['h03', 'sections numbered 第一章', 'read', numbered(each('一二三四五六', '第', '章 ')), whole],
  ['h04', 'sections numbered 【一】', 'read', numbered(each('一二三四五六', '【', '】')), whole],
  ['h05', 'sections numbered 1.1', 'read', numbered(each('123456', '1.', ' ')), whole],
  ['h06', 'sections numbered Ⅰ.', 'read', numbered(each('ⅠⅡⅢⅣⅤⅥ', '', '. ')), whole],
  ['h07', 'sections numbered （一）', 'read', numbered(each('一二三四五六', '（', '）')), whole],
  ['h08', 'sections numbered 甲、', 'read', numbered(each('甲乙丙丁戊己', '', '、')), whole],
  ['h09', 'sections numbered 第1部分', 'read', numbered(each('123456', '第', '部分 ')), whole],
  ['h10', 'sections numbered ①', 'read', numbered(each('①②③④⑤⑥')), whole],
  ['h11', 'sections of Markdown', 'read', numbered(each('一二三四五六', '## ', '、')), whole],
  ['h12', 'a number and a wide space', 'read', numbered(each('一二三四五六', '', '　')), whole],
];

const TABLES: readonly Row[] = [
  ['b01', 'cells between bars', 'every cell', cells(' | '), whole],
  [
    'b02',
    'cells between drawn frames',
    'every cell',
    tables((line) => `├────┤\n│${line.replaceAll(' ', '│')}│`),
    whole,
  ],
  ['b03', 'cells between commas', 'every cell', cells(','), whole],
  ['b04', 'cells between Chinese commas', 'every cell', cells('，'), whole],
  ['b05', 'cells between semicolons', 'every cell', cells(';'), whole],
  ['b06', 'cells between tabs', 'every cell', cells('\t'), whole],
  ['b07', 'a cell a line', 'every cell', cells('\n'), whole],
  ['b08', 'a cell a line, blank lines between', 'every cell', cells('\n\n'), whole],
  ['b17', 'cells between wide bars', 'every cell', cells('｜'), whole],
  ['b09', 'wide spaces between cells', 'every cell', cells('　　'), whole],
  [
    'b10',
    'full-width digits',
    'every cell',
    tables((line) =>
      line.replace(/(?<= )\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
    whole,
  ],
  [
    'b11',
    'a page number within table 三',
    'every cell',
    plain().replace(/(?=^7\.属于行政执法案卷)/mu, '— 3 —\n'),
    whole,
  ],
  [
    'b12',
    'thousands with a comma',
    '1234',
    plain({ proactive: PROACTIVE.replace('行政许可 7', '行政许可 1,234') }),
    { cells: { 'proactive.licences.decisions': 1234 } },
  ],
  [
    'b13',
    'a bar for nothing',
    'null',
    plain({ proactive: PROACTIVE.replace('行政强制 3', '行政强制 /') }),
    { cells: { 'proactive.coerciveMeasures.decisions': null }, rules: ['not-a-count'] },
  ],
  [
    'b14',
    'labels broken over lines',
    'every cell',
    tables((line) => line.replace(/^(\p{Script=Han}{5})(?=\p{Script=Han})/u, '$1\n')),
    whole,
  ],
  [
    'b15',
    'columns named by their year',
    'every cell',
    plain({ proactive: PROACTIVE.replaceAll('本年', '2024年') }),
    whole,
  ],
  [
    'b16',
    'table 四 as three tables',
    'its own figures',
    plain({
      disputes: ['（一）行政复议', '（二）未经复议直接起诉', '（三）复议后起诉']
        .map((block, at) => `${block}\n结果维持 结果纠正 其他结果 尚未审结 总计\n${at + 1} 0 0 0 ${at + 1}`)
        .join('\n'),
    }),
    {
      cells: {
        'disputes.reconsideration.upheld': 1,
        'disputes.litigationDirect.total': 2,
        'disputes.litigationAfterReconsideration.total': 3,
      },
    },
  ],
];

const text = plain();
const upTo = (words: string): string => text.slice(0, text.indexOf(words));

const CUT: readonly Row[] = [
  [
    'c01',
    'ends within 一',
    '二 to 六 not reached, no error',
    upTo('开专栏。'),
    { unreached: [1, 2, 3, 4, 5, 6] },
  ],
  [
    'c02',
    'ends behind the head of table 二',
    'the table not read',
    upTo('规章 0'),
    { unreached: [2, 3, 4, 5, 6] },
  ],
  ['c03', 'ends within table 三', '三 to 六 not reached', upTo('2.重复申请'), { unreached: [3, 4, 5, 6] }],
  ['c04', 'ends within 五', '五 and 六 not reached', upTo('；二是公开专栏'), { unreached: [5, 6] }],
  [
    'c05',
    '四 whole, 五 and 六 missing',
    'one finding a section',
    upTo('五、存在'),
    { unreached: [], rules: ['missing-section'] },
  ],
  [
    'c06',
    'table 三 cut after its head',
    'not read, no empty cells',
    plain({ applications: '申请人情况\n自然人 法人或其他组织 总计' }),
    { unsure: ['applications'], cells: { 'applications.new.total': null } },
  ],
];

const opened = (opening: string): string => plain({ opening });
const PERIOD = '统计期限自2024年1月1日至2024年12月31日。';
const bureau = { report: { organ: '云岭县水务局', year: 2024 } } as const;

const OPENINGS: readonly Row[] = [
  [
    'o01',
    '特此发布…',
    'organ',
    opened(`特此发布云岭县水务局2024年政府信息公开工作年度报告。${PERIOD}`),
    bureau,
  ],
  ['o02', '由…编制', 'organ', opened(`本报告由云岭县水务局编制。${PERIOD}`), bureau],
  [
    'o03',
    '现将…（以下简称“我局”）…',
    'organ',
    opened(`现将云岭县水务局（以下简称“我局”）2024年政府信息公开工作情况公布如下。${PERIOD}`),
    bureau,
  ],
  [
    'o04',
    'a title in three lines',
    'organ and year',
    opened(`云岭县水务局\n政府信息公开工作年度报告\n（2024年度）\n${PERIOD}`),
    bureau,
  ],
  [
    'o07',
    'a title with spaces between its characters',
    'organ and year',
    opened(`云 岭 县 水 务 局\n2 0 2 4 年 政 府 信 息 公 开 工 作 年 度 报 告\n${PERIOD}`),
    bureau,
  ],
  [
    'o05',
    'what an account prints around an article',
    'neither in the preamble nor in 六',
    `${opened(`点击上方蓝字关注我们\n云岭县水务局2024年政府信息公开工作年度报告\n原创 云岭水务 云岭水务 2025-01-20 17:30\n${PERIOD}`)}\n来源：云岭县水务局\n编辑：办公室\n审核：法规科\n点赞 在看 转发`,
    { report: { organ: '云岭县水务局', preamble: PERIOD, other: '本年度未收取信息处理费。' } },
  ],
  [
    'o06',
    'a signature and a day below 六',
    'not in 六',
    `${plain()}\n云岭县水务局\n2025年1月16日`,
    { report: { other: '本年度未收取信息处理费。' } },
  ],
];

const BESIDE: readonly Row[] = [
  [
    't01',
    'two sentences above table 二',
    'kept; the table its own',
    plain({ proactive: `2024年，我局依法履职。行政许可均在时限内办结。\n${PROACTIVE}` }),
    { ...whole, report: { beside: { proactive: '2024年，我局依法履职。行政许可均在时限内办结。' } } },
  ],
  [
    't02',
    'a count above table 二 that differs',
    'kept and judged',
    plain({ proactive: `2024 年，我局办理行政许可 17 件。\n${PROACTIVE}` }),
    { ...whole, rules: ['text-count'] },
  ],
  [
    't03',
    'cases beside a table 四 of zeros',
    'judged',
    plain({ disputes: `2024年发生行政复议2件。\n${DISPUTE_HEADS}\n${Array(15).fill('0').join(' ')}` }),
    { rules: ['text-count'] },
  ],
];

/** Shapes of text: headings, tables, cut documents, openings, text beside tables. */
export const READING: readonly Row[] = [...HEADINGS, ...TABLES, ...CUT, ...OPENINGS, ...BESIDE];
