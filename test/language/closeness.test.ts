import { describe, expect, it } from 'vitest';
import { closenessOf } from '../../src/language/closeness.ts';
import { readFigures } from '../../src/language/figures.ts';

function closeness(said: string): string | null {
  const [figure] = readFigures(said);
  return figure ? closenessOf(said, figure) : null;
}

describe('how near a figure is to what it tells', () => {
  it.each([
    ['收到30件', 'exact'],
    ['约30件', 'about'],
    ['近30件', 'nearly'],
    ['超过30件', 'above'],
    ['不到30件', 'below'],
    ['最近30件', 'exact'],
  ])('%s: %s', (said, how) => {
    expect(closeness(said)).toBe(how);
  });
});
