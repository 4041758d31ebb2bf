import { expect, it } from 'vitest';
import { filterParts, measureParts, schemaLines } from '../../../src/applications/queries/schema-lines.ts';

const line = (parts: ReturnType<typeof filterParts>, key: 'kind' | 'by', name: string) =>
  schemaLines(
    parts.filter((part) => part.key === name),
    key,
  );

it('tells each part with its name and what may stand in its fields', () => {
  expect(line(measureParts(), 'kind', 'count')).toBe('- kind: "count"（件数）');
  expect(line(measureParts(), 'kind', 'fees')).toBe(
    '- kind: "fees"（收费金额）；of: "owed" | "paid" | "notified"',
  );
  expect(line(filterParts(), 'by', 'content')).toBe('- by: "content"（内容）；words: [string]；not: boolean');
});

it('says that a share holds filters', () => {
  expect(line(measureParts(), 'kind', 'share')).toBe('- kind: "share"（占比）；part: [filter]');
});

it('gives every part questions that hold it', () => {
  for (const { asked } of [...measureParts(), ...filterParts()]) expect(asked.length).toBeGreaterThan(0);
});
