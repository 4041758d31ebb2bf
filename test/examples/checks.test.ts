import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/documents/read.ts';
import { checkReport } from '../../src/report/checks/check-report.ts';

const FOLDER = new URL('../../../shared/examples/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere)
  process.stdout.write('not run here: the real documents (no ../shared/examples beside the checkout)\n');

async function rulesFor(name: string): Promise<string[]> {
  const read = await readReport(readFileSync(new URL(name, FOLDER)), name);
  return checkReport({ ...read }).map(({ rule, section }) => `${rule}:${section}`);
}

describe.skipIf(!isThere)('the rules on real reports', () => {
  it('find nothing wrong with the city’s, but that its phone be looked at', async () => {
    expect(await rulesFor('2024-huaian.txt')).toEqual(['personal-data:0']);
  });

  it('find each real fault of the bureau’s and nothing else', async () => {
    expect((await rulesFor('2021-natural-resources-bureau.txt')).sort()).toEqual(
      [
        'wrong-form:0',
        'title:0',
        'debris:0',
        'debris:1',
        'period:0',
        'aspect-missing:1',
        'numbering:1',
        'punctuation:1',
        'punctuation:5',
      ].sort(),
    );
  });
});
