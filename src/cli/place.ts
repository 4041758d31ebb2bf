import { cellInfo } from '../report/cells.ts';
import type { Report } from '../report/report.ts';
import { SECTIONS } from '../report/sections.ts';

/** What is no cell of a table, as people call it. */
const PLACES: Readonly<Record<string, string>> = {
  form: '表格格式',
  year: '年份',
  organ: '机关名称',
  preamble: '开头',
  ...Object.fromEntries(SECTIONS.map(({ key, numeral }) => [key, `第${numeral}部分`])),
};

/** The numeral of the part whose table a cell lies in ("三"); undefined for what is no cell. */
export const numeralOf = (cell: string): string | undefined =>
  SECTIONS.find((section) => section.kind === 'table' && cell.startsWith(`${section.key}.`))?.numeral;

/** A place for people, with its path for those who look into the JSON: "第三部分总计·自然人（applications.total.naturalPerson）". */
export function placeOf(version: Report['form'], path: string): string {
  const label = PLACES[path] ?? cellInfo(version, path)?.label;
  const numeral = numeralOf(path);
  const section = numeral !== undefined && PLACES[path] === undefined ? `第${numeral}部分` : '';
  return label === undefined ? path : `${section}${label}（${path}）`;
}
