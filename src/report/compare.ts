import { type CellPath, cellAt, listCells } from './cells.ts';
import type { Cell, Report } from './report.ts';

/** What a report says of itself. */
const IDENTITY = ['organ', 'year', 'form'] as const;

/** The written parts, in the document's order. */
const WRITTEN = ['preamble', 'overview', 'problems', 'other'] as const;

/** A cell that differs. A side is missing where its layout has no such cell; null is a cell left empty, as everywhere. */
export interface CellDifference {
  readonly cell: CellPath;
  readonly a?: Cell;
  readonly b?: Cell;
}

/** A sentence that only one of the two has, as it stands there. */
export interface SentenceDifference {
  readonly part: (typeof WRITTEN)[number];
  readonly only: 'a' | 'b';
  readonly text: string;
}

/** Where two reports differ; three empty lists where they do not. */
export interface Comparison {
  readonly about: readonly {
    readonly what: (typeof IDENTITY)[number];
    readonly a: string | number;
    readonly b: string | number;
  }[];
  readonly cells: readonly CellDifference[];
  readonly sentences: readonly SentenceDifference[];
}

/** The cells of a report; of a layout's cells every one is there, null where it is empty. */
const cellsOf = (report: Report): ReadonlyMap<CellPath, Cell> =>
  new Map(listCells(report.form).map(({ path }) => [path, cellAt(report, path)]));

function cellDifferences(one: Report, other: Report): CellDifference[] {
  const [inA, inB] = [cellsOf(one), cellsOf(other)];
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((cell): CellDifference[] => {
    const [a, b] = [inA.get(cell), inB.get(cell)];
    // What only one layout has and is empty there says nothing that the other could lack.
    if (a === undefined) return b === undefined || b === null ? [] : [{ cell, b }];
    if (b === undefined) return a === null ? [] : [{ cell, a }];
    return a === b ? [] : [{ cell, a, b }];
  });
}

/** Spaces and broken lines are the format's matter, not the sentence's. */
const bare = (sentence: string): string => sentence.replace(/\s/g, '');

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？\n])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The sentences of the first text that the second has not, or not so often. */
function missingFrom(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const sentence of sentencesOf(other)) left.set(bare(sentence), (left.get(bare(sentence)) ?? 0) + 1);
  return sentencesOf(text).filter((sentence) => {
    const count = left.get(bare(sentence)) ?? 0;
    left.set(bare(sentence), count - 1);
    return count <= 0;
  });
}

/**
 * The cells and sentences in which two reports differ, whatever formats they were read from. Cells by their addresses, in
 * the form's order; sentences by part, wherever in it they stand, so that one that only moved is no difference.
 */
export function compareReports(a: Report, b: Report): Comparison {
  return {
    about: IDENTITY.flatMap((what) => (a[what] === b[what] ? [] : [{ what, a: a[what], b: b[what] }])),
    cells: cellDifferences(a, b),
    sentences: WRITTEN.flatMap((part) => [
      ...missingFrom(a[part], b[part]).map((text) => ({ part, only: 'a' as const, text })),
      ...missingFrom(b[part], a[part]).map((text) => ({ part, only: 'b' as const, text })),
    ]),
  };
}
