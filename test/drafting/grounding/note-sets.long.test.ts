import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { countGate } from '../../../bench/drafts/measure.ts';
import { readSet } from '../../../bench/drafts/read-set.ts';

const FOLDER = fileURLToPath(new URL('../../../bench/drafts/sets/', import.meta.url));

it('marks few true sentences of the note sets, and lets few inventions through', () => {
  // Every other: all of them are the bench's.
  const files = readdirSync(FOLDER).filter((_, index) => index % 2 === 0);
  const sets = files.map((file) => readSet(file, readFileSync(FOLDER + file, 'utf8')));
  const { sentences, marked, inventions, unmarked } = countGate(sets);
  expect(sets.length).toBeGreaterThanOrEqual(30);
  expect(marked.length / sentences).toBeLessThan(0.03);
  expect(unmarked.length / inventions).toBeLessThan(0.04);
}, 180_000);
