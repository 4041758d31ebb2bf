import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/documents/read.ts';
import { DocumentError } from '../../../../src/documents/reading/document-error.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { printedPdf } from './hand-made.ts';
import { pagesWithoutLines } from './report-pages.ts';

const WHOLE = printedPdf(pagesWithoutLines(bureauReport()));

/** A byte that is put in another's place. */
const slip = fc.record({ at: fc.nat({ max: WHOLE.length - 1 }), byte: fc.nat({ max: 255 }) });

describe('a damaged PDF', () => {
  it('is read, or refused in a sentence, whatever bytes were changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 30 }), async (slips) => {
        const bytes = WHOLE.slice();
        for (const { at, byte } of slips) bytes[at] = byte;
        const ended = await readReport(bytes, 'report.pdf').then(
          ({ report }) => report.form,
          (error: unknown) => error,
        );
        expect(typeof ended === 'string' || ended instanceof DocumentError).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
