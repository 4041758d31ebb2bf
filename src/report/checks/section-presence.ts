import { cellAt, listCells } from '../cells.ts';
import type { Section } from '../sections.ts';
import type { CheckContext } from './rule.ts';

/** Whether a section has nothing in it: no text, or a table of which not even a "/" was printed. */
export function isEmpty({ report, source }: CheckContext, section: Section): boolean {
  if (section.kind === 'narrative') return report[section.key].trim() === '';
  return listCells(report.form, section.key).every(
    (cell) => cellAt(report, cell.path) === null && (source?.rawCells[cell.path] ?? '').trim() === '',
  );
}

/** Whether a document was read that has headings, none of them this section's. */
export function hasNoHeading({ source }: CheckContext, section: Section): boolean {
  const headings = source?.headings ?? [];
  return headings.length > 0 && headings.every((heading) => heading.section !== section.number);
}
