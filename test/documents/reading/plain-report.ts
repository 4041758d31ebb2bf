import { formOf } from '../../../src/report/forms/choose.ts';
import { SECTIONS } from '../../../src/report/sections.ts';

/** The parts of a small report in plain text; each may be replaced. */
export interface PlainParts {
  readonly opening: string;
  readonly headings: readonly string[];
  readonly overview: string;
  readonly proactive: string;
  readonly applications: string;
  readonly disputes: string;
  readonly problems: string;
  readonly other: string;
}

/** The official headings, numbered in another way than the form does. */
export const numberedHeadings = (numberOf: (number: number) => string): string[] =>
  SECTIONS.map(({ number, heading }) => `${numberOf(number)}${heading}`);

const FORM = formOf('2021');
const { columns, rows, note } = FORM.applications;
const FIGURES: Readonly<Record<string, string>> = {
  new: '4 1 0 0 0 0 5',
  granted: '3 1 0 0 0 0 4',
  refusedRepeat: '1 0 0 0 0 0 1',
  total: '4 1 0 0 0 0 5',
};

/** Table 二 as most sites print it: regulations 0, documents 2 1 9, licences 7, penalties 8, coercive measures 3, fees 1.5. */
export const PROACTIVE = [
  '第二十条第（一）项',
  '信息内容 本年制发件数 本年废止件数 现行有效件数',
  '规章 0 0 0',
  '行政规范性文件 2 1 9',
  '第二十条第（五）项',
  '信息内容 本年处理决定数量',
  '行政许可 7',
  '第二十条第（六）项',
  '信息内容 本年处理决定数量',
  '行政处罚 8',
  '行政强制 3',
  '第二十条第（八）项',
  '信息内容 本年收费金额（单位：万元）',
  '行政事业性收费 1.5',
].join('\n');

/** The heads of table 四 and its figures. */
export const DISPUTE_HEADS = [
  '行政复议 行政诉讼',
  '结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉',
  '结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计',
].join('\n');

const PARTS: PlainParts = {
  opening:
    '云岭县水务局2024年政府信息公开工作年度报告\n本报告依照《中华人民共和国政府信息公开条例》编制。统计期限自2024年1月1日至2024年12月31日。',
  headings: [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
  overview: [
    '（一）主动公开情况。2024年，在县政府网站公开水价、河道采砂等信息26条。',
    '（二）依申请公开情况。全年收到政府信息公开申请5件，均已答复。',
    '（三）政府信息管理情况。信息发布前逐条审核。',
    '（四）政府信息公开平台建设情况。按月检查公开专栏。',
    '（五）监督保障情况。组织业务培训2次。',
  ].join('\n'),
  proactive: PROACTIVE,
  applications: [
    note,
    '申请人情况',
    '自然人 法人或其他组织 总计',
    columns
      .slice(1, -1)
      .map(({ label }) => label)
      .join(' '),
    ...rows.map(({ key, label }) => `${label} ${FIGURES[key] ?? '0 0 0 0 0 0 0'}`),
  ].join('\n'),
  disputes: `${DISPUTE_HEADS}\n${Array(15).fill('0').join(' ')}`,
  problems: '一是解读材料偏少；二是公开专栏更新不够及时。下一步按季度补充解读，专人负责更新。',
  other: '本年度未收取信息处理费。',
};

/** A small report of an invented bureau as plain text, some of its parts replaced. */
export function plainReport(changes: Partial<PlainParts> = {}): string {
  const parts = { ...PARTS, ...changes };
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = parts.headings;
  return [
    parts.opening,
    one,
    parts.overview,
    two,
    parts.proactive,
    three,
    parts.applications,
    four,
    parts.disputes,
    five,
    parts.problems,
    six,
    parts.other,
  ].join('\n');
}

/** The overview with one of its paragraphs replaced. */
export const overviewWith = (paragraph: number, text: string): string =>
  PARTS.overview
    .split('\n')
    .map((line, at) => (at === paragraph ? text : line))
    .join('\n');
