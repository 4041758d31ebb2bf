import { boundIn } from '../../../../src/drafting/grounding/bound.ts';
import { cellsNamed } from '../../../../src/drafting/grounding/cells.ts';
import { lexiconOf } from '../../../../src/interview/answers/words/lexicon.ts';
import { type FigureStatement, understand } from '../../../../src/interview/answers/words/statements.ts';
import { tokensOf } from '../../../../src/interview/answers/words/tokens.ts';
import { fold } from '../../../../src/language/fold.ts';
import type { CellPath } from '../../../../src/report/cells.ts';
import type { FormVersion } from '../../../../src/report/forms/form.ts';
import { type Candidate, matchLabel } from '../../../../src/report/reading/match-label.ts';
import { blankReport } from '../../../../src/report/report.ts';
import type { TableKey } from '../../../../src/report/sections.ts';
import { readStatements } from '../../../../src/report/text/counts.ts';
import { readPassage } from '../../../../src/report/text/mentions.ts';

/** The rows or columns that a room takes a word for, in order and joined by "+"; '' where it says nothing. */
export type Heard = string;

/** Several keys as one string, whatever their order was and however often they came. */
export const heard = (keys: readonly string[]): Heard => [...new Set(keys)].sort().join('+');

/** What an answer in words says of a table. */
export const answered = (said: string, table: TableKey, version: FormVersion): readonly FigureStatement[] =>
  understand(tokensOf(said, lexiconOf(table, version))).statements;

/** What a label printed beside or above cells is. A group's label is none of its rows. */
export function labelled(word: string, candidates: readonly Candidate[]): Heard {
  const key = matchLabel(word, candidates)?.key ?? '';
  return key.startsWith('@') ? '' : key;
}

/** The cells that the check on prose holds the figure 7 of a narrative against: each reading as one sum. */
export function heldAgainst(narrative: string, version: FormVersion): readonly (readonly CellPath[])[] {
  const report = blankReport(version, 2025, '云岭县自然资源局');
  const found = readStatements(readPassage(narrative), report).find(
    ({ mention }) => mention.figure.value === 7,
  );
  return found?.readings.map(({ plus }) => plus) ?? [];
}

/** The cells that the gate of drafts takes the figure 7 of a sentence for: each choice as one sum. */
export function namedAt(
  sentence: string,
  version: FormVersion,
  paragraph = '',
): readonly (readonly CellPath[])[] {
  const folded = fold(sentence, 'dropped');
  const figure = boundIn(folded).find(({ figure }) => figure.value === 7);
  return figure ? cellsNamed({ ...figure, sentence: folded.text, paragraph, aspect: '' }, version) : [];
}

export const rowOf = (path: CellPath): string => path.split('.')[1] ?? '';
export const columnOf = (path: CellPath): string => path.split('.')[2] ?? '';

/** What several choices of cells name, as their rows or their columns: one where they agree. A column 总计 is none. */
export const choices = (cells: readonly (readonly CellPath[])[], keyOf: (path: CellPath) => string): Heard =>
  [
    ...new Set(cells.map((sum) => heard(sum.map(keyOf).filter((key) => keyOf === rowOf || key !== 'total')))),
  ].join(' or ');
