import { APPLICATION_SCHEMA_VERSION } from '../applications/case/application.ts';
import { SESSION_SCHEMA_VERSION } from '../interview/session.ts';
import { ORGAN_SCHEMA_VERSION } from '../organs/organ.ts';
import { NewerDocumentError } from './errors.ts';

type Stored = { readonly schemaVersion?: unknown };

/** How a kind of document came to its present version: a step from each earlier one to the next. */
export interface Migrations {
  readonly version: number;
  readonly steps: Readonly<Record<number, (stored: Stored) => Stored>>;
}

/** Words that a model was to read for a table alone are asked about again: it reads every kind of answer now. */
const withoutOldTasks = (stored: Stored): Stored => {
  const { tasks = [] } = stored as {
    readonly tasks?: readonly { readonly work?: { readonly kind?: string } }[];
  };
  return {
    ...stored,
    schemaVersion: 2,
    tasks: tasks.filter(({ work }) => work?.kind !== 'read-words'),
  } as Stored;
};

/** The steps of every kind of document that is stored. A step gives `schemaVersion` the next number. */
export const MIGRATIONS = {
  session: { version: SESSION_SCHEMA_VERSION, steps: { 1: withoutOldTasks } },
  organ: { version: ORGAN_SCHEMA_VERSION, steps: {} },
  application: { version: APPLICATION_SCHEMA_VERSION, steps: {} },
} as const satisfies Readonly<Record<string, Migrations>>;

const versionOf = (stored: unknown): number | null =>
  typeof stored === 'object' &&
  stored !== null &&
  'schemaVersion' in stored &&
  typeof stored.schemaVersion === 'number'
    ? stored.schemaVersion
    : null;

/** A stored document as the present version has it: it climbs as many steps as it needs. Throws NewerDocumentError for a later one. */
export function climbed(id: string, stored: unknown, { version, steps }: Migrations): unknown {
  let document = stored;
  for (let at = versionOf(stored); at !== null && at !== version; at = versionOf(document)) {
    if (at > version) throw new NewerDocumentError(id, at);
    const climb = steps[at];
    if (!climb) return document;
    document = climb(document as Stored);
  }
  return document;
}
