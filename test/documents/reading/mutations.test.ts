import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, readReport } from '../../../src/documents/read.ts';
import { cellAt, listCells } from '../../../src/report/cells.ts';
import type { ReadReport } from '../../../src/report/source.ts';
import { cityReport, oldLayoutReport } from '../../fixtures/reports.ts';
import { asCellLines, asPdfText, asWebPage } from './shapes.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const SHAPES = {
  'a PDF’s text': asPdfText,
  'one cell a line': asCellLines,
  'a web page': asWebPage,
} as const;
const REPORTS = [cityReport(), oldLayoutReport()];

type Mutation = (text: string, at: number, size: number) => string;

/** Damage that leaves every figure as it was written: what then differs in a cell must be listed. */
const DAMAGE: readonly (readonly [name: string, mutation: Mutation])[] = [
  [
    'lines lost',
    (text, at, size) => onLines(text, at, (lines, line) => lines.toSpliced(line, 1 + (size % 3))),
  ],
  [
    'a line doubled',
    (text, at) => onLines(text, at, (lines, line) => lines.toSpliced(line, 0, lines[line] ?? '')),
  ],
  [
    'a page number put in',
    (text, at) => onLines(text, at, (lines, line) => lines.toSpliced(line, 0, '- 7 -')),
  ],
  ['cut off', (text, at) => text.slice(0, at)],
  ['a Chinese character lost', (text, at) => withoutHan(text, at)],
  ['half-width brackets', (text) => text.replaceAll('（', '(').replaceAll('）', ')')],
  [
    'full-width digits',
    (text) =>
      text.replace(/(?<=[\s>])\d+(?=[\s<&])/gu, (run) =>
        run.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      ),
  ],
];

function onLines(text: string, at: number, change: (lines: string[], line: number) => string[]): string {
  const line = text.slice(0, at).split('\n').length - 1;
  return change(text.split('\n'), line).join('\n');
}

function withoutHan(text: string, at: number): string {
  const from = text.slice(at).search(/\p{Script=Han}/u);
  return from === -1 ? text : text.slice(0, at + from) + text.slice(at + from + 1);
}

async function tryRead(text: string): Promise<ReadReport | null> {
  try {
    return await readReport(bytesOf(text), 'report', { converters: false });
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

describe('a damaged report', () => {
  it.each(DAMAGE)('never gives a wrong cell without saying so: %s', async (_, mutate) => {
    const cases = fc.tuple(
      fc.constantFrom(...REPORTS),
      fc.constantFrom(...Object.values(SHAPES)),
      fc.nat(),
      fc.nat(9),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([report, shape, where, size]) => {
        const text = shape(report);
        const read = await tryRead(mutate(text, where % text.length, size));
        if (!read) return;
        const doubted = new Set(read.unsure.map(({ cell }) => cell));
        const known = read.report.form === report.form ? listCells(report.form) : [];
        const wrong = known.filter(({ path, table }) => {
          const cell = cellAt(read.report, path);
          return cell !== cellAt(report, path) && !doubted.has(path) && !doubted.has(table);
        });
        expect(wrong.map(({ path }) => path)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never crashes on characters thrown about', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(SHAPES)),
        fc.nat(),
        fc.string({ maxLength: 40 }),
        async (shape, at, noise) => {
          const text = shape(cityReport());
          const place = at % text.length;
          const read = await tryRead(text.slice(0, place) + noise + text.slice(place + noise.length));
          expect(read === null || read.report.year >= 2008).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
