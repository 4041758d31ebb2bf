import { expect, it } from 'vitest';
import { openPdf } from '../../../../src/documents/reading/pdf/library.ts';
import { pagesOf } from '../../../../src/documents/reading/pdf/pages.ts';
import { drawnPdf, printedPdf, streamOf } from './hand-made.ts';

async function pages(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  try {
    return await pagesOf(pdf);
  } finally {
    await pdf.close();
  }
}

it('gives each page with its words, counted from the top', async () => {
  const [first, second] = await pages(
    printedPdf([
      [
        { text: '公开', x: 60, y: 700 },
        { text: '12', x: 300, y: 40 },
      ],
      [{ text: '六、', x: 60, y: 700 }],
    ]),
  );
  expect([first?.width, first?.height]).toEqual([595, 842]);
  expect(first?.pieces.map(({ text }) => text)).toEqual(['公开', '12']);
  const [above, below] = first?.pieces ?? [];
  expect((above?.top ?? 0) < (below?.top ?? 0)).toBe(true);
  expect(second?.pieces.map(({ text }) => text)).toEqual(['六、']);
});

it('looks for lines where there are words between them alone', async () => {
  const line = '60 600 m 500 600 l S';
  const [words, picture] = await pages(
    drawnPdf([streamOf(`BT /F2 10 Tf 60 700 Td (12) Tj ET ${line}`), streamOf(line)]),
  );
  expect([words?.rules.length, picture?.rules.length]).toEqual([1, 0]);
});
