import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityReport, oldLayoutReport } from '../../fixtures/reports.ts';
import { DAMAGE, silentlyWrong, tryRead } from './damage.ts';
import { asCellLines, asPdfText, asWebPage } from './shapes.ts';

const SHAPES = {
  'a PDF’s text': asPdfText,
  'one cell a line': asCellLines,
  'a web page': asWebPage,
} as const;
const REPORTS = [cityReport(), oldLayoutReport()];

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
        expect(silentlyWrong(read, report)).toEqual([]);
      }),
      { numRuns: 60, seed: 2024 },
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
      { numRuns: 60, seed: 2024 },
    );
  });
});
