import { cellInfo, cellLabel } from '../../../report/cells.ts';
import type { Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import { type Unreadable, unreadable } from '../said.ts';
import { Figures } from '../words/figures.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { inOrder, type NumberBlock, numberBlocks } from './number-block.ts';
import { type Shape, shapesOf, stripsOf } from './shapes.ts';

/** The applicant type of table 三, or the block of table 四, that a heading names; null when it names none or several. */
function headed(heading: string, table: TableKey, report: Report): string | null {
  const terms = tokensOf(heading, lexiconOf(table, report.form)).flatMap((token) =>
    token.kind === 'term' ? [token.term] : [],
  );
  const [term] = terms;
  if (terms.length !== 1 || !term) return null;
  const keys = table === 'applications' && term.kind === 'column' ? term.columns : [];
  const own = table === 'disputes' && term.kind === 'row' ? term.rows : keys;
  return own.length === 1 ? (own[0] ?? null) : null;
}

function fill(shape: Shape, block: NumberBlock, table: TableKey, report: Report): Figures {
  const figures = new Figures(table, report.form);
  const values = inOrder(block, shape.rows, shape.columns);
  for (const [index, path] of shape.paths.entries()) {
    const value = values[index] ?? null;
    const info = cellInfo(report.form, path);
    if (!info) continue;
    if (value === null)
      figures.doubt(path, `“${cellLabel(report.form, path)}”粘贴的内容是空格或斜杠，没有填入。`);
    else if (info.kind === 'money' && value >= 0) figures.put(info.row, info.column, value);
    else figures.say(info.row, info.column, { figure: value, scale: 1, money: false });
  }
  return figures;
}

const sizes = (shapes: readonly Shape[]): string => shapes.map((shape) => shape.paths.length).join('、');

const EXAMPLES: Readonly<Record<TableKey, string>> = {
  proactive: '规范性文件制发2件、废止1件、现行有效15件；行政许可1250件',
  applications: '新收12件，都是自然人；予以公开10件，本机关不掌握2件',
  disputes: '行政复议3件，维持2件，未审结1件；行政诉讼没有',
};

/**
 * Reads a pasted block of bare numbers by its size: the whole table, the table without totals, or one applicant type
 * (one block of table 四) under its heading. Null when the text is not such a block.
 */
export function readBlock(text: string, table: TableKey, report: Report): Figures | Unreadable | null {
  const blocks = numberBlocks(text);
  const [first] = blocks;
  if (!first) return null;
  const key = headed(first.heading, table, report);
  if (first.heading && !key) return null;
  const shapes = key ? stripsOf(table, report, key) : shapesOf(table, report);
  for (const block of blocks) {
    const count = block.lines.flat().length;
    const shape = shapes.find((each) => each.paths.length === count);
    if (shape) return fill(shape, block, table, report);
  }
  const strip = key
    ? null
    : stripsOf(table, report, table === 'disputes' ? 'reconsideration' : 'naturalPerson');
  const count = first.lines.flat().length;
  if (strip?.some((each) => each.paths.length === count)) {
    const who = table === 'disputes' ? '哪一类案件' : '哪一类申请人';
    return unreadable(
      `收到${count}个数，像是表中的一列，但不知道是${who}的。请在数字前加一行名称再发一次。`,
      `Here are ${count} figures, which looks like one column, but whose? Put its name on a line above and send it again.`,
      table === 'disputes' ? '行政复议\n2 0 0 1 3' : '自然人\n12\n0\n…',
    );
  }
  return unreadable(
    `收到${count}个数，与这张表对不上（应为${sizes(shapes)}个）。请连同项目名称一起粘贴，或用文字说明。`,
    `Here are ${count} figures; this table has ${shapes.map((shape) => shape.paths.length).join(' or ')}. Paste them with their labels, or say them in words.`,
    EXAMPLES[table],
  );
}

/** An answer in words that can be read, for each table. */
export const exampleFor = (table: TableKey): string => EXAMPLES[table];
