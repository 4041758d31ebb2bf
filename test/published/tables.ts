import { type CellPath, cellAt } from '../../src/report/cells.ts';
import { formOf } from '../../src/report/forms/choose.ts';
import type { Report } from '../../src/report/report.ts';

/** A cell of a table as it is printed, over one or more columns and rows. */
export interface PrintedCell {
  readonly text: string;
  readonly wide?: number;
  readonly high?: number;
}

export type PrintedRow = readonly PrintedCell[];

/** How an office prints the labels that offices print differently. */
export type Labels = (label: string) => string;

const zero = (report: Report, path: string): string => String(cellAt(report, path as CellPath) ?? '');

/** Table 二: under each item of Article 20 its columns, then its rows. */
export function proactiveTable(report: Report, labels: Labels): PrintedRow[] {
  return formOf(report.form).proactive.flatMap((block) => {
    const wide = block.columns.length === 1 ? 3 : 1;
    return [
      [{ text: block.article, wide: 4 }],
      [{ text: '信息内容' }, ...block.columns.map(({ label }) => ({ text: labels(label), wide }))],
      ...block.rows.map(({ key, label }) => [
        { text: labels(label) },
        ...block.columns.map((column) => ({ text: zero(report, `proactive.${key}.${column.key}`), wide })),
      ]),
    ];
  });
}

/** Table 三 as the form draws it: three label columns and three rows of heads. */
export function applicationsTable(report: Report, labels: Labels): PrintedRow[] {
  const { columns, rows, note } = formOf(report.form).applications;
  const results = rows.filter(({ role }) => role === 'result' || role === 'total');
  const heads: PrintedRow[] = [
    [
      { text: labels(note), wide: 3, high: 3 },
      { text: '申请人情况', wide: 7 },
    ],
    [
      { text: '自然人', high: 2 },
      { text: '法人或其他组织', wide: 5 },
      { text: '总计', high: 2 },
    ],
    columns.slice(1, -1).map(({ label }) => ({ text: label })),
  ];
  const body = rows.map((row, at) => {
    const figures = columns.map(({ key }) => ({ text: zero(report, `applications.${row.key}.${key}`) }));
    if (!results.includes(row)) return [{ text: labels(row.label), wide: 3 }, ...figures];
    const frame = row.key === 'granted' ? [{ text: labels('三、本年度办理结果'), high: results.length }] : [];
    const opens = row.group !== null && rows[at - 1]?.group !== row.group;
    const high = rows.filter(({ group }) => group === row.group).length;
    const group = opens ? [{ text: labels(row.group ?? ''), high }] : [];
    const label = { text: labels(row.label), wide: row.group === null ? 2 : 1 };
    return [...frame, ...group, label, ...figures];
  });
  return [...heads, ...body];
}

/** Table 四: the two kinds of case side by side, one row of figures. */
export function disputesTable(report: Report, labels: Labels): PrintedRow[] {
  const { blocks, columns } = formOf(report.form).disputes;
  const leaves = columns.map(({ label }) => ({ text: labels(label) }));
  return [
    [
      { text: '行政复议', wide: 5 },
      { text: '行政诉讼', wide: 10 },
    ],
    [
      ...leaves.map((leaf) => ({ ...leaf, high: 2 })),
      { text: '未经复议直接起诉', wide: 5 },
      { text: '复议后起诉', wide: 5 },
    ],
    [...leaves, ...leaves],
    blocks.flatMap(({ key }) =>
      columns.map((column) => ({ text: zero(report, `disputes.${key}.${column.key}`) })),
    ),
  ];
}
