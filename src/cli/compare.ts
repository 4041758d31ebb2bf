import { type CellDifference, type Comparison, compareReports } from '../report/compare.ts';
import type { Cell, Report } from '../report/report.ts';
import { type Command, FINE } from './command.ts';
import { parse } from './parse.ts';
import { placeOf } from './place.ts';
import { readInput } from './read-input.ts';
import { unsureLines } from './unsure-lines.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao compare A B [--json]

比较两份年报（docx、html、txt、md、xlsx、json、pdf，两份格式可以不同；其中一份可用“-”读标准输入），列出不同的数字和语句。
空格和换行不算不同，语句只换了位置也不算；没有填的空格和填了0是不同的。没有读准的单元格写在标准错误。
  --json  输出 {about, cells, sentences, unsure}：a是前一份，b是后一份；哪一份的表式没有这一格，就没有哪一项
退出码：0 两份都已读取，不论是否相同；2 文件或参数无法使用。`;

const EMPTY = '空格';

/** The two sides of a difference, as printed in a line. */
const sides = (a: string, b: string): string => `前一份 ${a}，后一份 ${b}`;

const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '无此格' : cell === null ? EMPTY : String(cell);

/** The differences in lines, and how many there are last. */
function linesOf({ about, cells, sentences }: Comparison, a: Report, b: Report): string[] {
  const formOf = (cell: CellDifference) => (cell.a === undefined ? b.form : a.form);
  const total = about.length + cells.length + sentences.length;
  return [
    ...about.map((one) => `${placeOf(a.form, one.what)}：${sides(`${one.a || EMPTY}`, `${one.b || EMPTY}`)}`),
    ...cells.map((one) => `${placeOf(formOf(one), one.cell)}：${sides(cellText(one.a), cellText(one.b))}`),
    ...sentences.map(
      ({ part, only, text }) => `${placeOf(a.form, part)}：只在${only === 'a' ? '前' : '后'}一份：${text}`,
    ),
    total === 0
      ? '比较完成：数字和文字都相同。'
      : `比较完成：数字不同${cells.length}格，语句不同${sentences.length}句，基本信息不同${about.length}项。`,
  ];
}

/** `nianbao compare`. */
export const compare: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('compare', args, { json: { type: 'boolean' } });
    const [first, second, ...more] = positionals;
    if (!first || !second || more.length > 0)
      throw new UsageError('compare：请给出两个文件，用法见 nianbao compare --help');
    if (first === '-' && second === '-')
      throw new UsageError('compare：只能有一份从标准输入读取，请给出另一份的文件');
    const [a, b] = await Promise.all([readInput(first, streams), readInput(second, streams)]);
    const comparison = compareReports(a.report, b.report);
    if (values.json) {
      streams.out(`${JSON.stringify({ ...comparison, unsure: { a: a.unsure, b: b.unsure } }, null, 2)}\n`);
      return FINE;
    }
    for (const [path, read] of [
      [first, a],
      [second, b],
    ] as const)
      for (const line of unsureLines(read.unsure, read.report.form, 'zh')) streams.err(`${path}：${line}`);
    for (const line of linesOf(comparison, a.report, b.report)) streams.out(`${line}\n`);
    return FINE;
  },
};
