import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from '../../package-files.ts';
import type { OrganKind } from '../../report/organ.ts';

const example = z.object({ length: z.string(), samples: z.array(z.string()) });

const EXAMPLES = z
  .object({ government: example, department: example, township: example, vertical: example })
  .parse(JSON.parse(readFileSync(packageFile('prompts/examples.json'), 'utf8')));

/** How long an aspect is and how it sounds in reports of a kind of organ. */
export const examplesFor = (kind: OrganKind): z.infer<typeof example> => EXAMPLES[kind];
