import { cellLabel, listCells } from '../report/cells.ts';
import type { Report } from '../report/report.ts';
import { ASPECTS } from '../report/sections.ts';
import type { DraftRequest, Note } from './draft.ts';
import { selfNameOf } from './self-name.ts';

const aspectLabel = (key: string): string => ASPECTS.find((aspect) => aspect.key === key)?.label ?? key;

/**
 * The tables as a model reads them: the form's own labels and the figures. Of the 175 cells of table 三 only what is
 * not zero, and the totals; a cell without a number is left out.
 */
export function tablesForModel(report: Report): Record<string, number> {
  const told = listCells(report.form).flatMap((cell): [string, number][] => {
    const value = report[cell.table][cell.row]?.[cell.column] ?? null;
    const matters = value !== 0 || cell.table === 'proactive' || cell.column === 'total';
    return value === null || !matters ? [] : [[cellLabel(report.form, cell.path), value]];
  });
  return Object.fromEntries(told);
}

const noteForModel = ({ id, aspect, text }: Note) => ({ id, aspect, name: aspectLabel(aspect), text });

/** The variables of a part's prompt, as plain data. */
export function draftVariables(request: DraftRequest): Record<string, unknown> {
  const { part, report, previous, organ, current, change, settled } = request;
  const common = {
    organ: { name: organ.name, self: selfNameOf(organ), year: report.year },
    notes: request.notes.map(noteForModel),
    current,
    change,
    settled,
  };
  switch (part) {
    case 'overview':
      return {
        ...common,
        tables: tablesForModel(report),
        previous: previous && { year: previous.year, tables: tablesForModel(previous) },
      };
    case 'problems':
      return { ...common, previous: previous && { year: previous.year, problems: previous.problems } };
    case 'other':
      return { ...common, tables: tablesForModel(report) };
  }
}
