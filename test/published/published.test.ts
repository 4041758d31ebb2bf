import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from './files.ts';
import { type Measure, measured } from './measure.ts';
import { OFFICES } from './offices.ts';

/** What these offices did leave out, or print otherwise than the form: found by right. */
const TRUE_OF_THEM = new Set(['personal-data', 'period', 'numbering', 'section-order']);

const sum = (all: readonly Measure[], of: (one: Measure) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

describe('forty reports as offices publish them (those printed to PDF: npm run bench:offices)', () => {
  const all: Measure[] = [];
  beforeAll(async () => {
    for (const office of OFFICES) {
      const file = fileOf(office);
      if (file) all.push(await measured(office, file));
    }
  });

  it('are read, every one', () => {
    expect(all.flatMap(({ refused }) => refused ?? [])).toEqual([]);
  });

  it('keep their cells, none with another figure', () => {
    expect(sum(all, ({ rightCells }) => rightCells)).toBe(sum(all, ({ cells }) => cells));
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('keep their sections’ text, and nothing of the site’s', () => {
    expect(all.flatMap(({ lostSections }) => lostSections)).toEqual([]);
  });

  it('are not found fault with where they are true', () => {
    const findings = all.flatMap((one) => one.findings);
    const wrongly = findings.filter(({ rule }) => !TRUE_OF_THEM.has(rule));
    expect(wrongly.map(({ message }) => message)).toEqual([]);
  });
});
