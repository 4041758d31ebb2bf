import { readReport } from '../../src/documents/read.ts';
import { cellAt, listCells } from '../../src/report/cells.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import type { Finding } from '../../src/report/findings.ts';
import type { Office } from './offices.ts';

/** What reading an office's file gave, held against what its author wrote. */
export interface Measure {
  readonly office: Office;
  readonly refused: string | null;
  readonly cells: number;
  readonly rightCells: number;
  /** Cells with another figure than was printed: worse than a blank. */
  readonly wrong: readonly string[];
  readonly sections: number;
  readonly rightSections: number;
  readonly lostSections: readonly string[];
  readonly findings: readonly Finding[];
}

const plain = (text: string): string => text.replace(/\s/gu, '');

/** Reads and judges a file as if it had been published by the office. */
export async function measured(office: Office, file: Uint8Array): Promise<Measure> {
  const { facts, written } = office;
  const cells = listCells(facts.report.form);
  const base = { office, cells: cells.length, sections: 6, wrong: [], lostSections: [], findings: [] };
  const read = await readReport(file, `report.${office.format}`).catch((error: unknown) => String(error));
  if (typeof read === 'string') return { ...base, refused: read, rightCells: 0, rightSections: 0 };
  const { report, source, unsure } = read;
  const off = cells.filter(({ path }) => cellAt(report, path) !== cellAt(facts.report, path));
  const texts = [
    ['preamble', report.preamble, written.preamble.join('')],
    ['overview', report.overview, written.overview.join('')],
    ['problems', report.problems, written.problems.join('')],
    ['other', report.other, written.other.join('')],
    ['proactive', report.beside?.proactive ?? '', written.beside?.proactive ?? ''],
    [
      'beside',
      `${report.beside?.applications ?? ''}${report.beside?.disputes ?? ''}`,
      `${written.beside?.applications ?? ''}${written.beside?.disputes ?? ''}`,
    ],
  ] as const;
  const lost = texts.filter(([, got, want]) => plain(got) !== plain(want));
  return {
    ...base,
    refused: null,
    rightCells: cells.length - off.length,
    wrong: off.flatMap(({ path }) =>
      cellAt(report, path) === null
        ? []
        : [`${path}: ${cellAt(report, path)} for ${cellAt(facts.report, path)}`],
    ),
    rightSections: texts.length - lost.length,
    lostSections: lost.map(
      ([name, got, want]) =>
        `${name}\n      got  ${got.slice(0, 160).replaceAll('\n', '⏎')} … ${got.slice(-60).replaceAll('\n', '⏎')}\n      want ${want.slice(0, 160)} … ${want.slice(-60)}`,
    ),
    findings: checkReport({ report, source, unsure, published: true }),
  };
}
