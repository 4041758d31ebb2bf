/** The six parts of the report, numbered as printed: 1 is 一, 6 is 六. */
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The three parts that are written text. */
export type NarrativeKey = 'overview' | 'problems' | 'other';

/** The three parts that are tables. */
export type TableKey = 'proactive' | 'applications' | 'disputes';

/** A part of the report: its number, its Chinese numeral, its official heading and where its content lies in the JSON. */
export type Section = {
  readonly number: SectionNumber;
  readonly numeral: string;
  readonly heading: string;
} & (
  | { readonly kind: 'narrative'; readonly key: NarrativeKey }
  | { readonly kind: 'table'; readonly key: TableKey }
);

/** The parts in the order that both layouts demand. */
export const SECTIONS: readonly Section[] = [
  { number: 1, numeral: '一', heading: '总体情况', kind: 'narrative', key: 'overview' },
  { number: 2, numeral: '二', heading: '主动公开政府信息情况', kind: 'table', key: 'proactive' },
  { number: 3, numeral: '三', heading: '收到和处理政府信息公开申请情况', kind: 'table', key: 'applications' },
  { number: 4, numeral: '四', heading: '政府信息公开行政复议、行政诉讼情况', kind: 'table', key: 'disputes' },
  { number: 5, numeral: '五', heading: '存在的主要问题及改进情况', kind: 'narrative', key: 'problems' },
  { number: 6, numeral: '六', heading: '其他需要报告的事项', kind: 'narrative', key: 'other' },
];

/** The three tables, in the form's order. */
export const TABLES: readonly TableKey[] = ['proactive', 'applications', 'disputes'];

/** The section of a number. */
export function sectionOf(number: SectionNumber): Section {
  const section = SECTIONS[number - 1];
  if (!section) throw new RangeError(`no section ${number}`);
  return section;
}

/** The section in which a table or a narrative part lies. */
export function sectionOfKey(key: NarrativeKey | TableKey): Section {
  const section = SECTIONS.find((candidate) => candidate.key === key);
  if (!section) throw new RangeError(`no section ${key}`);
  return section;
}

/** A heading as it stands in the document: "三、收到和处理政府信息公开申请情况". */
export const headingOf = (section: Section): string => `${section.numeral}、${section.heading}`;

/** The five aspects (五个方面) that 一 must cover in the 2021 layout (国办公开办函〔2021〕30号, 附件). */
export const ASPECTS = [
  { key: 'proactiveDisclosure', label: '主动公开' },
  { key: 'onRequest', label: '依申请公开' },
  { key: 'informationManagement', label: '政府信息管理' },
  { key: 'platforms', label: '政府信息公开平台建设' },
  { key: 'supervision', label: '监督保障' },
] as const;

/** The key of one of the five aspects. */
export type AspectKey = (typeof ASPECTS)[number]['key'];
