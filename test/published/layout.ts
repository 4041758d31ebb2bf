import { SECTIONS } from '../../src/report/sections.ts';
import type { Facts } from './facts.ts';
import type { Author, Written } from './prose/author.ts';
import { applicationsTable, disputesTable, type Labels, type PrintedRow, proactiveTable } from './tables.ts';

/** A published report from top to bottom. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly PrintedRow[] };

/** How an office arranges its report. */
export interface Arrangement {
  readonly title: (facts: Facts) => readonly string[];
  readonly headings: (facts: Facts) => readonly string[];
  readonly labels: Labels;
}

const TITLES: readonly Arrangement['title'][] = [
  ({ organ, year }) => [`${organ}${year}年政府信息公开工作年度报告`],
  ({ organ, year }) => [organ, `${year}年政府信息公开工作年度报告`],
  ({ organ, year }) => [`${year}年${organ}政府信息公开工作年度报告`],
  ({ organ, year }) => [`${organ}${year}年度政府信息公开工作年度报告`],
  ({ organ, year }) => [`${organ}`, '政府信息公开工作年度报告', `（${year}年度）`],
  ({ organ, year }) => [`${organ} ${year} 年`, '政府信息公开工作年度报告'],
];

const OFFICIAL = SECTIONS.map(({ heading }) => heading);
const OTHERS = [
  '总体情况',
  '行政机关主动公开政府信息情况',
  '行政机关收到和处理政府信息公开申请情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '政府信息公开工作存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const SHORT = [
  '概述',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题和改进措施',
  '需要报告的其他事项',
];
const NUMERALS = [...'一二三四五六'];
const ARABIC = [...'１２３４５６'];

const HEADINGS: readonly Arrangement['headings'][] = [
  () => OFFICIAL.map((name, at) => `${NUMERALS[at]}、${name}`),
  () => OTHERS.map((name, at) => `${NUMERALS[at]}、${name}`),
  () => OFFICIAL.map((name, at) => `${NUMERALS[at]}. ${name}`),
  () => OFFICIAL.map((name, at) => `第${NUMERALS[at]}部分  ${name}`),
  () => SHORT.map((name, at) => `${NUMERALS[at]}、${name}`),
  () => OFFICIAL.map((name, at) => `${NUMERALS[at]} 、 ${name}`),
  () => OFFICIAL.map((name, at) => `${ARABIC[at]}．${name}`),
  () => OFFICIAL.map((name, at) => `（${NUMERALS[at]}）${name}`),
];

const LABELS: readonly Labels[] = [
  (label) => label,
  (label) => label.replace(/^(\d)\./u, '$1、').replace('“三安全一稳定”', '"三安全一稳定"'),
  (label) =>
    label
      .replace('其他法律行政法规', '其他法律、行政法规')
      .replace('不予处理1', '不予处理1')
      .replace(/^（(.)）/u, '($1)'),
  (label) =>
    label
      .replace(/^(\d)\./u, '$1．')
      .replace('危及“三安全一稳定”', '危及“三安全一稳 定”')
      .replace('结果维持', '结果\n维持')
      .replace('结果纠正', '结果\n纠正'),
  (label) =>
    label
      .replace('行政机关不再处理其政府信息公开申请', '行政机关不再处理')
      .replace('（单位：万元）', '(万元)'),
  (label) =>
    label
      .replace('结转政府信息公开申请数量', '结转政府信息公开申请')
      .replace('本年处理决定数量', '处理决定数量'),
];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** The arrangement of the office with a number: titles, headings and labels go round at their own pace. */
export const arrangementOf = (index: number): Arrangement => ({
  title: at(TITLES, index * 5 + 1),
  headings: at(HEADINGS, index * 3 + Math.floor(index / 8)),
  labels: at(LABELS, index + Math.floor(index / 6)),
});

/** A report, what its author wrote and how it stands on the page. */
export interface PublishedReport {
  readonly facts: Facts;
  readonly written: Written;
  readonly blocks: readonly Block[];
}

/** Sets an author's text and the tables under an arrangement's headings. */
export function published(facts: Facts, author: Author, arrangement: Arrangement): PublishedReport {
  const written = author(facts);
  const { report } = facts;
  const tables = [
    proactiveTable(report, arrangement.labels),
    applicationsTable(report, arrangement.labels),
    disputesTable(report, arrangement.labels),
  ];
  const beside = [written.beside?.proactive, written.beside?.applications, written.beside?.disputes];
  const paragraphs = (texts: readonly string[]): Block[] =>
    texts.map((text) => ({ kind: 'paragraph', text }));
  const bodies: Block[][] = [
    paragraphs(written.overview),
    ...tables.map((rows, index): Block[] => [
      ...paragraphs(beside[index] === undefined ? [] : [beside[index]]),
      { kind: 'table', rows },
    ]),
    paragraphs(written.problems),
    paragraphs(written.other),
  ];
  const headings = arrangement.headings(facts);
  return {
    facts,
    written,
    blocks: [
      ...arrangement.title(facts).map((text): Block => ({ kind: 'title', text })),
      ...paragraphs(written.preamble),
      ...bodies.flatMap((body, index): Block[] => [
        { kind: 'heading', text: headings[index] ?? '' },
        ...body,
      ]),
    ],
  };
}
