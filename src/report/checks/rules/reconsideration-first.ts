import { cellAt, cellLabel, listCells } from '../../cells.ts';
import { organKindOf } from '../../organ.ts';
import { type Rule, say } from '../rule.ts';

/** The first report whose litigation stems as a rule from refusals made under the amended law (in force since 2024-01-01). */
const FIRST_YEAR = 2025;

/** Refusals must go to reconsideration first, yet direct litigation is not zero; other acts may still be sued over directly. */
export const reconsiderationFirst: Rule = ({ report, organ, lang }) => {
  const kind = organ?.kind ?? (report.organ.trim() === '' ? null : organKindOf(report.organ));
  if (report.year < FIRST_YEAR || kind === null || kind === 'government') return [];
  const cells = listCells(report.form, 'disputes').filter(
    (cell) => cell.row === 'litigationDirect' && (cellAt(report, cell.path) ?? 0) > 0,
  );
  const cell = cells.find(({ isTotal }) => isTotal) ?? cells[0];
  if (!cell) return [];
  const actual = cellAt(report, cell.path) ?? 0;
  const name = cellLabel(report.form, cell.path);
  return [
    {
      rule: 'reconsideration-first',
      severity: 'info',
      section: 4,
      cells: [cell.path],
      message: say(
        lang,
        `“${name}”为${actual}。不予公开的案件自2024年起须先申请行政复议，请确认这些案件不属于此类。`,
        `"${name}" is ${actual}. Since 2024 refusals to disclose must go to reconsideration first; make sure that these cases are of another kind.`,
      ),
      expected: 0,
      actual,
      ground: '《行政复议法》（2023年修订）第二十三条第一款第四项：复议前置',
    },
  ];
};
