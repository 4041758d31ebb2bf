import { expect, it } from 'vitest';
import { openPdf } from '../../../../src/documents/reading/pdf/library.ts';
import { rulesOf } from '../../../../src/documents/reading/pdf/rules.ts';
import { drawnPdf, streamOf } from './hand-made.ts';

/** A page counted from its lower left corner, as it is drawn. */
const VIEW = [1, 0, 0, 1, 0, 0] as const;

/** The lines that are found in what a page draws, each as left, top, right, bottom. */
async function lines(drawing: string): Promise<number[][]> {
  const { document, operators, close } = await openPdf(drawnPdf([streamOf(drawing)]));
  const page = await document.getPage(1);
  const rules = rulesOf(await page.getOperatorList(), operators, VIEW);
  await close();
  return rules.map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round));
}

it.each([
  ['a level stroke', '60 600 m 500 600 l S', [[60, 600, 500, 600]]],
  ['an upright one', '60 600 m 60 300 l S', [[60, 300, 60, 600]]],
  ['a thin rectangle that is filled', '60 600 440 1 re f', [[60, 600, 500, 601]]],
  ['the four sides of one that is stroked', '60 300 440 300 re S', 4],
  [
    'where it was moved to',
    'q 1 0 0 1 10 20 cm 0 0 m 100 0 l S Q 0 0 m 100 0 l S',
    [
      [10, 20, 110, 20],
      [0, 0, 100, 0],
    ],
  ],
])('finds %s', async (_, drawing, found) => {
  const rules = await lines(drawing);
  if (typeof found === 'number') expect(rules).toHaveLength(found);
  else expect(rules).toEqual(found);
});

it.each([
  ['a shade', '60 300 440 300 re f'],
  ['a slanted stroke', '60 600 m 500 300 l S'],
  ['a curve', '60 600 m 100 700 300 700 500 600 c S'],
  ['what is not painted', '60 600 m 500 600 l n'],
])('takes %s for no line', async (_, drawing) => {
  expect(await lines(drawing)).toEqual([]);
});
