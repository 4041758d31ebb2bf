import { cellLabel, listCells } from '../report/cells.ts';
import type { Report } from '../report/report.ts';
import { ASPECTS } from '../report/sections.ts';
import type { DraftRequest, Note } from './draft.ts';
import { tablesInWords } from './outline/parts.ts';
import { examplesFor } from './prompts/examples.ts';
import { selfNameOf } from './self-name.ts';

const aspectLabel = (key: string): string => ASPECTS.find((aspect) => aspect.key === key)?.label ?? key;

/** The tables as a model reads them: the form's own labels, and the figures that are not zero. */
export function tablesForModel(report: Report): Record<string, number> {
  const told = listCells(report.form).flatMap((cell): [string, number][] => {
    const value = report[cell.table][cell.row]?.[cell.column] ?? null;
    return value === null || value === 0 ? [] : [[cellLabel(report.form, cell.path), value]];
  });
  return Object.fromEntries(told);
}

/** What the tables say of each aspect in sentences, sums and growth worked out; aspects of which they say nothing apart. */
const readySentences = (request: DraftRequest): Record<string, string> =>
  Object.fromEntries(
    ASPECTS.map(({ key }) => [key, tablesInWords(key, request)] as const).filter(([, words]) => words !== ''),
  );

const noteForModel = ({ id, aspect, text }: Note) => ({ id, aspect, name: aspectLabel(aspect), text });

/** The variables of a part's prompt, as plain data. */
export function draftVariables(request: DraftRequest): Record<string, unknown> {
  const { part, report, previous, organ, current, change, settled } = request;
  const years = { report: report.year, next: report.year + 1, last: report.year - 1 };
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
        years,
        ready: readySentences(request),
        tables: tablesForModel(report),
        previous: previous && { year: previous.year, text: previous.overview },
        examples: examplesFor(organ.kind),
      };
    case 'problems':
      return {
        ...common,
        years,
        previous: previous && { year: previous.year, problems: previous.problems },
      };
    case 'other':
      return { ...common, tables: tablesForModel(report) };
  }
}
