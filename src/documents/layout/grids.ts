import type { CellPath } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { ApplicationRow, Form, FormVersion, ProactiveBlock } from '../../report/forms/form.ts';
import type { TableKey } from '../../report/sections.ts';
import { type Grid, type GridCell, labelCell, valueCell } from './grid.ts';

/** What the form prints above the labels of section 二. */
const CONTENT_HEAD = '信息内容';
const RESULTS_HEAD = '三、本年度办理结果';
/** Section 二 has a label column and three columns of figures; a block with fewer figures widens its last one. */
const PROACTIVE_FIGURES = 3;

const spanOfFigure = (block: ProactiveBlock, index: number): number =>
  index === block.columns.length - 1 ? PROACTIVE_FIGURES - index : 1;

function proactiveGrid(form: Form): Grid {
  const rows = form.proactive.flatMap((block): GridCell[][] => [
    [labelCell('band', block.article, [1, PROACTIVE_FIGURES + 1])],
    [
      labelCell('columnHead', CONTENT_HEAD),
      ...block.columns.map((column, index) =>
        labelCell('columnHead', column.label, [1, spanOfFigure(block, index)]),
      ),
    ],
    ...block.rows.map((row) => [
      labelCell('rowHead', row.label),
      ...block.columns.map((column, index) =>
        valueCell(`proactive.${row.key}.${column.key}`, spanOfFigure(block, index)),
      ),
    ]),
  ]);
  return { table: 'proactive', widths: [28, 24, 24, 24], headRows: 2, rows };
}

/** The labels that open a row of table 三; a merged label stands only in the first of its rows. */
function applicationLabels(row: ApplicationRow, index: number, rows: readonly ApplicationRow[]): GridCell[] {
  const isResult = row.role === 'result' || row.role === 'total';
  if (!isResult) return [labelCell('rowHead', row.label, [1, 3])];
  const results = rows.filter(({ role }) => role === 'result' || role === 'total');
  const opening = results[0] === row ? [labelCell('rowHead', RESULTS_HEAD, [results.length, 1])] : [];
  if (row.group === null) return [...opening, labelCell('rowHead', row.label, [1, 2])];
  const members = rows.filter(({ group }) => group === row.group);
  const opensGroup = rows[index - 1]?.group !== row.group;
  const group = opensGroup ? [labelCell('rowHead', row.group, [members.length, 1])] : [];
  return [...opening, ...group, labelCell('rowHead', row.label)];
}

function applicationsGrid(form: Form): Grid {
  const { columns, rows, note } = form.applications;
  const [person, ...others] = columns;
  const total = others.at(-1);
  const organizations = others.slice(0, -1);
  const head: GridCell[][] = [
    [labelCell('columnHead', note, [3, 3]), labelCell('columnHead', '申请人情况', [1, columns.length])],
    [
      labelCell('columnHead', person?.label ?? '', [2, 1]),
      labelCell('columnHead', '法人或其他组织', [1, organizations.length]),
      labelCell('columnHead', total?.label ?? '', [2, 1]),
    ],
    organizations.map((column) => labelCell('columnHead', column.label)),
  ];
  const body = rows.map((row, index) => [
    ...applicationLabels(row, index, rows),
    ...columns.map((column) => valueCell(`applications.${row.key}.${column.key}`)),
  ]);
  return {
    table: 'applications',
    widths: [5.5, 10, 29.5, 8.5, 7.5, 7.5, 7.5, 7.5, 7.5, 9],
    headRows: head.length,
    rows: [...head, ...body],
  };
}

function disputesGrid(form: Form): Grid {
  const { blocks, columns } = form.disputes;
  const width = columns.length;
  const groups = [...new Set(blocks.map((block) => block.group))];
  const standsAlone = (block: { group: string; label: string }) => block.group === block.label;
  const heads = (rows: number) => columns.map((column) => labelCell('columnHead', column.label, [rows, 1]));
  const top = groups.map((group) =>
    labelCell('columnHead', group, [1, width * blocks.filter((block) => block.group === group).length]),
  );
  const middle = blocks.flatMap((block) =>
    standsAlone(block) ? heads(2) : [labelCell('columnHead', block.label, [1, width])],
  );
  const bottom = blocks.filter((block) => !standsAlone(block)).flatMap(() => heads(1));
  const values = blocks.flatMap((block) =>
    columns.map((column) => valueCell(`disputes.${block.key}.${column.key}` satisfies CellPath)),
  );
  return {
    table: 'disputes',
    widths: blocks.flatMap(() => columns.map(() => 100 / (blocks.length * width))),
    headRows: 3,
    rows: [top, middle, bottom, values],
  };
}

const BUILDERS: Readonly<Record<TableKey, (form: Form) => Grid>> = {
  proactive: proactiveGrid,
  applications: applicationsGrid,
  disputes: disputesGrid,
};

/** A table of a layout with the merged cells that the official form prints (国办公开办函〔2019〕60号, 〔2021〕30号). */
export const gridOf = (version: FormVersion, table: TableKey): Grid => BUILDERS[table](formOf(version));
