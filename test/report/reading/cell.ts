import type { SourceCell } from '../../../src/report/reading/grid.ts';

/** A cell of a table as a document has it. */
export const cell = (text: string, colspan = 1, rowspan = 1): SourceCell => ({ text, colspan, rowspan });
