import { expect, it } from 'vitest';
import { mayStandFor } from '../../src/language/figure.ts';
import { readFigures } from '../../src/language/figures.ts';

it.each([
  ['收到12件', 12, true],
  ['收到12件', 13, false],
  ['收到近300件', 285, true],
  ['收到近300件', 200, false],
  ['收到3至5件', 4, true],
  ['收到3至5件', 6, false],
])('“%s” may stand for %i: %s', (text, number, may) => {
  const [figure] = readFigures(text);
  expect(figure && mayStandFor(figure, number)).toBe(may);
});
