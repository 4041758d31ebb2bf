import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const SCHEMA = new URL('../../../shared/slack/manifest.schema.1.0.0.json', import.meta.url);
const isThere = existsSync(SCHEMA);
if (!isThere) process.stdout.write('not run here: Slack’s schema of manifests (no ../shared/slack)\n');

const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));

describe.skipIf(!isThere)('the manifest', () => {
  const schema = isThere ? z.fromJSONSchema(json(SCHEMA)) : z.never();
  const manifest = json(new URL('../../manifest.json', import.meta.url));

  it('is one that Slack takes', () => {
    expect(schema.safeParse(manifest).error?.issues ?? []).toEqual([]);
  });

  it('would not be with a field that Slack does not know', () => {
    const odd = { ...manifest, features: { ...manifest.features, hologram: true } };
    expect(schema.safeParse(odd).success).toBe(false);
  });
});
