import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const configSchema = z.object({
  forbidden: z.array(
    z.object({
      name: z.string(),
      to: z.object({ pathNot: z.union([z.string(), z.array(z.string())]).optional() }),
    }),
  ),
});

/** The rooms that may be imported, by room, as dependency-cruiser is told. */
function enforced(): Map<string, string[]> {
  const { forbidden } = configSchema.parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));
  return new Map(
    forbidden.flatMap(({ name, to }) => {
      const room = /^([a-z]+)-imports$/.exec(name)?.[1];
      const listed = /\(([a-z|]+)\)/.exec([to.pathNot ?? ''].flat()[0] ?? '')?.[1] ?? '';
      return room ? [[room, listed.split('|').filter((one) => one !== room)] as const] : [];
    }),
  );
}

/** The same as CONTRIBUTING shows it. */
function shown(): Map<string, string[]> {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([a-z]+)` \| (.+) \|$/gm);
  return new Map(
    [...rows].map(([, room = '', list = '']) => [
      room,
      [...list.matchAll(/`([a-z]+)`/g)].map(([, one = '']) => one),
    ]),
  );
}

describe('the rooms of the house', () => {
  it('stand in the table that is enforced, every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...enforced().keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('are shown to newcomers with the same doors', () => {
    expect(shown()).toEqual(enforced());
  });
});

describe('the helpers of tests', () => {
  it('are listed where they stand', () => {
    const listed = readFileSync('test/support/README.md', 'utf8').matchAll(/`([a-z-]+\.(?:ts|mjs))`/g);
    const files = readdirSync('test/support').filter((name) => name !== 'README.md');
    const names = new Set([...listed].map(([, name = '']) => name));
    expect(files.filter((name) => !names.has(name))).toEqual([]);
  });
});
