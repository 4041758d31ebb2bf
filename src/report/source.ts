import type { CellPath } from './cells.ts';
import type { FormVersion } from './forms/form.ts';
import type { Report } from './report.ts';
import type { SectionNumber } from './sections.ts';

/** Something that reading was not sure of: which cell (or part, such as "overview") and why, for people. */
export interface Unsure {
  readonly cell: string;
  readonly why: string;
}

/** How a document that was read looked, for the rules that judge the document rather than its figures. */
export interface SourceFacts {
  /** The title as printed, its lines joined; null when the document has none. */
  readonly title: string | null;
  /** Section headings in the document's own order, as printed. */
  readonly headings: readonly { readonly section: SectionNumber; readonly text: string }[];
  /** The layout of its tables, which may differ from the one that the year demands; null when no table told. */
  readonly layout: FormVersion | null;
  /** Whatever stood in a cell that holds no clean number: "", "/", "无", "12件". Counts with notes are not listed. */
  readonly rawCells: Readonly<Partial<Record<CellPath, string>>>;
  /** Sections that reading did not reach, so that nothing can be said of them. */
  readonly unreached: readonly SectionNumber[];
  /** Text that stood before the title, such as "附件：" or a covering letter's number. */
  readonly beforeTitle: string;
  /** Leftovers found in place and left out of the narrative (bookmark text, 填报单位 lines), as printed. */
  readonly debris: readonly { readonly section: SectionNumber | 0; readonly text: string }[];
}

/** A document that was read: the report, how the document looked, and what was unsure. */
export interface ReadReport {
  readonly report: Report;
  readonly source: SourceFacts;
  readonly unsure: readonly Unsure[];
}
