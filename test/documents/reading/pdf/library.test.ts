import { expect, it } from 'vitest';
import { openPdf } from '../../../../src/documents/reading/pdf/library.ts';
import { drawnPdf, printedPdf, streamOf } from './hand-made.ts';

it('opens a PDF, and leaves the bytes that it was given', async () => {
  const bytes = printedPdf([[{ text: '公开', x: 60, y: 700 }]]);
  const before = bytes.slice();
  const pdf = await openPdf(bytes);
  expect(pdf.document.numPages).toBe(1);
  expect(bytes).toEqual(before);
  await pdf.close();
});

it.each([
  ['broken', new TextEncoder().encode('%PDF-1.7\nnothing follows'), 'broken'],
  [
    'locked',
    drawnPdf(
      [streamOf('')],
      `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>`,
    ),
    'encrypted',
  ],
])('says of one that is %s what it is', async (_, bytes, code) => {
  await expect(openPdf(bytes)).rejects.toMatchObject({ code });
});
