import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from '../package-files.ts';
import type { DraftRequest } from './draft.ts';
import { meetingsPhrase } from './meetings.ts';
import { selfNameOf } from './self-name.ts';

const phrasesSchema = z.object({
  opening: z.string(),
  spirit: z.string(),
  attitudes: z.object({
    proactiveDisclosure: z.string(),
    onRequest: z.string(),
    informationManagement: z.string(),
    platforms: z.string(),
    supervision: z.string(),
  }),
});

/** The set phrases of the house, verbatim: nothing else in a draft may speak of guiding thought or of meetings. */
export const PHRASES = phrasesSchema.parse(
  JSON.parse(readFileSync(packageFile('prompts/phrases.json'), 'utf8')),
);

/** The first paragraph of 一, from set phrases and the table of meetings alone. */
export function openingOf({ report, organ }: Pick<DraftRequest, 'report' | 'organ'>): string {
  const meetings = meetingsPhrase(report.year);
  return PHRASES.opening
    .replace('{spirit}', meetings === '' ? '' : PHRASES.spirit.replace('{meetings}', meetings))
    .replace('{year}', String(report.year))
    .replace('{self}', selfNameOf(organ));
}
