import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { type CellPath, cellAt } from '../../src/report/cells.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { JUDGING } from './judging.ts';
import { PAGES } from './pages.ts';
import { READING } from './reading.ts';
import { type Right, type Shape, shapes } from './shape.ts';

const ALL: readonly Shape[] = shapes([...READING, ...PAGES, ...JUDGING]);

async function given(text: string) {
  const read = await readReport(new TextEncoder().encode(text), 'report');
  return { ...read, rules: [...new Set(checkReport(read).map(({ rule }) => rule))] };
}

async function expectRight(text: string, right: Right): Promise<void> {
  const { report, source, unsure, rules } = await given(text);
  const cells = Object.keys(right.cells ?? {}) as CellPath[];
  expect(Object.fromEntries(cells.map((path) => [path, cellAt(report, path)]))).toEqual(right.cells ?? {});
  if (right.all) expect(report).toEqual(bureauReport());
  if (right.report) expect(report).toMatchObject(right.report);
  if (right.unsure) expect(unsure.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...right.unsure]));
  if (right.unreached) expect(source.unreached).toEqual(right.unreached);
  if (right.rules) expect(rules).toEqual(right.rules);
}

describe('shapes of real reports, under invented names', () => {
  it.each(
    ALL.map((shape) => [shape.name, shape.shows, shape.says, shape] as const),
  )('%s: %s — %s', (_, __, ___, { text, right }) => expectRight(text, right));

  it('are listed with what is right of each', () => {
    const listed = readFileSync(new URL('README.md', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^\| [a-z]\d\d \|/u.test(line));
    expect(listed).toEqual(ALL.map(({ name, shows, says }) => `| ${name} | ${shows} | ${says} |`));
  });
});
