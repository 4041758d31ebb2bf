import { readStatements } from '../../../src/report/text/counts.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';

const report = cityReport();

/** What a text counts, and of which cells of the city's report it is read. */
export const countedCells = (said: string): string[] =>
  readStatements(readPassage(said), report).map(
    ({ kind, readings: [first] }) => `${kind} ${first?.plus.join('+')}`,
  );
