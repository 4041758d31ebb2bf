import { type CellPath, cellAt, cellInfo, labelParts } from '../../../report/cells.ts';
import { type Lang, say } from '../../../report/language.ts';
import type { Report } from '../../../report/report.ts';
import type { CellsQuestion } from '../../questions/question.ts';
import type { Session } from '../../session.ts';
import { lastYears } from '../../steps/propose.ts';

/** A figure with last year's beside it where that is known: "86（上年80）". */
function beside(session: Session, value: number | null, path: CellPath): string {
  const { lang } = session;
  const last = lastYears(session, path);
  const now = value === null ? say(lang, '空', 'blank') : String(value);
  return now + (last === null ? '' : say(lang, `（上年${last}）`, ` (last year ${last})`));
}

/** What tells the cells of a question apart: their columns, their rows, or both. */
function namesOf(report: Report, cells: readonly CellPath[]): (path: CellPath) => string {
  const infos = cells.flatMap((path) => cellInfo(report.form, path) ?? []);
  const [rows, columns] = [
    new Set(infos.map(({ row }) => row)).size,
    new Set(infos.map(({ column }) => column)).size,
  ];
  return (path) => {
    const label = cellInfo(report.form, path)?.label ?? path;
    const [row, column] = labelParts(label);
    if (cells.length === 1) return '';
    if (rows === 1) return column;
    return columns === 1 ? row : label;
  };
}

/** The rows of 三, and the blocks of 四, whose totals stand for the table where it is told in a line. */
const LINE: Readonly<Record<'applications' | 'disputes', readonly (readonly [CellPath, string, string])[]>> =
  {
    applications: [
      ['applications.new.total', '本年新收', 'new'],
      ['applications.carriedOver.total', '上年结转', 'carried over'],
      ['applications.total.total', '办理结果总计', 'results'],
      ['applications.carriedForward.total', '结转下年度', 'carried forward'],
    ],
    disputes: [
      ['disputes.reconsideration.total', '行政复议', 'reconsideration'],
      ['disputes.litigationDirect.total', '未经复议直接起诉', 'litigation, direct'],
      ['disputes.litigationAfterReconsideration.total', '复议后起诉', 'litigation after reconsideration'],
    ],
  };

/** The figures of a question in a line, each beside last year's; `report` holds the totals. Null where none is filled. */
export function figuresFilled(session: Session, report: Report, question: CellsQuestion): string | null {
  const { lang } = session;
  const missing = question.cells.filter((path) => cellAt(report, path) === null).length;
  if (missing === question.cells.length) return null;
  const named: readonly (readonly [CellPath, string])[] =
    question.table === 'proactive'
      ? question.cells.map((path) => [path, namesOf(report, question.cells)(path)])
      : LINE[question.table].map(([path, zh, en]) => [path, say(lang, zh, en)]);
  const line = named
    .map(([path, name]) => `${name} ${beside(session, cellAt(report, path), path)}`.trim())
    .join(separator(lang));
  return missing === 0
    ? line
    : line + say(lang, `；还有${missing}格没有数字`, `; ${missing} cells hold no figure`);
}

const separator = (lang: Lang): string => say(lang, '，', ', ');
